package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Evidence;
import brink.engine.Parts;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Effect;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.stats.Mean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final int STRUCK = 0;
    private static final int RUNS = 4_000;

    /** Over ten days something strikes at some rate a day; whatever else may happen is a hazard of its own. */
    private static Crisis crisis(double perDay) {
        Crisis crisis = Crisis.onLadder("quiet", "struck", "lost").steps(10);
        crisis.actor("ann");
        return crisis.hazard("strike", perDay, Crisis.to("struck"))
                .hazard("loss", 0.01, Crisis.to("lost"))
                .ends("struck", "struck")
                .ends("lost", "lost");
    }

    private static Experiment compare(Scenario... scenarios) {
        List<Arm> arms = IntStream.range(0, scenarios.length)
                .mapToObj(i -> new Arm("arm-" + i, scenarios[i]))
                .toList();
        return Experiment.compare(arms, RunPlan.of(RUNS), Execution.withDefaults());
    }

    @Test
    void nothingDiffersBetweenAScenarioAndItself() {
        ArmContrast same =
                compare(crisis(0.05).build(), crisis(0.05).build()).contrasts().get(0);
        assertThat(same.flips().flipped()).isZero();
        assertThat(same.isTold()).isFalse();
        for (Contrast contrast : same.contrasts()) {
            assertThat(contrast.difference()).isZero();
            assertThat(contrast.pValue()).isEqualTo(1);
            assertThat(contrast.runsNeeded()).isEmpty();
        }
    }

    /** A rate that rises strikes wherever it struck before, if luck is the same: no run flips the other way. */
    @Test
    void whatMakesAnEndLikelierPreventsItInNoRun() {
        Experiment experiment = compare(crisis(0.05).build(), crisis(0.06).build());
        Contrast struck = experiment.contrasts().get(0).contrasts().get(STRUCK);
        assertThat(struck.shares().first()).isZero();
        assertThat(struck.shares().second()).isPositive();
        assertThat(struck.isTold()).isTrue();
        assertThat(struck.interval().low()).isPositive();
        assertThat(struck.shares().varianceSaved().orElseThrow()).isGreaterThan(5);
    }

    @Test
    void flipsAddUpToTheSharesOfBothArms() {
        Experiment experiment = compare(crisis(0.05).build(), crisis(0.2).build());
        Flips flips = experiment.contrasts().get(0).flips();
        for (int ending = 0; ending < experiment.endings().size(); ending++) {
            assertThat(flips.from(ending))
                    .isEqualTo(experiment.ensembles().get(0).outcomes().count(ending));
            assertThat(flips.to(ending))
                    .isEqualTo(experiment.ensembles().get(1).outcomes().count(ending));
        }
        assertThat(flips.runs()).isEqualTo(RUNS);
        long staying = 0;
        for (int ending = 0; ending < experiment.endings().size(); ending++) {
            staying += flips.count(ending, ending);
        }
        assertThat(flips.flipped()).isEqualTo(RUNS - staying);
    }

    /** Luck that has nothing to do with the change is the same: the other hazard strikes in the same runs. */
    @Test
    void luckElsewhereIsTheSame() {
        Experiment experiment = compare(crisis(0).build(), crisis(1e-9).build());
        assertThat(experiment.contrasts().get(0).flips().flipped()).isZero();
        assertThat(experiment.ensembles().get(0).outcomes().count(1)).isPositive();
    }

    @Test
    void anArmIsPlayedAsItWouldBeAlone() {
        Experiment experiment = compare(crisis(0.05).build(), crisis(0.06).build());
        var alone = Simulator.simulate(crisis(0.06).build(), RunPlan.of(RUNS), Execution.withDefaults());
        var together = experiment.ensembles().get(1);
        for (int step = 0; step <= 10; step++) {
            assertThat(together.outcomes().countBy(STRUCK, step))
                    .isEqualTo(alone.outcomes().countBy(STRUCK, step));
        }
    }

    @Test
    void waysToEndAreTheSameByTheirId() {
        Crisis other = Crisis.onLadder("quiet", "struck", "lost").steps(10);
        other.actor("ann");
        other.hazard("strike", 0.05, Crisis.to("struck"))
                .hazard("loss", 0.01, Crisis.to("lost"))
                .ends("lost", "lost")
                .ends("another", Crisis.on("struck"));
        Experiment experiment = compare(crisis(0.05).build(), other.build());
        List<String> ids = experiment.endings().stream().map(Ending::id).toList();
        assertThat(ids).startsWith("struck", "lost").endsWith("another");
        Flips flips = experiment.contrasts().get(0).flips();
        assertThat(flips.count(0, ids.indexOf("another")))
                .isEqualTo(flips.from(0))
                .isPositive();
        assertThat(flips.count(1, 1)).isEqualTo(flips.from(1)).isEqualTo(flips.to(1));
    }

    /** Among several arms of which one differs, that one is told, and the others with no more error than one alone. */
    @Test
    void severalArmsShareTheError() {
        Experiment experiment = compare(
                crisis(0.05).build(),
                crisis(0.05).build(),
                crisis(0.1).build(),
                crisis(0.0501).build());
        List<Contrast> struck = experiment.contrasts().stream()
                .map(arm -> arm.contrasts().get(STRUCK))
                .toList();
        assertThat(struck.get(1).isTold()).isTrue();
        assertThat(struck.get(1).error()).isEqualTo(0.05 / 3);
        assertThat(struck.get(0).isTold()).isFalse();
        assertThat(struck.get(0).error()).isEqualTo(0.05 / 2);
    }

    /** What sanctions cost on average is what the ensembles say, and differences are differences of means. */
    @Test
    void costsArePairedToo() {
        Experiment experiment = compare(embargo(0.3).build(), embargo(0.6).build());
        Costs harsher = experiment.costs().get(1);
        int target = 1;
        double mean = experiment.ensembles().get(1).losses().meanRealised(target);
        assertThat(harsher.of("target").orElseThrow().value()).isCloseTo(mean, within(1e-6));
        Mean difference = harsher.difference("target").orElseThrow();
        Mean before = experiment.costs().get(0).of("target").orElseThrow();
        assertThat(difference.value()).isCloseTo(mean - before.value(), within(1e-6));
        assertThat(difference.isTold()).isTrue();
        assertThat(experiment.costs().get(0).difference("target")).contains(new Mean(RUNS, 0, 0));
        assertThat(harsher.of("nobody")).isEmpty();
    }

    private static Crisis embargo(double perDay) {
        Crisis crisis = Crisis.onLadder("quiet").steps(10);
        crisis.actor("sender");
        crisis.actor("target");
        SanctionPackage.Measure oil =
                Parts.measure("oil", 8, 4, new double[] {90, 500, 0.4, 30}, Map.of("sender", 1.0));
        Parameter none = Parameter.of("/error", 0);
        return crisis.sanction(new SanctionPackage(
                        "embargo", "embargo", "target", List.of(oil), none, Optional.empty(), Optional.empty()))
                .hazard("anger", perDay, new Effect.OrderPackage("embargo", Parameter.of("/level", 1)));
    }

    /** How often runs differ, in closed form: rates that rise by a half, and nothing else that can end a run. */
    @Test
    void asManyRunsFlipAsRatesSay() {
        Experiment experiment = compare(alone(0.02).build(), alone(0.03).build());
        double expected = StrictMath.exp(-0.2) - StrictMath.exp(-0.3);
        Contrast struck = experiment.contrasts().get(0).contrasts().get(STRUCK);
        Evidence.assertShare(struck.shares().flipped(), expected, RUNS, "runs that flip");
    }

    private static Crisis alone(double perDay) {
        Crisis crisis = Crisis.onLadder("quiet", "struck").steps(10);
        crisis.actor("ann");
        return crisis.hazard("strike", perDay, Crisis.to("struck")).ends("struck", "struck");
    }

    @Test
    void armsMustBeSeveralAndHaveNamesOfTheirOwn() {
        Scenario scenario = crisis(0.05).build();
        assertThatIllegalArgumentException().isThrownBy(() -> compare(scenario)).withMessageContaining("at least two");
        List<Arm> twins = List.of(new Arm("twin", scenario), new Arm("twin", scenario));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.compare(twins, RunPlan.of(1), Execution.withDefaults()))
                .withMessageContaining("[twin, twin]");
    }
}
