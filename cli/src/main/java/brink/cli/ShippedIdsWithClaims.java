package brink.cli;

import brink.scenarios.library.Library;
import java.util.Iterator;

/** The ids of the shipped scenarios that have claims, for a shell that completes them. */
final class ShippedIdsWithClaims implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Library.shipped().idsWithClaims().iterator();
    }
}
