package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.OutcomeTally;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Share;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each outcome was reached, ready to be set as a table.
 *
 * @param rows one per outcome, in the scenario's order
 * @param runs number of runs, at least 1
 */
public record OutcomeTable(List<Row> rows, long runs) {

    /** What every table of shares must be read with. */
    public static final String CONDITION = "in this model, with these assumptions";

    /** Copies the rows. */
    public OutcomeTable {
        rows = List.copyOf(rows);
    }

    /**
     * One outcome.
     *
     * @param id of the outcome
     * @param name for readers
     * @param share how often, with its Wilson interval at 95 %
     * @param words the share in words of estimative probability
     * @param slips in how many runs a slip led to it
     * @param accidents in how many runs an accident led to it
     */
    public record Row(String id, String name, Share share, String words, long slips, long accidents) {
        /**
         * The share as figures label it.
         *
         * @return such as "12.3 %", or "&lt; 0.1 %" for what happened, but seldom
         */
        public String percent() {
            return OutcomeTable.percent(share);
        }
    }

    /**
     * A share as figures label it.
     *
     * @param share any
     * @return such as "12.3 %", or "&lt; 0.1 %" for what happened, but seldom
     */
    public static String percent(Share share) {
        return Wording.percent(share);
    }

    /**
     * The table of an ensemble.
     *
     * @param ensemble the results
     * @return the table
     */
    public static OutcomeTable of(Ensemble ensemble) {
        List<Outcome> outcomes = ensemble.scenario().outcomes().order();
        return new OutcomeTable(
                IntStream.range(0, outcomes.size())
                        .mapToObj(i -> row(outcomes.get(i), i, ensemble.outcomes()))
                        .toList(),
                ensemble.outcomes().runs());
    }

    private static Row row(Outcome outcome, int index, OutcomeTally tally) {
        Share share = Share.of(tally.count(index), tally.runs());
        return new Row(
                outcome.id(),
                outcome.name(),
                share,
                Estimative.words(share.interval()),
                tally.countThrough(index, Cause.SLIP),
                tally.countThrough(index, Cause.ACCIDENT));
    }

    /**
     * How well the least well known share is known.
     *
     * @return a line such as "at 10,000 runs the widest interval is ±0.9 percentage points"
     */
    public String widestInterval() {
        double widest = rows.stream()
                .mapToDouble(row -> row.share().interval().halfWidth())
                .max()
                .orElse(0);
        return "at %s the widest interval is ±%s percentage points"
                .formatted(Wording.runs(runs), Wording.number(widest * 100, 1));
    }

    /**
     * How many runs ended by what nobody meant.
     *
     * @return a line such as "ended by accident: 0.6 % of runs; by a slip: 0 %"
     */
    public String unintended() {
        return "ended by accident: %s of runs; by a slip: %s"
                .formatted(
                        percent(Share.of(rows.stream().mapToLong(Row::accidents).sum(), runs)),
                        percent(Share.of(rows.stream().mapToLong(Row::slips).sum(), runs)));
    }
}
