package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.OutcomeTally;
import brink.engine.model.Actor;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.stats.Share;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.StackFigure;
import brink.reports.figure.StackFigure.Bar;
import brink.reports.figure.StackFigure.Segment;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What difference does it make who the others really are? For each actor who can be of several types, how runs end
 * among those in which it is of each.
 *
 * <p>A title may name the largest of many differences, so it asks more of one than that two intervals at 95 % are
 * apart: the error is shared out among all comparisons (Bonferroni), so that together they err in one report of
 * twenty at most.
 */
public final class TypeStacks {

    /** The figure's id. */
    public static final String ID = "types";

    /** The largest number of types shown; whole actors are left out, those that make the least difference first. */
    static final int MOST = 24;

    private final Ensemble ensemble;
    private final OutcomeTally tally;
    private final List<Actor> actors;
    private final List<Outcome> outcomes;

    private TypeStacks(Ensemble ensemble) {
        this.ensemble = ensemble;
        tally = ensemble.outcomes();
        actors = ensemble.scenario().actors();
        outcomes = ensemble.scenario().outcomes().order();
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return a bar for each type; nothing if every actor has a single type
     */
    public static Optional<StackFigure> of(Ensemble ensemble, Origin origin) {
        TypeStacks types = new TypeStacks(ensemble);
        return types.several().isEmpty() ? Optional.empty() : Optional.of(types.figure(origin));
    }

    private StackFigure figure(Origin origin) {
        List<Integer> shown = shown();
        Words words = new Words(
                title(),
                origin.subtitle("How runs end, by the type that an actor was drawn to be"),
                caption(shown),
                alternative(shown),
                origin.line(ensemble));
        return new StackFigure(
                ID,
                words,
                RoundTicks.whole("Share of the runs counted at the right"),
                outcomes.stream().map(Outcome::name).toList(),
                "Runs",
                Stream.concat(Stream.of(all()), shown.stream().flatMap(actor -> bars(actor).stream()))
                        .toList());
    }

    /** Indices of the actors who can be of several types. */
    private List<Integer> several() {
        return IntStream.range(0, actors.size())
                .filter(actor -> actors.get(actor).types().size() > 1)
                .boxed()
                .toList();
    }

    private List<Integer> shown() {
        List<Integer> ranked = several().stream()
                .sorted(Comparator.comparingDouble((Integer actor) -> -spread(actor)))
                .toList();
        List<Integer> shown = new ArrayList<>();
        int rows = 0;
        for (int actor : ranked) {
            rows += actors.get(actor).types().size();
            if (rows <= MOST) {
                shown.add(actor);
            }
        }
        List<String> order = ensemble.scenario().turns().order();
        return shown.stream()
                .sorted(Comparator.comparingInt(
                        (Integer actor) -> order.indexOf(actors.get(actor).id())))
                .toList();
    }

    private double spread(int actor) {
        return pairs(actor).stream().mapToDouble(Pair::difference).max().orElse(0);
    }

    /** All runs, to compare with. */
    private Bar all() {
        List<Segment> segments = segments(outcome -> Share.of(tally.count(outcome), tally.runs()));
        return new Bar(new Row("All runs", ""), segments, count(tally.runs()));
    }

    private List<Bar> bars(int actor) {
        List<Bar> bars = new ArrayList<>();
        for (int type = 0; type < actors.get(actor).types().size(); type++) {
            Row row = new Row(actors.get(actor).name(), name(actor, type));
            long runs = tally.runsAmong(actor, type);
            int number = type;
            List<Segment> segments = runs == 0 ? List.of() : segments(outcome -> share(actor, number, outcome));
            bars.add(new Bar(row, segments, count(runs)));
        }
        return bars;
    }

    private static String count(long runs) {
        return String.format(Locale.ROOT, "%,d", runs);
    }

    private List<Segment> segments(IntFunction<Share> shares) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(shares)
                .map(share -> new Segment(share.value(), Wording.wholePercent(share)))
                .toList();
    }

    private String name(int actor, int type) {
        return actors.get(actor).types().get(type).name();
    }

    private Share share(int actor, int type, int outcome) {
        return Share.of(tally.countAmong(actor, type, outcome), tally.runsAmong(actor, type));
    }

    /** One outcome under two types of one actor, the larger share first. */
    private record Pair(int actor, int outcome, int high, Share more, int low, Share less) {
        double difference() {
            return more.value() - less.value();
        }

        boolean apart(double error) {
            return !more.interval(error).overlaps(less.interval(error));
        }
    }

    private List<Pair> pairs(int actor) {
        List<Pair> pairs = new ArrayList<>();
        int types = actors.get(actor).types().size();
        for (int one = 0; one < types; one++) {
            for (int other = one + 1; other < types; other++) {
                if (tally.runsAmong(actor, one) > 0 && tally.runsAmong(actor, other) > 0) {
                    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                        pairs.add(pair(actor, outcome, one, other));
                    }
                }
            }
        }
        return pairs;
    }

    private Pair pair(int actor, int outcome, int one, int other) {
        Share first = share(actor, one, outcome);
        Share second = share(actor, other, outcome);
        return first.value() >= second.value()
                ? new Pair(actor, outcome, one, first, other, second)
                : new Pair(actor, outcome, other, second, one, first);
    }

    private String title() {
        List<Pair> all =
                several().stream().flatMap(actor -> pairs(actor).stream()).toList();
        double error = Share.ERROR / Math.max(1, all.size());
        return all.stream()
                .filter(pair -> pair.apart(error))
                .max(Comparator.comparingDouble(Pair::difference))
                .map(this::difference)
                .orElseGet(() -> "No type makes a difference that %s can tell".formatted(Wording.runs(tally.runs())));
    }

    private String difference(Pair pair) {
        return "%s %s: %s of runs end as %s; %s: %s"
                .formatted(
                        actors.get(pair.actor).name(),
                        Wording.quoted(name(pair.actor, pair.high)),
                        Wording.wholePercent(pair.more),
                        Wording.quoted(outcomes.get(pair.outcome).name()),
                        Wording.quoted(name(pair.actor, pair.low)),
                        Wording.wholePercent(pair.less));
    }

    private String caption(List<Integer> shown) {
        double widest = shown.stream()
                .flatMap(actor -> pairs(actor).stream())
                .flatMapToDouble(pair -> DoubleStream.of(
                        pair.more.interval().halfWidth(), pair.less.interval().halfWidth()))
                .max()
                .orElse(0);
        String known = widest == 0
                ? ""
                : " The least well known share is known to ±%s percentage points (95 %% Wilson interval)."
                        .formatted(Wording.number(widest * 100, 1));
        int left = several().size() - shown.size();
        String rest = left == 0 ? "" : " Left out: the %s actors whose types differ least.".formatted(left);
        return "A type is drawn once per run; actors with a single type are not shown." + known + rest;
    }

    private String alternative(List<Integer> shown) {
        List<String> told = new ArrayList<>();
        for (int actor : shown) {
            for (int type = 0; type < actors.get(actor).types().size(); type++) {
                told.add("%s as %s: %s".formatted(actors.get(actor).name(), name(actor, type), ends(actor, type)));
            }
        }
        return "Divided bars, one for all runs and one for each type. %s. %s."
                .formatted(title(), String.join("; ", told));
    }

    private String ends(int actor, int type) {
        if (tally.runsAmong(actor, type) == 0) {
            return "never drawn";
        }
        return String.join(
                ", ",
                IntStream.range(0, outcomes.size())
                        .mapToObj(outcome ->
                                outcomes.get(outcome).name() + " " + Wording.wholePercent(share(actor, type, outcome)))
                        .toList());
    }
}
