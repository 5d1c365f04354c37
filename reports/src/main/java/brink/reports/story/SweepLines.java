package brink.reports.story;

import brink.engine.experiment.Sweep;
import brink.engine.stats.Share;
import brink.reports.figure.Axis;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import brink.reports.figure.LineFigure.Strip;
import brink.reports.figure.Mark;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How does a parameter change how runs end? */
public final class SweepLines {

    /** The figure's id. */
    public static final String ID = "sweep";

    private SweepLines() {}

    /**
     * The figure.
     *
     * @param sweep the results
     * @param origin where they come from
     * @param provenance what it takes to make it again, but for the values
     * @return a curve for each outcome that any run reached
     */
    public static LineFigure of(Sweep sweep, Origin origin, String provenance) {
        SweepWords said = new SweepWords(sweep);
        List<Curve> curves = new ArrayList<>();
        for (int outcome = 0; outcome < sweep.outcomes().size(); outcome++) {
            List<Point> points = points(sweep, outcome);
            if (points.stream().anyMatch(point -> point.value() > 0)) {
                String name = sweep.outcomes().get(outcome).name();
                curves.add(new Curve(name, name, outcome, points));
            }
        }
        double highest = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::high)
                .max()
                .orElse(1);
        double low = sweep.points().get(0).value();
        double high = sweep.points().get(sweep.points().size() - 1).value();
        Axis values = RoundTicks.numbers("", low, high, low, high);
        Words words = new Words(
                said.title(),
                origin.subtitle("Share of runs that end in each way, by the value of " + sweep.parameter()),
                ("%s at each of %s values, the same luck at each. Bands: pointwise 95 %% Wilson intervals. Marks: "
                                + "where the most frequent outcome changes; %s.")
                        .formatted(Wording.runs(sweep.runs()), sweep.points().size(), OutcomeTable.CONDITION),
                alternative(sweep),
                "%s · %s from %s to %s, %s values"
                        .formatted(
                                provenance,
                                sweep.parameter(),
                                SweepWords.value(low),
                                SweepWords.value(high),
                                sweep.points().size()));
        return new LineFigure(
                ID,
                words,
                values,
                RoundTicks.shares("Share of " + Wording.runs(sweep.runs()), highest),
                curves,
                new Strip("", List.of()),
                marks(sweep));
    }

    private static List<Mark> marks(Sweep sweep) {
        return sweep.thresholds().stream()
                .map(threshold -> new Mark(threshold.near(), "near " + SweepWords.near(threshold)))
                .toList();
    }

    private static List<Point> points(Sweep sweep, int outcome) {
        return IntStream.range(0, sweep.points().size())
                .mapToObj(point -> {
                    Share share = sweep.share(point, outcome);
                    return new Point(
                            sweep.points().get(point).value(),
                            share.value(),
                            share.interval().low(),
                            share.interval().high());
                })
                .toList();
    }

    private static String alternative(Sweep sweep) {
        int last = sweep.points().size() - 1;
        List<String> ends = IntStream.range(0, sweep.outcomes().size())
                .mapToObj(outcome -> "%s from %s to %s"
                        .formatted(
                                sweep.outcomes().get(outcome).name(),
                                Wording.percent(sweep.share(0, outcome)),
                                Wording.percent(sweep.share(last, outcome))))
                .toList();
        return "Curves over the value of %s, from %s to %s: %s."
                .formatted(
                        sweep.parameter(),
                        SweepWords.value(sweep.points().get(0).value()),
                        SweepWords.value(sweep.points().get(last).value()),
                        String.join("; ", ends));
    }
}
