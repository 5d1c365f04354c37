package brink.engine.experiment;

import brink.engine.ensemble.RunRows;
import brink.engine.model.Actor;
import brink.engine.model.Scenario;
import brink.engine.stats.Mean;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What sanctions cost in one arm, and how much more than in the baseline: realised losses from the beginning of a
 * run to 365 days after its end, in points.
 */
public final class Costs {

    private final List<String> actors;
    private final int[] inBaseline;
    private final List<Mean.Sum> sums;
    private final List<Mean.Sum> differences;

    Costs(Scenario baseline, Scenario arm) {
        List<String> before = ids(baseline);
        actors = ids(arm);
        inBaseline = actors.stream().mapToInt(before::indexOf).toArray();
        sums = Stream.generate(Mean.Sum::new).limit(actors.size()).toList();
        differences = Stream.generate(Mean.Sum::new).limit(actors.size()).toList();
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.actors().stream().map(Actor::id).toList();
    }

    void add(RunRows baseline, RunRows arm, int row) {
        for (int actor = 0; actor < inBaseline.length; actor++) {
            double cost = arm.loss(row, actor) + arm.lossAhead(row, actor);
            int before = inBaseline[actor];
            sums.get(actor).add(cost);
            if (before >= 0) {
                differences.get(actor).add(cost - baseline.loss(row, before) - baseline.lossAhead(row, before));
            }
        }
    }

    /**
     * What they cost an actor on average.
     *
     * @param actor its id
     * @return points; nothing if the arm has no such actor
     */
    public Optional<Mean> of(String actor) {
        return place(actor).map(place -> sums.get(place).mean());
    }

    /**
     * How much more they cost an actor than in the baseline, run by run.
     *
     * @param actor its id
     * @return points; nothing if one of the two has no such actor
     */
    public Optional<Mean> difference(String actor) {
        return place(actor)
                .filter(place -> inBaseline[place] >= 0)
                .map(place -> differences.get(place).mean());
    }

    private Optional<Integer> place(String actor) {
        return IntStream.range(0, actors.size())
                .boxed()
                .filter(place -> actors.get(place).equals(actor))
                .findFirst();
    }
}
