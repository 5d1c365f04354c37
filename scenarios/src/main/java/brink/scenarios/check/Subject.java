package brink.scenarios.check;

import brink.scenarios.amount.Durations;
import brink.scenarios.document.DocumentWalk;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Pointer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What rules look at.
 *
 * @param document the scenario as written
 * @param entries all that the document consists of, with addresses
 * @param ranges which numbers are permitted where
 * @param standIns addresses of values that are not what the author wrote
 */
record Subject(ScenarioDocument document, List<DocumentWalk.Entry> entries, Ranges ranges, Set<Pointer> standIns) {

    static Subject of(ScenarioDocument document, Ranges ranges, Set<Pointer> standIns) {
        return new Subject(document, DocumentWalk.entries(document), ranges, standIns);
    }

    /** Whether it is known which ids a collection holds: it stands in the file, even if its entries have faults. */
    boolean knows(String... collection) {
        Pointer pointer = Pointer.of(collection);
        return standIns.stream().noneMatch(pointer::isWithin);
    }

    /** Calls the visitor with the address and value of every entry of a type, wherever it stands. */
    <T extends Record> void each(Class<T> wanted, BiConsumer<Pointer, T> visitor) {
        for (DocumentWalk.Entry entry : entries) {
            if (wanted.isInstance(entry.value())) {
                visitor.accept(entry.at(), wanted.cast(entry.value()));
            }
        }
    }

    /** Whether an actor has no moves and is asked by a coalition: it never has a turn. */
    boolean isOnlyAsked(String actor) {
        return document.moves().values().stream().noneMatch(move -> move.actor().equals(actor))
                && document.packages().values().stream()
                        .flatMap(sanctions -> sanctions.coalition().stream())
                        .anyMatch(coalition -> coalition.partners().containsKey(actor)
                                || coalition.thirdParties().containsKey(actor));
    }

    /** The first date on the clock. */
    LocalDate start() {
        return document.clock().start();
    }

    /** The date on which the clock runs out. */
    LocalDate end() {
        double days = Durations.days(document.clock().step()) * document.clock().steps();
        return start().plusDays((long) Math.min(Math.ceil(days), 1e7));
    }

    /** The height of a rung on the ladder, from 0; -1 if it is not in the order. */
    int height(String rung) {
        List<String> order = document.ladder().order();
        return order.indexOf(rung);
    }
}
