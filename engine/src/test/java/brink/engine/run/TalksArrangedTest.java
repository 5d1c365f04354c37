package brink.engine.run;

import static brink.engine.run.Summit.annOffers;
import static brink.engine.run.Summit.arrange;
import static brink.engine.run.Summit.stand;
import static brink.engine.run.Summit.two;
import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.MeetingDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.WordDraft;
import brink.engine.model.Condition;
import brink.engine.model.Effect.ArrangeTalks.Arrangement;
import brink.engine.model.Hazard;
import brink.engine.model.Meeting.Stage;
import brink.engine.model.Parameter;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How talks come about, are put off, end and break. */
class TalksArrangedTest {

    private static final int MANY = 4_000;

    @Test
    void talksAreConvenedPutOffAndCalledOff() {
        Crisis later = two(0, 0)
                .steps(9)
                .event("invitation", 1, Condition.ALWAYS, arrange(Arrangement.CONVENE, 2))
                .event("delay", 2, Condition.ALWAYS, arrange(Arrangement.POSTPONE, 3))
                .talks(annOffers().needs("bob").unplanned().build());
        assertThat(Minutes.of(later, 0).lines.subList(0, 3))
                .containsExactly("1 planned for 3", "2 planned for 6", "6 under_way for 6");
        Crisis off = two(0, 0)
                .event("refusal", 1, Condition.ALWAYS, arrange(Arrangement.CALL_OFF))
                .talks(annOffers().on(3).build());
        assertThat(Minutes.of(off, 0).lines).containsExactly("1 called_off for 3");
    }

    @Test
    void whoeverCallsThemOffWhileTheyAreUnderWayWalksOut() {
        Crisis crisis = two(0, 0)
                .event("anger", 2, Condition.ALWAYS, arrange(Arrangement.CALL_OFF))
                .talks(new MeetingDraft("summit", "ann", "bob").on(1).days(4).build());
        Minutes minutes = Minutes.of(crisis, 0);
        assertThat(minutes.lines).containsExactly("1 under_way for 1", "2 left for 1");
        assertThat(minutes.climates).hasSize(1);
    }

    @Test
    void talksUnderWayThatArePutOffGoOnLater() {
        Crisis crisis = two(0, 0)
                .event("pause", 1, Condition.ALWAYS, arrange(Arrangement.POSTPONE, 2))
                .talks(new MeetingDraft("summit", "ann", "bob").days(2).build());
        assertThat(Minutes.of(crisis, 0).lines)
                .containsExactly("0 under_way for 0", "1 planned for 3", "3 under_way for 3", "5 ended for 3");
    }

    @Test
    void thatTalksHaveBegunIsAnsweredBeforeAnythingIsTabled() {
        Crisis off = two(1000, 1000);
        off.actor("cat").audience(1000, 100);
        off.commitment(new WordDraft("refusal", "cat", "ann")
                        .when(stand(Stage.UNDER_WAY))
                        .does(arrange(Arrangement.CALL_OFF))
                        .build())
                .talks(annOffers().build());
        assertThat(Minutes.of(off, 0).lines).containsExactly("0 under_way for 0", "0 left for 0");
        Crisis over = two(1000, 1000)
                .ends("met", stand(Stage.UNDER_WAY))
                .talks(annOffers().build());
        assertThat(Minutes.of(over, 0).lines).containsExactly("0 under_way for 0");
    }

    @Test
    void nobodyComesWhereTheConditionDoesNotHold() {
        Crisis crisis =
                two(0, 0).talks(annOffers().when(Parts.atLeast("peace", 0.5)).build());
        assertThat(Minutes.of(crisis, 0).lines).containsExactly("0 called_off for 0");
    }

    @Test
    void aSettlementCanBreakAndBeReachedAnew() {
        Crisis crisis = two(1000, 1000)
                .event("betrayal", 2, stand(Stage.SETTLED), arrange(Arrangement.BREAK), Crisis.shift("peace", -1))
                .event("again", 3, stand(Stage.BROKEN), arrange(Arrangement.CONVENE, 1))
                .talks(annOffers().build());
        assertThat(Minutes.of(crisis, 0).lines)
                .containsExactly(
                        "0 under_way for 0",
                        "0 settled for 0",
                        "2 broken for 0",
                        "3 planned for 4",
                        "4 under_way for 4",
                        "4 settled for 4");
    }

    @Test
    void aSettlementBreaksAtTheRateOfAHazard() {
        double perDay = 0.2;
        Crisis crisis = two(1000, 1000).steps(3).talks(annOffers().build());
        crisis.hazard(new Hazard(
                "breach",
                "breach",
                Parameter.of("/breach", perDay),
                List.of(),
                stand(Stage.SETTLED),
                List.of(arrange(Arrangement.BREAK))));
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        int broken = 0;
        for (int run = 0; run < MANY; run++) {
            player.play(new Seed(3), run, new Witness() {});
            broken += plan.meetings.stage(0, player.state(), plan.layout) == Stage.BROKEN ? 1 : 0;
        }
        Evidence.assertShare(broken / (double) MANY, 1 - Math.exp(-3 * perDay), MANY, "share of runs");
    }

    @Test
    void whoThinksAheadForeseesWhatItsOwnCallingOffEnds() {
        assertThat(ruptures(0)).isBetween(60, 140);
        assertThat(ruptures(-40)).isZero();
    }

    /** In how many of 200 runs ann calls talks off, if the rupture is worth so many points to her. */
    private static int ruptures(double points) {
        Crisis crisis = Crisis.onLadder("calm").steps(1);
        crisis.actor("ann").lambda(1).wants(new StakesDraft().outcome("rupture", points));
        crisis.actor("bob").lambda(1);
        crisis.move(new MoveDraft("ann", "stay"))
                .move(new MoveDraft("ann", "cancel").doing(arrange(Arrangement.CALL_OFF)))
                .talks(new MeetingDraft("summit", "ann", "bob").on(50).build())
                .ends("rupture", stand(Stage.CALLED_OFF));
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        int ruptures = 0;
        for (int run = 0; run < 200; run++) {
            player.play(new Seed(3), run, new Witness() {});
            ruptures += player.state().outcome == 0 ? 1 : 0;
        }
        return ruptures;
    }
}
