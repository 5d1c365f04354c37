package brink.reports.story;

import brink.engine.experiment.Surface;
import brink.engine.experiment.Sweep;
import brink.reports.figure.Axis;
import brink.reports.figure.Contours;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.SurfaceFigure;
import brink.reports.figure.SurfaceFigure.Cell;
import brink.reports.figure.SurfaceFigure.Contour;
import brink.reports.figure.SurfaceFigure.Line;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How do two parameters together change how often runs end in one way? */
public final class SurfaceMap {

    /** The figure's id. */
    public static final String ID = "surface";

    private static final double WHOLE = 100;

    private final Surface surface;
    private final int outcome;
    private final double[][] percents;
    private final Axis scale;

    private SurfaceMap(Surface surface, int outcome) {
        this.surface = surface;
        this.outcome = outcome;
        this.percents =
                surface.rows().stream().map(row -> percents(row.sweep())).toArray(double[][]::new);
        double least =
                Stream.of(percents).flatMapToDouble(DoubleStream::of).min().orElseThrow();
        double most =
                Stream.of(percents).flatMapToDouble(DoubleStream::of).max().orElseThrow();
        this.scale = RoundTicks.numbers("", Math.min(least, WHOLE - 1), Math.max(most, least + 1), 0, WHOLE);
    }

    /**
     * The figure.
     *
     * @param surface the results
     * @param outcome index of the way to end whose share is drawn
     * @param origin where they come from
     * @param provenance what it takes to make it again, but for the values
     * @return a cell for each pair of values
     */
    public static SurfaceFigure of(Surface surface, int outcome, Origin origin, String provenance) {
        return new SurfaceMap(surface, outcome).figure(origin, provenance);
    }

    private double[] percents(Sweep sweep) {
        return IntStream.range(0, sweep.points().size())
                .mapToDouble(point -> 100 * sweep.share(point, outcome).value())
                .toArray();
    }

    private SurfaceFigure figure(Origin origin, String provenance) {
        List<Double> columns = surface.columns();
        List<Double> heights = surface.heights();
        SurfaceWords said = new SurfaceWords(surface, outcome);
        String name = surface.outcomes().get(outcome).name();
        Words words = new Words(
                said.title(),
                origin.subtitle("Share of runs that end in “%s”, by the values of two parameters".formatted(name)),
                ("%s at each of %s × %s pairs of values, the same luck at each; a cell's shade is the share at its "
                                + "pair. Thin lines: contours, straight between pairs. Thick lines part cells by their "
                                + "most frequent outcome, which is named; %s.")
                        .formatted(
                                Wording.runs(surface.runs()), columns.size(), heights.size(), OutcomeTable.CONDITION),
                said.alternative(),
                "%s · %s from %s to %s, %s values · %s from %s to %s, %s values"
                        .formatted(
                                provenance,
                                surface.across(),
                                SweepWords.value(columns.get(0)),
                                SweepWords.value(columns.get(columns.size() - 1)),
                                columns.size(),
                                surface.up(),
                                SweepWords.value(heights.get(0)),
                                SweepWords.value(heights.get(heights.size() - 1)),
                                heights.size()));
        return new SurfaceFigure(
                ID,
                words,
                axis(surface.across(), columns),
                axis(surface.up(), heights),
                columns,
                key(),
                rows(),
                contours());
    }

    private static Axis axis(String parameter, List<Double> values) {
        double low = values.get(0);
        double high = values.get(values.size() - 1);
        return RoundTicks.numbers(parameter, low, high, low, high);
    }

    /** Shares at which one class ends and the next begins: the round ones between the least and the most. */
    private List<Axis.Tick> levels() {
        return scale.ticks().stream()
                .filter(tick ->
                        Stream.of(percents).flatMapToDouble(DoubleStream::of).anyMatch(percent -> percent < tick.at())
                                && Stream.of(percents)
                                        .flatMapToDouble(DoubleStream::of)
                                        .anyMatch(percent -> percent >= tick.at()))
                .toList();
    }

    private SurfaceFigure.Key key() {
        List<Axis.Tick> levels = levels();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            names.add(
                    i == 0
                            ? "under %s %%".formatted(levels.get(0).label())
                            : "%s to %s %%"
                                    .formatted(
                                            levels.get(i - 1).label(),
                                            levels.get(i).label()));
        }
        names.add(
                levels.isEmpty()
                        ? "%s to %s %%".formatted(SweepWords.value(scale.low()), SweepWords.value(scale.high()))
                        : "%s %% or more"
                                .formatted(levels.get(levels.size() - 1).label()));
        return new SurfaceFigure.Key("share of runs", names);
    }

    private List<Line> rows() {
        List<Axis.Tick> levels = levels();
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < percents.length; row++) {
            Sweep sweep = surface.rows().get(row).sweep();
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < percents[row].length; column++) {
                double percent = percents[row][column];
                int shade = Math.toIntExact(
                        levels.stream().filter(level -> percent >= level.at()).count());
                cells.add(new Cell(
                        shade,
                        surface.outcomes().get(sweep.mostFrequent(column)).name()));
            }
            rows.add(new Line(surface.rows().get(row).value(), cells));
        }
        return rows;
    }

    private List<Contour> contours() {
        double[] xs =
                surface.columns().stream().mapToDouble(Double::doubleValue).toArray();
        double[] ys =
                surface.heights().stream().mapToDouble(Double::doubleValue).toArray();
        List<Contour> contours = new ArrayList<>();
        for (Axis.Tick level : levels()) {
            for (List<Contours.Point> line : Contours.of(xs, ys, percents, level.at())) {
                contours.add(new Contour(level.label() + " %", line));
            }
        }
        return contours;
    }
}
