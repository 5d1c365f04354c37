package brink.reports.story;

import brink.engine.ensemble.BeliefTally;
import brink.engine.ensemble.Ensemble;
import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Clock;
import brink.engine.model.Scenario;
import brink.engine.stats.Interval;
import brink.engine.stats.Share;
import brink.reports.figure.Axis;
import brink.reports.figure.Figure;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import brink.reports.figure.LineFigure.Strip;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PanelFigure.Panel;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who believes what of whom? For each actor who can be of several types, how far the others believe in the type it
 * really is: a curve that rises is an actor whose conduct gives it away.
 *
 * <p>Over all runs mean beliefs stay where they began, so nothing could be seen there. A title names the greatest of
 * many gains, so it asks that the interval of the gain stays clear of zero with the error shared out among all types
 * (Bonferroni).
 */
public final class BeliefPanels {

    /** The figure's id. */
    public static final String ID = "beliefs";

    /** Observers who are apart by less than a percentage point make no band that can be seen. */
    private static final double VISIBLE = 0.01;

    private final Ensemble ensemble;
    private final BeliefTally tally;
    private final List<Actor> actors;
    private final Clock clock;
    private final List<Known> known;

    private BeliefPanels(Ensemble ensemble) {
        this.ensemble = ensemble;
        tally = ensemble.beliefs();
        actors = ensemble.scenario().actors();
        clock = ensemble.scenario().clock();
        known = known();
    }

    /** A type that an actor was of in some runs, and how far others believed in it then, first and last. */
    private record Known(int actor, int type, ActorType is, double first, double last, double error) {
        double gain() {
            return last - first;
        }

        /** Whether others learn, or are misled, for sure: the gain is clear of zero at a level of error. */
        boolean sure(double level) {
            return !Interval.normal(gain(), error, level).contains(0);
        }
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return a panel for each actor with several types, at most {@value PanelFigure#MOST}; nothing where nobody can
     *     wonder, or no type was drawn twice
     */
    public static Optional<Figure> of(Ensemble ensemble, Origin origin) {
        BeliefPanels beliefs = new BeliefPanels(ensemble);
        return beliefs.known.isEmpty() ? Optional.empty() : Optional.of(beliefs.figure(origin));
    }

    /** Whether anybody can wonder of what type somebody else is. */
    static boolean canDraw(Scenario scenario) {
        return scenario.actors().size() > 1
                && scenario.actors().stream().anyMatch(actor -> actor.types().size() > 1);
    }

    private Figure figure(Origin origin) {
        List<Integer> shown = shown();
        Words words = new Words(
                title(),
                origin.subtitle("How far others believe an actor to be of the type that it is, by date"),
                caption(),
                alternative(shown),
                origin.line(ensemble));
        if (shown.size() == 1) {
            return lines(shown.get(0), words, "Belief in what %s is".formatted(name(shown.get(0))));
        }
        List<Panel> panels = shown.stream()
                .map(actor -> new Panel(name(actor), lines(actor, words, "Belief")))
                .toList();
        return new PanelFigure(ID, words, panels);
    }

    private LineFigure lines(int actor, Words words, String label) {
        Axis time = Dates.axis(clock);
        List<Curve> curves = known.stream()
                .filter(one -> one.actor() == actor)
                .map(one -> new Curve(one.is().name(), one.is().name(), one.type(), points(one)))
                .toList();
        return new LineFigure(ID, words, time, RoundTicks.whole(label), curves, new Strip("", List.of()), List.of());
    }

    private List<Known> known() {
        List<Known> all = new ArrayList<>();
        int end = tally.moments() - 1;
        for (int actor = 0; actor < actors.size() && actors.size() > 1; actor++) {
            List<ActorType> types = actors.get(actor).types();
            for (int type = 0; type < types.size() && types.size() > 1; type++) {
                if (tally.runs(0, actor, type) > 1 && tally.runs(end, actor, type) > 1) {
                    all.add(new Known(
                            actor,
                            type,
                            types.get(type),
                            tally.others(0, actor, type),
                            tally.others(end, actor, type),
                            tally.error(0, actor, type) + tally.error(end, actor, type)));
                }
            }
        }
        return all;
    }

    /** Actors with a curve, in the order of turns; of too many, those about whom others learn least are left out. */
    private List<Integer> shown() {
        List<String> order = ensemble.scenario().turns().order();
        return known.stream()
                .sorted(Comparator.comparingDouble(one -> -Math.abs(one.gain())))
                .map(Known::actor)
                .distinct()
                .limit(PanelFigure.MOST)
                .sorted(Comparator.comparingInt(
                        actor -> order.indexOf(actors.get(actor).id())))
                .toList();
    }

    private List<Point> points(Known one) {
        List<Point> points = new ArrayList<>();
        for (int moment = 0; moment < tally.moments(); moment++) {
            if (tally.runs(moment, one.actor(), one.type()) > 0) {
                double at = moment == 0
                        ? 0
                        : Dates.end(clock, ensemble.paths().points().step(moment - 1));
                points.add(point(at, moment, one));
            }
        }
        return points;
    }

    /** The mean of all observers, and from the one who believes least to the one who believes most. */
    private Point point(double at, int moment, Known one) {
        double mean = tally.others(moment, one.actor(), one.type());
        double[] each = IntStream.range(0, actors.size())
                .filter(observer -> observer != one.actor())
                .mapToDouble(observer -> tally.belief(moment, observer, one.actor(), one.type()))
                .toArray();
        double low = Arrays.stream(each).reduce(mean, Math::min);
        double high = Arrays.stream(each).reduce(mean, Math::max);
        return new Point(at, mean, low, high);
    }

    private String name(int actor) {
        return actors.get(actor).name();
    }

    private String title() {
        return known.stream()
                .filter(one -> one.sure(Share.ERROR / known.size()))
                .max(Comparator.comparingDouble(one -> Math.abs(one.gain())))
                .map(this::finding)
                .orElseGet(() -> "No actor gives its type away, as far as %s can tell"
                        .formatted(Wording.runs(ensemble.plan().runs())));
    }

    private String finding(Known one) {
        return "Where %s is %s, others come to believe it %s: from %s to %s by %s"
                .formatted(
                        name(one.actor()),
                        Wording.quoted(one.is().name()),
                        one.gain() > 0 ? "more" : "less",
                        percent(one.first()),
                        percent(one.last()),
                        Wording.horizon(clock));
    }

    private String caption() {
        String more = known.stream().map(Known::actor).distinct().count() > PanelFigure.MOST
                ? " Actors about whom others learn least are left out."
                : "";
        boolean alike = known.stream()
                .flatMap(one -> points(one).stream())
                .allMatch(point -> point.high() - point.low() < VISIBLE);
        String band = alike
                ? "; the observers believe nearly the same. "
                : "; its band spans the observers, from the one who believes least to the one who believes most. ";
        return "A curve is the mean belief of all others in a type, over the runs in which the actor is of that type"
                + band
                + "Over all runs beliefs stay where they began. A run that has ended keeps its last beliefs."
                + more;
    }

    private String alternative(List<Integer> shown) {
        List<String> told = known.stream()
                .filter(one -> shown.contains(one.actor()))
                .map(one -> "%s as %s: from %s to %s"
                        .formatted(name(one.actor()), one.is().name(), percent(one.first()), percent(one.last())))
                .toList();
        return "Mean belief of others in the type that an actor is, from the beginning to the end. %s."
                .formatted(String.join("; ", told));
    }

    private static String percent(double share) {
        return Wording.number(share * 100, 0) + " %";
    }
}
