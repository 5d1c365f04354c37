package brink.reports.story;

import brink.engine.stats.Calibration;
import brink.engine.stats.Calibration.Bin;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import brink.reports.figure.LineFigure.Strip;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Does what people hold likely come true as often as they say? */
public final class CalibrationCurve {

    /** The figure's id. */
    public static final String ID = "calibration";

    private static final int PERFECT = 9;
    private static final int CLASS = 5;

    private CalibrationCurve() {}

    /**
     * The figure.
     *
     * @param sheets at least one
     * @param version of brink
     * @return a reliability diagram
     */
    public static LineFigure of(List<Scored> sheets, String version) {
        ScoreWords said = new ScoreWords(sheets);
        List<Bin> bins = said.calibration().bins();
        Words words = new Words(
                said.finding(),
                "How often answers came true, by how likely they were held",
                ("%s, in classes of 10 points; a class is drawn at its means. Band: 95 %% Wilson interval, each "
                                + "answer to a question being one case, however many said something of it. Below the "
                                + "axis: forecasts in each class; %s.")
                        .formatted(said.counted(), OutcomeTable.CONDITION),
                said.alternative(),
                "brink %s · %s · %s"
                        .formatted(
                                version,
                                String.join(
                                        ", ",
                                        sheets.stream()
                                                .map(Scored::scenario)
                                                .distinct()
                                                .toList()),
                                said.counted()));
        List<Tick> quarters = IntStream.rangeClosed(0, 10)
                .mapToObj(tenth -> new Tick(tenth / 10.0, 10 * tenth + " %"))
                .toList();
        List<Curve> curves = new ArrayList<>(List.of(
                new Curve("as said", "as said", PERFECT, List.of(new Point(0, 0, 0, 0), new Point(1, 1, 1, 1)))));
        curves.add(new Curve(
                "came true",
                "came true",
                CLASS,
                bins.stream().map(CalibrationCurve::point).toList()));
        return new LineFigure(
                ID,
                words,
                new Axis("", 0, 1, quarters),
                RoundTicks.whole("Share of cases in which it came true"),
                curves,
                new Strip(
                        "forecasts",
                        bins.stream()
                                .map(bin -> new Tick(middle(bin), String.valueOf(bin.forecasts())))
                                .toList()),
                List.of());
    }

    /** The middle of a class, where its number has room. */
    private static double middle(Bin bin) {
        int place = Math.min(Calibration.CLASSES - 1, (int) Math.floor(bin.probability() * Calibration.CLASSES));
        return (place + 0.5) / Calibration.CLASSES;
    }

    private static Point point(Bin bin) {
        return new Point(
                bin.probability(),
                bin.share(),
                bin.interval().low(),
                bin.interval().high());
    }
}
