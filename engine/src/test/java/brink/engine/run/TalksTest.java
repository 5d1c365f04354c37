package brink.engine.run;

import static brink.engine.Evidence.logistic;
import static brink.engine.run.Summit.annOffers;
import static brink.engine.run.Summit.arrange;
import static brink.engine.run.Summit.peace;
import static brink.engine.run.Summit.two;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.MeetingDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.model.Condition;
import brink.engine.model.Condition.TalksStand;
import brink.engine.model.Effect.ArrangeTalks.Arrangement;
import brink.engine.model.Initiative;
import brink.engine.model.Meeting.Stage;
import brink.engine.model.Move;
import brink.engine.model.Parameter;
import brink.engine.model.Turns;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Talks: what each part of bargaining does by itself. */
class TalksTest {

    private static final int MANY = 4_000;

    @Test
    void anOfferIsTabledAndAcceptedByWhatItIsWorthToEach() {
        double consent = logistic(0.5 * 0.8);
        double tabling = logistic(1.5 * consent * 2);
        int seen = 0;
        for (int run = 0; run < 20; run++) {
            Minutes minutes = Minutes.of(two(2, 0.8).talks(annOffers().build()), run);
            if (minutes.proposer >= 0) {
                assertThat(minutes.tabling).isCloseTo(tabling, within(1e-12));
                assertThat(minutes.consents).hasSize(1);
                assertThat(minutes.consents.get(0)).isCloseTo(consent, within(1e-12));
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void sharesOfSettlementsAreTheProductOfTablingAndConsent() {
        double consent = logistic(0.5 * -1.2);
        double expected = logistic(1.5 * consent * 2) * consent;
        Plan plan = Plan.of(two(2, -1.2).talks(annOffers().build()).build());
        Player player = new Player(plan);
        int settled = 0;
        for (int run = 0; run < MANY; run++) {
            player.play(new Seed(3), run, new Witness() {});
            settled += plan.meetings.stage(0, player.state(), plan.layout) == Stage.SETTLED ? 1 : 0;
        }
        Evidence.assertShare(settled / (double) MANY, expected, MANY, "share of runs");
    }

    @Test
    void nothingIsSettledWithoutAllWhoAreNeededAndOthersOnlyListen() {
        Crisis crisis = two(20, 100);
        crisis.actor("cat").lambda(1).wants(new StakesDraft().indicator("peace", -100));
        MeetingDraft draft = new MeetingDraft("summit", "ann", "bob", "cat").offer("peace", List.of("ann"), peace());
        assertThat(Minutes.of(crisis.talks(draft.build()), 0).lines).doesNotContain("0 settled for 0");
        Crisis other = two(20, 100);
        other.actor("cat").lambda(1).wants(new StakesDraft().indicator("peace", -100));
        Minutes minutes = Minutes.of(other.talks(draft.needs("ann", "bob").build()), 0);
        assertThat(minutes.lines).containsExactly("0 under_way for 0", "0 settled for 0");
        assertThat(minutes.consents).hasSize(1);
    }

    @Test
    void anOfferThatNeedsNobodyElseIsWorthItsWholeGainToWhoeverTablesIt() {
        Crisis crisis = two(0.7, -100).talks(annOffers().needs("ann").build());
        Minutes minutes = Minutes.of(crisis, 1);
        assertThat(minutes.proposer).isZero();
        assertThat(minutes.tabling).isCloseTo(logistic(1.5 * 0.7), within(1e-12));
        assertThat(minutes.consents).isEmpty();
        assertThat(minutes.lines).contains("0 settled for 0");
    }

    @Test
    void theClimateIsTheLogisticOfLevelsAndMovesProgressButSettlesNothing() {
        Crisis crisis = two(2, 2)
                .indicator("tension", 0, 10, 6)
                .indicator("hope", 0, 100, 50)
                .talks(new MeetingDraft("summit", "ann", "bob")
                        .climate("tension", -0.4, 3)
                        .progress("hope", 10)
                        .build());
        double climate = logistic(-0.4 * 3);
        Plan plan = Plan.of(crisis.build());
        Minutes minutes = new Minutes(plan);
        Player player = new Player(plan);
        player.play(new Seed(7), 0, minutes);
        assertThat(minutes.climates).hasSize(1);
        assertThat(minutes.climates.get(0)).isCloseTo(climate, within(1e-12));
        int hope = 0;
        assertThat(player.state().real[hope]).isCloseTo(50 + 10 * (2 * climate - 1), within(1e-12));
        assertThat(minutes.lines).containsExactly("0 under_way for 0", "1 ended for 0");
    }

    @Test
    void aRecentRiseSpoilsTheClimateAndIsForgotten() {
        Crisis crisis = two(0, 0)
                .indicator("tension", 0, 100, 0)
                .event("shots", 1, Condition.ALWAYS, Crisis.shift("tension", 10))
                .talks(new MeetingDraft("summit", "ann", "bob")
                        .days(3)
                        .trend("tension", 0, 0, -0.2, 2)
                        .build());
        Minutes minutes = Minutes.of(crisis, 0);
        double left = Math.exp(-0.5);
        assertThat(minutes.climates).hasSize(3);
        assertThat(minutes.climates.get(0)).isEqualTo(0.5);
        assertThat(minutes.climates.get(1)).isCloseTo(logistic(-0.2 * 10), within(1e-12));
        assertThat(minutes.climates.get(2)).isCloseTo(logistic(-0.2 * 10 * left), within(1e-12));
    }

    @Test
    void aBadClimateKeepsOffersFromTheTable() {
        double climate = logistic(-2);
        Plan plan = Plan.of(two(50, 50)
                .indicator("tension", 0, 10, 2)
                .talks(annOffers().climate("tension", -1, 0).build())
                .build());
        Player player = new Player(plan);
        int settled = 0;
        for (int run = 0; run < MANY; run++) {
            player.play(new Seed(3), run, new Witness() {});
            settled += plan.meetings.stage(0, player.state(), plan.layout) == Stage.SETTLED ? 1 : 0;
        }
        Evidence.assertShare(settled / (double) MANY, climate, MANY, "share of runs");
    }

    @Test
    void theOneWhoLeadsIsMoreOftenTheOneWhoProposes() {
        Initiative initiative = new Initiative(
                Parameter.of("/initiative/half-life", 1e9),
                Parameter.of("/initiative/weight", 3),
                Parameter.of("/initiative/extra", 0),
                Parameter.of("/initiative/haste", 0));
        Crisis crisis = two(1000, 1000)
                .turns(Turns.Rule.LISTED, initiative)
                .move(new MoveDraft("ann", "act").uses(1))
                .move(new MoveDraft("bob", "wait").kind(Move.Kind.HOLD))
                .talks(new MeetingDraft("summit", "ann", "bob")
                        .on(1)
                        .offer("peace", peace())
                        .build());
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        int byAnn = 0;
        for (int run = 0; run < MANY; run++) {
            Minutes minutes = new Minutes(plan);
            player.play(new Seed(3), run, minutes);
            byAnn += minutes.proposer == 0 ? 1 : 0;
        }
        Evidence.assertShare(byAnn / (double) MANY, 0.8, MANY, "share of runs");
    }

    @Test
    void onlyThoseAtTheTableLearnFromWhatIsSaidThere() {
        Crisis crisis = Crisis.onLadder("calm").indicator("peace", 0, 1, 0).steps(1);
        crisis.actor("ann").lambda(1).wants(new StakesDraft().indicator("peace", 30));
        crisis.actor("bob")
                .lambda(1)
                .type("soft", 0.5, new StakesDraft().indicator("peace", 1))
                .type("hard", 0.5, new StakesDraft().indicator("peace", -1));
        crisis.actor("cat").lambda(1);
        crisis.talks(annOffers().build());
        Plan plan = Plan.of(crisis.build());
        int types = plan.stakes.types;
        int soft = plan.actors.typeStart[1] + 1;
        for (int run = 0; run < 10; run++) {
            Player player = new Player(plan);
            Minutes minutes = new Minutes(plan);
            player.play(new Seed(3), run, minutes);
            boolean yes = minutes.lines.contains("0 settled for 0");
            double expected = yes ? logistic(1) : 1 - logistic(1);
            assertThat(player.state().real[plan.layout.belief + soft]).isCloseTo(expected, within(1e-9));
            assertThat(player.state().real[plan.layout.belief + 2 * types + soft])
                    .isEqualTo(0.5);
        }
    }

    @Test
    void anOfferWaitsForItsCondition() {
        Crisis crisis = two(1000, 1000)
                .event("thaw", 2, Condition.ALWAYS, Crisis.shift("peace", 0.2))
                .talks(new MeetingDraft("summit", "ann", "bob")
                        .days(4)
                        .offer("peace", Parts.atLeast("peace", 0.1), peace())
                        .build());
        assertThat(Minutes.of(crisis, 0).lines).containsExactly("0 under_way for 0", "2 settled for 0");
    }

    @Test
    void whichOfferWasAcceptedCanBeAskedAndEndTheRunByChoice() {
        Crisis crisis = two(0, 0)
                .indicator("gain", 0, 1, 0)
                .talks(new MeetingDraft("summit", "ann", "bob")
                        .days(6)
                        .offer("large", peace())
                        .offer("small", Crisis.shift("gain", 1))
                        .build())
                .ends("large", new TalksStand("summit", Stage.SETTLED, Optional.of("large")))
                .ends("small", new TalksStand("summit", Stage.SETTLED, Optional.of("small")));
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        int[] ends = new int[plan.outcomes];
        for (int run = 0; run < 200; run++) {
            player.play(new Seed(3), run, new Witness() {});
            State state = player.state();
            ends[state.outcome]++;
            if (state.outcome < 2) {
                assertThat(state.cause).isEqualTo(State.Cause.CHOICE);
                assertThat(state.real[1 - state.outcome]).isEqualTo(1);
            }
        }
        assertThat(ends).doesNotContain(0);
    }

    @Test
    void refusals() {
        assertThatThrownBy(() -> new MeetingDraft("summit", "ann").build())
                .hasMessageContaining("at least two different actors");
        assertThatThrownBy(() ->
                        new MeetingDraft("summit", "ann", "bob").needs("cat").build())
                .hasMessageContaining("must be some of the parties");
        assertThatThrownBy(
                        () -> new MeetingDraft("summit", "ann", "bob").days(0).build())
                .hasMessageContaining("must be above 0");
        assertThatThrownBy(() -> new MeetingDraft("summit", "ann", "bob")
                        .offer("peace", List.of("cat"), peace())
                        .build())
                .hasMessageContaining("by ([cat])");
        assertThatThrownBy(() -> arrange(Arrangement.CONVENE)).hasMessageContaining("days");
        assertThatThrownBy(() -> arrange(Arrangement.BREAK, 3)).hasMessageContaining("days");
        assertThatThrownBy(() -> new TalksStand("summit", Stage.ENDED, Optional.of("peace")))
                .hasMessageContaining("settled");
    }
}
