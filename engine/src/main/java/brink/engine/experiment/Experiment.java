package brink.engine.experiment;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunRows;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Holm;
import brink.engine.stats.PairedShares;
import brink.engine.stats.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What several arms came to under the same luck.
 *
 * @param arms the baseline first
 * @param endings the baseline's ways to end in its order, then those that other arms add
 * @param ensembles one for each arm
 * @param contrasts each arm but the first against the first
 * @param costs what sanctions cost in each arm
 */
public record Experiment(
        List<Arm> arms,
        List<Ending> endings,
        List<Ensemble> ensembles,
        List<ArmContrast> contrasts,
        List<Costs> costs) {

    /** Copies the lists. */
    public Experiment {
        arms = List.copyOf(arms);
        endings = List.copyOf(endings);
        ensembles = List.copyOf(ensembles);
        contrasts = List.copyOf(contrasts);
        costs = List.copyOf(costs);
    }

    /**
     * Plays arms under the same luck and compares each with the first. Where there are more than two, p-values of
     * one way to end are corrected over the arms.
     *
     * @param arms the baseline first, at least two, with names of their own
     * @param plan seed and number of runs
     * @param execution threads, progress, cancellation; without influence on the result
     * @return what came of it
     * @throws CancelledException if it was cancelled
     */
    public static Experiment compare(List<Arm> arms, RunPlan plan, Execution execution) {
        if (arms.size() < 2 || arms.stream().map(Arm::name).distinct().count() < arms.size()) {
            throw new IllegalArgumentException("arms must be at least two, with names of their own: %s"
                    .formatted(arms.stream().map(Arm::name).toList()));
        }
        Map<String, Ending> endings = new LinkedHashMap<>();
        arms.forEach(arm -> arm.scenario()
                .outcomes()
                .order()
                .forEach(outcome -> endings.putIfAbsent(outcome.id(), new Ending(outcome.id(), outcome.name()))));
        List<String> ids = List.copyOf(endings.keySet());
        List<int[]> places = arms.stream().map(arm -> places(arm, ids)).toList();
        List<Flips> flips =
                arms.stream().skip(1).map(arm -> new Flips(ids.size())).toList();
        List<Costs> costs = arms.stream()
                .map(arm -> new Costs(arms.get(0).scenario(), arm.scenario()))
                .toList();
        List<Ensemble> ensembles = Simulator.simulate(
                arms.stream().map(Arm::scenario).toList(), plan, execution, rows -> count(rows, places, flips, costs));
        return new Experiment(arms, List.copyOf(endings.values()), ensembles, contrasts(endings, flips), costs);
    }

    private static int[] places(Arm arm, List<String> ids) {
        return arm.scenario().outcomes().order().stream()
                .map(Outcome::id)
                .mapToInt(ids::indexOf)
                .toArray();
    }

    private static void count(RunRows[] rows, List<int[]> places, List<Flips> flips, List<Costs> costs) {
        for (int row = 0; row < rows[0].size(); row++) {
            int baseline = places.get(0)[rows[0].outcome(row)];
            for (int arm = 0; arm < rows.length; arm++) {
                costs.get(arm).add(rows[0], rows[arm], row);
            }
            for (int arm = 1; arm < rows.length; arm++) {
                flips.get(arm - 1).add(baseline, places.get(arm)[rows[arm].outcome(row)]);
            }
        }
    }

    private static List<ArmContrast> contrasts(Map<String, Ending> endings, List<Flips> flips) {
        List<Ending> ways = List.copyOf(endings.values());
        List<List<Contrast>> byArm = flips.stream()
                .map(each -> (List<Contrast>) new ArrayList<Contrast>())
                .toList();
        for (int ending = 0; ending < ways.size(); ending++) {
            int at = ending;
            List<PairedShares> shares =
                    flips.stream().map(each -> shares(each, at)).toList();
            List<Holm.Adjusted> adjusted =
                    Holm.of(shares.stream().map(PairedShares::pValue).toList(), Share.ERROR);
            for (int arm = 0; arm < flips.size(); arm++) {
                Holm.Adjusted test = adjusted.get(arm);
                byArm.get(arm)
                        .add(new Contrast(
                                ways.get(ending), shares.get(arm), test.adjusted(), test.part() * Share.ERROR));
            }
        }
        return IntStream.range(0, flips.size())
                .mapToObj(arm -> new ArmContrast(arm + 1, flips.get(arm), byArm.get(arm)))
                .toList();
    }

    private static PairedShares shares(Flips flips, int ending) {
        long both = flips.count(ending, ending);
        long first = flips.from(ending) - both;
        long second = flips.to(ending) - both;
        return new PairedShares(both, first, second, flips.runs() - both - first - second);
    }

    /**
     * Number of runs of each arm.
     *
     * @return at least 1
     */
    public long runs() {
        return ensembles.get(0).outcomes().runs();
    }

    /**
     * How often an arm ends in a way.
     *
     * @param arm its place
     * @param ending place of the way to end
     * @return 0 of all runs where the arm has no such end
     */
    public Share share(int arm, int ending) {
        int place = place(arm, ending);
        return Share.of(place < 0 ? 0 : ensembles.get(arm).outcomes().count(place), runs());
    }

    /**
     * How often an arm ends in a way for a cause.
     *
     * @param arm its place
     * @param ending place of the way to end
     * @param cause why
     * @return 0 where the arm has no such end
     */
    public long countThrough(int arm, int ending, Cause cause) {
        int place = place(arm, ending);
        return place < 0 ? 0 : ensembles.get(arm).outcomes().countThrough(place, cause);
    }

    /**
     * Where an arm's own outcomes have a way to end.
     *
     * @param arm its place
     * @param ending place of the way to end
     * @return index of the outcome, or -1
     */
    public int place(int arm, int ending) {
        List<Outcome> own = arms.get(arm).scenario().outcomes().order();
        return IntStream.range(0, own.size())
                .filter(i -> own.get(i).id().equals(endings.get(ending).id()))
                .findFirst()
                .orElse(-1);
    }
}
