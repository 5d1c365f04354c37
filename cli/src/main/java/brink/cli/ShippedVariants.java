package brink.cli;

import brink.scenarios.library.Library;
import brink.scenarios.read.ScenarioReader;
import java.util.Iterator;

/** The ids of the variants of all shipped scenarios, for a shell that completes them. */
final class ShippedVariants implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        Library library = Library.shipped();
        return library.ids().stream()
                .flatMap(id -> library.text(id).stream())
                .flatMap(text -> ScenarioReader.header(text).variants().stream())
                .distinct()
                .sorted()
                .iterator();
    }
}
