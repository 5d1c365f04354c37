package brink.engine.experiment;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunRows;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import brink.engine.stats.NestedShare;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The uncertain parameters of a scenario drawn many times, and many runs played with each draw: what is not known of
 * the parameters apart from what chance leaves open.
 *
 * @param outcomes the scenario's ways to end
 * @param perDraw number of runs with each draw, at least 2
 * @param draws how often runs end in which way, draw by draw
 */
public record NestedDesign(List<Outcome> outcomes, int perDraw, List<List<Integer>> draws) {

    /** What is kept of each draw, for each outcome. */
    public static final int BYTES = Integer.BYTES;

    /** Copies the lists. */
    public NestedDesign {
        outcomes = List.copyOf(outcomes);
        draws = draws.stream().map(List::copyOf).toList();
    }

    /**
     * Plays some draws.
     *
     * @param scenario what is played
     * @param plan seed and number of runs with each draw; the runs that end with the last draw
     * @param first number of the first draw, from 0
     * @param execution threads, progress, cancellation; without influence on the result
     * @return how often its runs end in which way, from the first draw on
     * @throws CancelledException if it was cancelled
     */
    public static NestedDesign play(Scenario scenario, RunPlan plan, int first, Execution execution) {
        List<Outcome> outcomes = scenario.outcomes().order();
        int draws = plan.runs() / plan.perDraw() - first;
        int[][] counts = new int[draws][outcomes.size()];
        Simulator.simulate(
                scenario, plan, first * plan.perDraw(), execution, rows -> count(rows[0], plan, first, counts));
        return new NestedDesign(
                outcomes,
                plan.perDraw(),
                IntStream.range(0, draws)
                        .mapToObj(draw -> IntStream.of(counts[draw]).boxed().toList())
                        .toList());
    }

    private static void count(RunRows rows, RunPlan plan, int first, int[][] counts) {
        for (int row = 0; row < rows.size(); row++) {
            int draw = Math.toIntExact(plan.drawnAs(rows.first() + row)) - first;
            counts[draw][rows.outcome(row)]++;
        }
    }

    /**
     * Takes up what {@link #bytes} gave.
     *
     * @param outcomes the scenario's ways to end
     * @param perDraw number of runs with each draw
     * @param bytes {@value #BYTES} for each draw and outcome
     * @return the same draws
     */
    public static NestedDesign of(List<Outcome> outcomes, int perDraw, byte[] bytes) {
        IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer();
        List<List<Integer>> draws = new ArrayList<>();
        while (numbers.remaining() >= outcomes.size()) {
            draws.add(outcomes.stream().map(outcome -> numbers.get()).toList());
        }
        return new NestedDesign(outcomes, perDraw, draws);
    }

    /**
     * The draws as they can be kept.
     *
     * @return {@value #BYTES} bytes for each draw and outcome
     */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * draws.size() * outcomes.size());
        draws.forEach(draw -> draw.forEach(bytes::putInt));
        return bytes.array();
    }

    /**
     * These draws, then further ones.
     *
     * @param next those that follow
     * @return all of them
     */
    public NestedDesign then(NestedDesign next) {
        List<List<Integer>> all = new ArrayList<>(draws);
        all.addAll(next.draws);
        return new NestedDesign(outcomes, perDraw, all);
    }

    /**
     * What is known of an outcome's share.
     *
     * @param outcome its index
     * @return both kinds of uncertainty apart
     */
    public NestedShare share(int outcome) {
        return NestedShare.of(draws.stream().map(draw -> draw.get(outcome)).toList(), perDraw);
    }
}
