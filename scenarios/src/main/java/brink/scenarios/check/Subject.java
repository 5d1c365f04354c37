package brink.scenarios.check;

import brink.scenarios.amount.Durations;
import brink.scenarios.document.ScenarioDocument;
import java.time.LocalDate;
import java.util.List;

/**
 * What rules look at.
 *
 * @param document the scenario as written
 * @param ranges which numbers are permitted where
 */
record Subject(ScenarioDocument document, Ranges ranges) {

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
