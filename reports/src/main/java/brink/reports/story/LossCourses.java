package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.SanctionPackage;
import brink.engine.model.SanctionPackage.Measure;
import brink.engine.model.Scenario;
import brink.engine.run.LossCurve;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.CourseFigure;
import brink.reports.figure.CourseFigure.Course;
import brink.reports.figure.CourseFigure.Point;
import brink.reports.figure.Loss;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What would a package alone do? The level of loss over two years after all senders impose it at once: an
 * assumption laid open, no result of any run.
 */
public final class LossCourses {

    private static final double YEAR = 365;
    private static final double DAYS = 2 * YEAR;
    private static final int POINTS = 120;
    private static final int MOST_MEASURES = 8;

    private final Ensemble ensemble;
    private final SanctionPackage sanctions;
    private final LossCurve curve;

    private LossCourses(Ensemble ensemble, SanctionPackage sanctions) {
        this.ensemble = ensemble;
        this.sanctions = sanctions;
        curve = LossCurve.of(sanctions);
    }

    /**
     * The figures of a scenario's packages.
     *
     * @param ensemble the results, whose scenario has the packages
     * @param origin where they come from
     * @return one for each package, in the scenario's order
     */
    public static List<CourseFigure> of(Ensemble ensemble, Origin origin) {
        Scenario scenario = ensemble.scenario();
        return scenario.packages().stream()
                .map(sanctions -> new LossCourses(ensemble, sanctions).figure(origin))
                .toList();
    }

    private CourseFigure figure(Origin origin) {
        Words words = new Words(
                title(),
                origin.subtitle("Loss of %s, by time since all senders imposed %s at once"
                        .formatted(target(), Wording.quoted(sanctions.name()))),
                caption(),
                alternative(),
                origin.line(ensemble));
        List<Course> courses = List.of(
                course(Loss.EXPECTED, "expected", curve::expected), course(Loss.REALISED, "realised", curve::realised));
        double most = courses.stream()
                .flatMap(course -> course.points().stream())
                .mapToDouble(Point::value)
                .max()
                .orElseThrow();
        List<Tick> ticks = List.of(
                new Tick(0, "imposed"),
                new Tick(YEAR / 2, "6 months"),
                new Tick(YEAR, "1 year"),
                new Tick(1.5 * YEAR, "18 months"),
                new Tick(DAYS, "2 years"));
        return new CourseFigure(
                FigureIds.loss(sanctions),
                words,
                new Axis("", 0, DAYS, ticks),
                RoundTicks.numbers("Loss (points per year)", 0, Math.max(most, 0.01), 0, Double.MAX_VALUE),
                courses);
    }

    private static Course course(Loss loss, String name, DoubleUnaryOperator level) {
        List<Point> points = IntStream.rangeClosed(0, POINTS)
                .mapToDouble(LossCourses::day)
                .mapToObj(day -> new Point(day, level.applyAsDouble(day)))
                .toList();
        return new Course(loss, name + " " + Wording.points(level.applyAsDouble(DAYS)), points);
    }

    /** Days of points, close together at first, where the curve bends most. */
    private static double day(int point) {
        double share = (double) point / POINTS;
        return DAYS * share * share;
    }

    private String target() {
        return ensemble.scenario().actors().stream()
                .filter(actor -> actor.id().equals(sanctions.target()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String title() {
        String expected = Wording.points(curve.expectedOver(YEAR));
        String realised = Wording.points(curve.realisedOver(YEAR));
        return expected.equals(realised)
                ? "%s: %s points are lost in the first year, as deciders expect".formatted(sanctions.name(), realised)
                : "%s: deciders expect a loss of %s points in the first year, %s are realised"
                        .formatted(sanctions.name(), expected, realised);
    }

    private String caption() {
        List<String> names = sanctions.measures().stream().map(Measure::name).toList();
        int more = names.size() - MOST_MEASURES;
        String listed = more > 0
                ? "%s and %s more".formatted(String.join(", ", names.subList(0, MOST_MEASURES)), more)
                : Wording.list(names);
        String since = sanctions
                .inForceSince()
                .map(date -> " In the scenario it has been in force since %s.".formatted(Wording.date(date)))
                .orElse("");
        return "Not a result of the runs: medians of uncertain parameters, every measure at full level with all its"
                + " senders, before the forecast error. A point is 1 %% of annual GDP. %s: %s.%s"
                        .formatted(names.size() == 1 ? "Measure" : "Measures", listed, since);
    }

    private String alternative() {
        return "Two curves over two years of the loss of %s in points per year. Expected: %s. Realised: %s."
                .formatted(target(), told(curve::expected), told(curve::realised));
    }

    private static String told(DoubleUnaryOperator level) {
        double peak = IntStream.rangeClosed(0, POINTS)
                .mapToDouble(LossCourses::day)
                .boxed()
                .max(Comparator.comparingDouble(level::applyAsDouble))
                .orElse(0.0);
        return "at most %s after %s days, %s after a year, %s after two"
                .formatted(
                        Wording.points(level.applyAsDouble(peak)),
                        Wording.number(peak, 0),
                        Wording.points(level.applyAsDouble(YEAR)),
                        Wording.points(level.applyAsDouble(DAYS)));
    }
}
