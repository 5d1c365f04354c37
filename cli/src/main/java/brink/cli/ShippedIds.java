package brink.cli;

import brink.scenarios.library.Library;
import java.util.Iterator;

/** The ids of the shipped scenarios, for a shell that completes them. */
final class ShippedIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Library.shipped().ids().iterator();
    }
}
