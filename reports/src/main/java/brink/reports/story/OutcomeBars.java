package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.stats.Interval;
import brink.reports.figure.Axis;
import brink.reports.figure.BarFigure;
import brink.reports.figure.BarFigure.Bar;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import brink.reports.story.OutcomeTable.Row;
import brink.reports.story.Ranking.Named;
import java.util.List;
import java.util.stream.IntStream;

/** How does it end? One bar per outcome, in the scenario's order. */
public final class OutcomeBars {

    /** The figure's id. */
    public static final String ID = "outcomes";

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
        List<Named> first = Ranking.first(table.rows().stream()
                .map(row -> new Named(Wording.quoted(row.name()), row.share()))
                .toList());
        Named most = first.get(0);
        if (most.share().count() == table.runs()) {
            return "Every run ends the same way: " + most.name();
        }
        if (first.size() == 1) {
            return "%s is the most frequent end: %s of runs".formatted(most.name(), Wording.wholePercent(most.share()));
        }
        return "No single end dominates: %s are each near %s %%".formatted(Ranking.names(first), Ranking.near(first));
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
