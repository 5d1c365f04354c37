package brink.reports.story;

import brink.engine.ensemble.ActTally;
import brink.engine.ensemble.Ensemble;
import brink.engine.model.Actor;
import brink.engine.model.Move;
import brink.engine.model.Scenario;
import brink.engine.stats.Share;
import brink.reports.figure.GridFigure;
import brink.reports.figure.GridFigure.Line;
import brink.reports.figure.GridFigure.Shades;
import brink.reports.figure.RoundShades;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import brink.reports.story.Ranking.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who does what, and when? A row for each move, actor by actor. A cell is the number of times the move was made
 * in a stretch of time, over the runs still open when the stretch began; at the right stands the share of runs
 * that made it at all.
 */
public final class MoveGrid {

    /** The figure's id. */
    public static final String ID = "moves";

    /** The largest number of moves shown. */
    static final int MOST = 26;

    /** The largest number of them that are shown for what they decide, however rare. */
    private static final int MOST_DECIDING = 8;

    /** Moves that decide a smaller share of runs are not shown for that. */
    private static final double LEAST_DECIDED = 0.01;

    private static final double PER = 100;
    private static final int MOST_TOLD = 5;

    private static final int SHADES = 6;

    private final Ensemble ensemble;
    private final Scenario scenario;
    private final List<Move> moves;
    private final ActTally acts;
    private final long runs;
    private final Map<String, String> actors;
    private final MoveColumns columns;

    private MoveGrid(Ensemble ensemble) {
        this.ensemble = ensemble;
        scenario = ensemble.scenario();
        moves = scenario.moves();
        acts = ensemble.acts();
        runs = ensemble.outcomes().runs();
        actors = scenario.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        columns = MoveColumns.of(ensemble);
    }

    /**
     * The figure.
     *
     * @param ensemble the results of a scenario with at least one move
     * @param origin where they come from
     * @return the moves made in most runs and those that decide where runs end, at most 26; where there are more,
     *     waiting is left out first
     */
    public static GridFigure of(Ensemble ensemble, Origin origin) {
        return new MoveGrid(ensemble).figure(origin);
    }

    private GridFigure figure(Origin origin) {
        List<Integer> shown = shown();
        Words words = new Words(
                title(),
                origin.subtitle("Moves by actor and %s".formatted(columns.unit())),
                caption(shown),
                alternative(),
                origin.line(ensemble));
        List<Line> lines = shown.stream().map(this::line).toList();
        return new GridFigure(
                ID, words, Dates.axis(scenario.clock()), columns.edges(), key(lines), "Runs making it", lines);
    }

    private Shades key(List<Line> lines) {
        return RoundShades.of(
                "Times made per 100 open runs and %s".formatted(columns.unit()),
                lines.stream().flatMap(line -> line.cells().stream()).mapToDouble(Double::doubleValue),
                SHADES);
    }

    /** Actor by actor, each actor's most usual move first. */
    private List<Integer> shown() {
        List<Integer> chosen = Stream.concat(deciding().stream(), usual(candidates()).stream())
                .distinct()
                .limit(MOST)
                .toList();
        List<String> order = scenario.turns().order();
        return usual(chosen).stream()
                .sorted(Comparator.comparingInt(
                        (Integer move) -> order.indexOf(moves.get(move).actor())))
                .toList();
    }

    /** The moves that bring most runs to the rung on which they end. */
    private List<Integer> deciding() {
        return candidates().stream()
                .filter(move -> acts.runsDecided(move) >= LEAST_DECIDED * runs)
                .sorted(Comparator.comparingLong((Integer move) -> -acts.runsDecided(move)))
                .limit(MOST_DECIDING)
                .toList();
    }

    private List<Integer> candidates() {
        List<Integer> all = IntStream.range(0, moves.size()).boxed().toList();
        List<Integer> acting = acting();
        return all.size() <= MOST || acting.isEmpty() ? all : acting;
    }

    /** The moves that are not mere waiting. */
    private List<Integer> acting() {
        return IntStream.range(0, moves.size())
                .filter(move -> moves.get(move).kind() != Move.Kind.HOLD)
                .boxed()
                .toList();
    }

    private List<Integer> usual(List<Integer> some) {
        return some.stream()
                .sorted(Comparator.comparingLong((Integer move) -> -acts.runsMaking(move)))
                .toList();
    }

    private Line line(int move) {
        List<Double> cells = new ArrayList<>();
        for (int column = 0; column < columns.count() && columns.open(column) > 0; column++) {
            cells.add(PER * columns.made(move, column) / columns.open(column));
        }
        Row row = new Row(
                actors.getOrDefault(moves.get(move).actor(), ""),
                moves.get(move).name());
        return new Line(row, cells, Wording.wholePercent(share(move)));
    }

    private Share share(int move) {
        return Share.of(acts.runsMaking(move), runs);
    }

    private Named named(int move) {
        String actor = actors.getOrDefault(moves.get(move).actor(), "");
        return new Named("%s (%s)".formatted(Wording.quoted(moves.get(move).name()), actor), share(move));
    }

    private String title() {
        List<Integer> acting =
                acting().isEmpty() ? IntStream.range(0, moves.size()).boxed().toList() : acting();
        List<Named> first = Ranking.first(acting.stream().map(this::named).toList());
        Named most = first.get(0);
        if (most.share().count() == 0) {
            return acting.size() == moves.size() ? "No run makes any move" : "All that actors do is wait";
        }
        boolean waiting = acting.size() < moves.size()
                && IntStream.range(0, moves.size())
                        .filter(move -> !acting.contains(move))
                        .anyMatch(move -> share(move).interval().high()
                                >= most.share().interval().low());
        String apart = waiting ? "Apart from waiting, " : "";
        if (first.size() == 1) {
            return "%s%s is the most usual move: %s of runs make it"
                    .formatted(apart, most.name(), Wording.wholePercent(most.share()));
        }
        return "%s move stands out: %s are made in %s of runs"
                .formatted(waiting ? apart + "no single" : "No single", Ranking.names(first), range(first));
    }

    /** From the smallest share to the largest. */
    private static String range(List<Named> some) {
        String low = Wording.wholePercent(some.get(some.size() - 1).share());
        String high = Wording.wholePercent(some.get(0).share());
        return low.equals(high) ? low : low.replace(" %", "") + " to " + high;
    }

    private String caption(List<Integer> shown) {
        String reading = "A cell: how often the move was made in that %s, over all runs, per 100 runs still open at its"
                + " beginning; a thin line: never. At the right the share of runs that made it at least once.";
        String blank = columns.open(columns.count() - 1) > 0 ? "" : " Nothing: no run is open any more.";
        return reading.formatted(columns.unit()) + blank + leftOut(shown);
    }

    private String leftOut(List<Integer> shown) {
        int waiting = moves.size() - candidates().size();
        int rarer = candidates().size() - shown.size();
        if (waiting + rarer == 0) {
            return "";
        }
        long most = candidates().stream()
                .filter(move -> !shown.contains(move))
                .mapToLong(acts::runsMaking)
                .max()
                .orElse(0);
        List<String> parts = new ArrayList<>();
        if (waiting > 0) {
            parts.add(waiting == 1 ? "1 move that only waits" : waiting + " moves that only wait");
        }
        if (rarer > 0) {
            parts.add("%s others, none made in more than %s of runs"
                    .formatted(rarer, Wording.wholePercent(Share.of(most, runs))));
        }
        return " Shown are the most usual moves and those that decide most often where a run ends; left out of %s: %s."
                .formatted(moves.size(), Wording.list(parts));
    }

    private String alternative() {
        List<String> told = usual(IntStream.range(0, moves.size()).boxed().toList()).stream()
                .limit(MOST_TOLD)
                .map(this::named)
                .map(named -> named.name() + " " + Wording.percent(named.share()))
                .toList();
        return "Grid of moves by actor and %s. Made at least once in the most runs: %s."
                .formatted(columns.unit(), String.join("; ", told));
    }
}
