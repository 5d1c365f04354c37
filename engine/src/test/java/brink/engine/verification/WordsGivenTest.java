package brink.engine.verification;

import static brink.engine.Crisis.on;
import static brink.engine.Crisis.shift;
import static brink.engine.Crisis.to;
import static brink.engine.Evidence.logistic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.WordDraft;
import brink.engine.decide.FirstDecision;
import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Condition;
import brink.engine.model.Effect.GiveWord;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.SanctionPackage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that are given while the crisis goes on: nothing before, and from then on all that a word does. */
class WordsGivenTest {

    private static final double PRIZE = 2;
    private static final double BLOW = 5;
    private static final RunPlan RUNS = RunPlan.of(20_000);

    /** A challenger that may attack, and a guardian that strikes back if it has said so. */
    private static Crisis crisis(int steps, WordDraft word) {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(steps).indicator("harm", 0, 100, 0);
        crisis.actor("challenger")
                .type("only", 1, new StakesDraft().rung("war", PRIZE).indicator("harm", -BLOW));
        crisis.actor("guardian").policy(new Policy.Rules(List.of()));
        crisis.move(new MoveDraft("challenger", "attack").doing(to("war")).when(on("calm")));
        crisis.move("challenger", "hold");
        return crisis.commitment(word.build());
    }

    private static WordDraft threat() {
        return new WordDraft("threat", "guardian", "challenger").when(on("war")).does(shift("harm", 1));
    }

    private static double attack(Crisis crisis) {
        return FirstDecision.of(crisis.build(), "challenger").get("attack");
    }

    private static double share(Crisis crisis, Fate fate) {
        Ensemble ensemble = Simulator.simulate(crisis.build(), RUNS, Execution.withDefaults());
        return (double) ensemble.commitments().runs(0, fate) / RUNS.runs();
    }

    @Test
    void aWordThatHasNotBeenGivenBindsNobody() {
        Crisis silent = crisis(1, threat().later());
        assertThat(attack(silent)).isCloseTo(logistic(PRIZE), within(1e-12));
        assertThat(share(silent, Fate.NOT_GIVEN)).isEqualTo(1);
        assertThat(share(silent, Fate.STANDING)).isZero();
    }

    @Test
    void onceGivenItDetersAsIfItHadAlwaysStood() {
        Crisis given = crisis(1, threat().later()).event("speech", 0, Condition.ALWAYS, new GiveWord("threat"));
        double attack = logistic(PRIZE - BLOW);
        assertThat(attack(crisis(1, threat()))).isCloseTo(attack, within(1e-12));
        Evidence.assertShare(share(given, Fate.HONOURED), attack, RUNS.runs(), "honoured");
        Evidence.assertShare(share(given, Fate.STANDING), 1 - attack, RUNS.runs(), "standing");
        assertThat(share(given, Fate.NOT_GIVEN)).isZero();
    }

    /** A word without a condition is due as soon as it is given, which its issuer foresees. */
    @Test
    void aWordWithoutAConditionIsForeseenToBeDueAtOnce() {
        double gain = 3;
        Crisis crisis = Crisis.onLadder("calm", "war").steps(1).indicator("harm", 0, 100, 0);
        crisis.actor("challenger").policy(new Policy.Rules(List.of()));
        crisis.actor("guardian").type("only", 1, new StakesDraft().indicator("harm", gain));
        crisis.move(new MoveDraft("guardian", "speak").doing(new GiveWord("threat")));
        crisis.move("guardian", "hold");
        crisis.commitment(new WordDraft("threat", "guardian", "challenger")
                .when(Condition.ALWAYS)
                .does(shift("harm", 1))
                .later()
                .build());
        double speak = FirstDecision.of(crisis.build(), "guardian").get("speak");
        assertThat(speak).isCloseTo(logistic(gain * logistic(gain)), within(1e-12));
    }

    /** Whoever draws a line after it has been crossed does not mean what has been done. */
    @Test
    void whatWasDoneBeforeDoesNotMakeItDue() {
        WordDraft late = new WordDraft("threat", "guardian", "challenger")
                .from(0.5, 1)
                .does(shift("harm", 1))
                .later();
        Crisis crossed = crisis(3, late).event("speech", 1, on("war"), new GiveWord("threat"));
        crossed.severity("war", 0.9);
        double attackAtOnce = logistic(PRIZE);
        // In the first step nobody has spoken; whoever has attacked by then hears the word and owes nothing.
        Evidence.assertShare(share(crossed, Fate.STANDING), attackAtOnce, RUNS.runs(), "standing");
        assertThat(share(crossed, Fate.HONOURED)).isZero();
    }

    @Test
    void itsTimeRunsFromTheDayItIsGiven() {
        Crisis crisis =
                crisis(5, threat().later().deadline(2)).event("speech", 2, Condition.ALWAYS, new GiveWord("threat"));
        double free = logistic(PRIZE);
        double warned = logistic(PRIZE - BLOW);
        // Two steps without a word, two with it, and in the fifth it has lapsed.
        double calm = (1 - free) * (1 - free);
        double kept = calm * (1 - (1 - warned) * (1 - warned));
        Evidence.assertShare(share(crisis, Fate.HONOURED), kept + (1 - calm), RUNS.runs(), "honoured");
        Evidence.assertShare(share(crisis, Fate.LAPSED), calm * (1 - warned) * (1 - warned), RUNS.runs(), "lapsed");
    }

    /** An outline shows a package for what it is; until then it deters by what it is taken for. */
    @Test
    void outliningAPackageCorrectsWhatItIsTakenFor() {
        double unknown = attack(sanctioned(4, 0.5, false));
        assertThat(unknown).isCloseTo(attack(sanctioned(2, 1, false)), within(1e-12));
        double outlined = attack(sanctioned(4, 0.5, true));
        assertThat(outlined).isCloseTo(attack(sanctioned(4, 1, false)), within(1e-12));
        assertThat(outlined).isLessThan(unknown - 0.05);
        double feared = attack(sanctioned(4, 2, false));
        assertThat(outlined).as("outlining less than was feared deters less").isGreaterThan(feared + 0.05);
    }

    /** What a word that nobody has given would have one think of a package, nobody thinks of it. */
    @Test
    void aWordThatHasNotBeenGivenSaysNothingOfAPackage() {
        Crisis crisis = sanctioned(4, 0.5, false);
        crisis.commitment(new WordDraft("another", "guardian", "challenger")
                .when(on("war"))
                .showing(0, 3)
                .sanction("embargo", 0)
                .later()
                .build());
        assertThat(attack(crisis)).isCloseTo(attack(sanctioned(4, 0.5, false)), within(1e-12));
    }

    /** A guardian that looks one ply further sees what its outline would do to the challenger. */
    @Test
    void whoLooksAheadSeesWhatItsWordWillDo() {
        Crisis crisis = sanctioned(4, 0.5, false);
        crisis.actor("speaker")
                .type("only", 1, new StakesDraft().rung("war", -3))
                .depth(2)
                .rivals("challenger");
        crisis.move("speaker", "outline", new GiveWord("outline")).move("speaker", "wait");
        double warned = attack(sanctioned(4, 0.5, true));
        double unwarned = attack(sanctioned(4, 0.5, false));
        assertThat(FirstDecision.of(crisis.build(), "speaker").get("outline"))
                .isCloseTo(logistic(-3 * warned + 3 * unwarned), within(1e-12));
    }

    /** A guardian that will impose an embargo; its outline is given before the first choice, or never. */
    private static Crisis sanctioned(double size, double guess, boolean outlined) {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(1);
        crisis.actor("challenger").type("only", 1, new StakesDraft().rung("war", PRIZE));
        crisis.actor("guardian").policy(new Policy.Rules(List.of()));
        crisis.move("challenger", "attack", to("war")).move("challenger", "hold");
        crisis.sanction(new SanctionPackage(
                "embargo",
                "embargo",
                "challenger",
                List.of(Parts.measure("ban", size, 3, new double[] {1, 1000, 1, 1}, Map.of("guardian", 1.0))),
                Parameter.of("/embargo/error", 0),
                Optional.empty(),
                Optional.empty()));
        crisis.commitment(new WordDraft("threat", "guardian", "challenger")
                .when(on("war"))
                .showing(0, guess)
                .sanction("embargo", 0)
                .build());
        WordDraft outline = new WordDraft("outline", "guardian", "challenger")
                .when(on("war"))
                .showing(1, guess)
                .sanction("embargo", 0);
        return crisis.commitment((outlined ? outline : outline.later()).build());
    }
}
