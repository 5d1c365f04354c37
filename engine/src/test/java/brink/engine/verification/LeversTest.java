package brink.engine.verification;

import static brink.engine.Crisis.on;
import static brink.engine.Crisis.shift;
import static brink.engine.Crisis.to;
import static brink.engine.Evidence.logistic;
import static brink.engine.verification.CommitmentsTest.blowback;
import static brink.engine.verification.CommitmentsTest.embargo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.WordDraft;
import brink.engine.decide.FirstDecision;
import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.plan.Plan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a word work: how clear, how open and how public it is, and whether it is believed. */
class LeversTest {

    private static final double PRIZE = 2;
    private static final double GIFT = 2.5;

    /**
     * Three levers, three effects. An act just over the line may pass for none: a clearer line settles how often it
     * counts as crossed. More of the package in the open settles what the challenger takes it for. A word in public
     * settles what breaking it costs, and so how often it is kept. Each acts where the other two do not, and the
     * challenger attacks by their product.
     */
    @Test
    void clarityDisclosureAndPublicityAreThreeLevers() {
        Levers none = Levers.of(0, 0, 0);
        Levers clear = Levers.of(1, 0, 0);
        Levers shown = Levers.of(0, 1, 0);
        Levers open = Levers.of(0, 0, 1);
        List<Levers> pulled = List.of(clear, shown, open);
        assertThat(pulled).allSatisfy(lever -> assertThat(lever.attack()).isLessThan(none.attack() - 0.01));

        assertThat(none.due()).isCloseTo(logistic(0.05 / 0.12), within(0.02));
        assertThat(clear.due()).isCloseTo(logistic(0.05 / 0.02), within(0.02));
        assertThat(none.kept()).isCloseTo(logistic(-none.price()), within(0.02));
        assertThat(open.kept()).isCloseTo(logistic(3 - none.price()), within(0.02));
        for (Levers lever : List.of(shown, open)) {
            assertThat(lever.due()).isCloseTo(none.due(), within(0.02));
        }
        for (Levers lever : List.of(clear, shown)) {
            assertThat(lever.kept()).isCloseTo(none.kept(), within(0.02));
        }
        // Taken for a quarter of what it is until it is shown.
        double taken = none.taken();
        assertThat(clear.taken()).isCloseTo(taken, within(0.1 * taken));
        assertThat(open.taken()).isCloseTo(taken, within(0.1 * taken));
        assertThat(shown.taken()).isCloseTo(4 * taken, within(0.4 * taken));
    }

    /**
     * What a word does.
     *
     * @param attack how likely the challenger attacks
     * @param due in how many of the attacks the word falls due
     * @param kept how often it is kept then
     * @param price what keeping it costs its issuer
     */
    private record Levers(double attack, double due, double kept, double price) {

        static Levers of(double clarity, double disclosure, double publicity) {
            Crisis crisis = Crisis.onLadder("calm", "war").steps(1).indicator("harm", 0, 100, 0);
            crisis.actor("challenger").type("only", 1, new StakesDraft().rung("war", PRIZE));
            crisis.actor("guardian").type("only", 1, new StakesDraft()).audience(3, 50);
            crisis.move(new MoveDraft("challenger", "attack").doing(to("war")).severity(0.55));
            crisis.move("challenger", "hold").sanction(embargo(Optional.empty()));
            crisis.commitment(new WordDraft("threat", "guardian", "challenger")
                    .from(0.5, clarity)
                    .showing(disclosure, 0.25)
                    .staked(publicity, 1)
                    .sanction("embargo", 0)
                    .build());
            double attack = CommitmentsTest.attack(crisis);
            Ensemble played = CommitmentsTest.play(crisis);
            double honoured = CommitmentsTest.share(played, 0, Fate.HONOURED);
            double due = 1 - CommitmentsTest.share(played, 0, Fate.STANDING);
            return new Levers(attack, due / attack, honoured / due, blowback(Plan.of(crisis.build()), 1));
        }

        /** What the challenger takes the package for, by how it attacks. */
        double taken() {
            return (PRIZE - Math.log(attack / (1 - attack))) / (due * kept);
        }
    }

    /**
     * An assurance moves whom it is given to by as much as its issuer would stand by it: what it costs to keep against
     * what breaking it costs. One that nobody would keep is believed by nobody, and does nothing.
     */
    @ParameterizedTest
    @CsvSource({"1,1", "1,0", "5,1", "40,1"})
    void anAssuranceIsWorthAsMuchAsItIsBelieved(double price, double publicity) {
        double believed = logistic(3 * publicity - price);
        double assured = conceding(price, Optional.of(assurance().staked(publicity, 1)));
        double alone = conceding(price, Optional.empty());
        assertThat(assured).isCloseTo(logistic(believed * GIFT - PRIZE), within(1e-12));
        assertThat(alone).isCloseTo(logistic(-PRIZE), within(1e-12));
        if (price == 40) {
            assertThat(assured).as("believed by nobody").isCloseTo(alone, within(1e-12));
        } else {
            assertThat(assured).as("believed with %s", believed).isGreaterThan(alone + 0.01);
        }
    }

    private static WordDraft assurance() {
        return new WordDraft("assurance", "guardian", "challenger")
                .when(on("settled"))
                .does(shift("relief", 1));
    }

    /** How likely the challenger gives up a prize for which relief is its only reward. */
    private static double conceding(double price, Optional<WordDraft> assurance) {
        Crisis crisis = Crisis.onLadder("settled", "calm").from("calm").steps(1).indicator("relief", 0, 100, 0);
        crisis.actor("challenger")
                .type("only", 1, new StakesDraft().rung("calm", PRIZE).indicator("relief", GIFT));
        crisis.actor("guardian")
                .type("only", 1, new StakesDraft().indicator("relief", -price))
                .audience(3, 50);
        crisis.move("challenger", "concede", to("settled")).move("challenger", "hold");
        assurance.ifPresent(word -> crisis.commitment(word.build()));
        return FirstDecision.of(crisis.build(), "challenger").get("concede");
    }
}
