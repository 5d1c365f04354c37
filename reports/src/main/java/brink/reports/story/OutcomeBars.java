package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.stats.Interval;
import brink.reports.figure.Axis;
import brink.reports.figure.BarFigure;
import brink.reports.figure.BarFigure.Bar;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import brink.reports.story.OutcomeTable.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How does it end? One bar per outcome, in the scenario's order. */
public final class OutcomeBars {

    /** The figure's id. */
    public static final String ID = "outcomes";

    private static final int MOST_NAMED = 3;

    private OutcomeBars() {}

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return bars with Wilson intervals at 95 %
     */
    public static BarFigure of(Ensemble ensemble, Origin origin) {
        OutcomeTable table = OutcomeTable.of(ensemble);
        double longest = table.rows().stream()
                .mapToDouble(row -> row.share().interval().high())
                .max()
                .orElse(1);
        Axis axis = RoundTicks.shares("Share of " + Wording.runs(table.runs()), longest);
        Words words = new Words(
                title(table),
                origin.subtitle("How runs end: share of runs, with 95 % Wilson intervals"),
                "The intervals say how well %s pin down each share %s."
                        .formatted(Wording.runs(table.runs()), OutcomeTable.CONDITION),
                alternative(table),
                origin.line(ensemble));
        return new BarFigure(ID, words, axis, bars(table));
    }

    private static List<Bar> bars(OutcomeTable table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(place -> {
                    Row row = table.rows().get(place);
                    Interval interval = row.share().interval();
                    return new Bar(
                            row.name(),
                            place,
                            row.share().value(),
                            interval.low(),
                            interval.high(),
                            Wording.percent(row.share()));
                })
                .toList();
    }

    /** A most frequent end is a finding only where its interval stands clear of all others. */
    static String title(OutcomeTable table) {
        List<Row> ranked = table.rows().stream()
                .sorted(Comparator.comparingLong((Row row) -> row.share().count())
                        .reversed())
                .toList();
        Row first = ranked.get(0);
        if (first.share().count() == table.runs()) {
            return "Every run ends the same way: " + first.name();
        }
        List<Row> level = ranked.stream()
                .filter(row -> row.share().interval().overlaps(first.share().interval()))
                .toList();
        if (level.size() == 1) {
            return "%s is the most frequent end: %s of runs"
                    .formatted(first.name(), Wording.wholePercent(first.share()));
        }
        return "No single end dominates: %s are each near %s %%".formatted(names(level), near(level));
    }

    private static String names(List<Row> rows) {
        List<String> names = rows.stream().map(Row::name).toList();
        if (names.size() <= MOST_NAMED) {
            return Wording.list(names);
        }
        String first = String.join(", ", names.subList(0, MOST_NAMED - 1));
        return "%s and %d others".formatted(first, names.size() - MOST_NAMED + 1);
    }

    private static String near(List<Row> rows) {
        double mean =
                rows.stream().mapToDouble(row -> row.share().value()).average().orElseThrow();
        return Wording.number(mean * 100, 0);
    }

    private static String alternative(OutcomeTable table) {
        List<String> shares = table.rows().stream()
                .map(row -> "%s %s (%s to %s)"
                        .formatted(
                                row.name(),
                                Wording.percent(row.share()),
                                Wording.number(row.share().interval().low() * 100, 1),
                                Wording.number(row.share().interval().high() * 100, 1)))
                .toList();
        return "Horizontal bars, one per outcome, with 95 % intervals in per cent: " + String.join("; ", shares) + ".";
    }
}
