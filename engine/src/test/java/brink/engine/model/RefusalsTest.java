package brink.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.engine.CoalitionDraft;
import brink.engine.Crisis;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.model.Actor.Foresight;
import brink.engine.model.Actor.Pace;
import brink.engine.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the world's records refuse. That numbers are never NaN is seen to by quantities. */
class RefusalsTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void aParameterNamesItselfWhenItLeavesItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.of("/a/b", 2).within(0, 1))
                .withMessage("/a/b (Constant[value=2.0]) must lie between 0.0 and 1.0");
        Parameter wide = Parameter.of("/x", new Quantity.Normal(0.5, 0.1, -INF, INF));
        refused(() -> wide.within(0, 1));
        Parameter cut = Parameter.of("/x", new Quantity.Normal(0.5, 0.1, 0, 1));
        assertThat(cut.within(0, 1)).isSameAs(cut);
    }

    @Test
    void whatHasNoUpperBoundMayBeSpreadWithoutOne() {
        Parameter open = Parameter.of("/x", new Quantity.LogNormal(1, 0.5, 0.1, INF));
        assertThat(actor(1, open, p(0)).lambda()).isSameAs(open);
        assertThat(new Hazard("h", "h", open, List.of(), Condition.ALWAYS, List.of()).perDay())
                .isSameAs(open);
        assertThat(new Indicator.Drift(p(0), open).halfLifeDays()).isSameAs(open);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1})
    void sharesMustLieBetweenZeroAndOne(double bad) {
        refused(() -> new Ladder.Rung("r", "r", p(bad)));
        refused(() -> new Move.Signal(Optional.empty(), p(bad)));
        refused(() -> new Move.Filing(p(bad), "", 0));
        refused(() -> new Effect.OrderPackage("x", p(bad)));
        refused(() -> new Effect.Chance.Branch("b", p(bad), List.of()));
        refused(() -> new Condition.Believes("a", "b", "t", p(bad)));
        refused(() -> actor(1, p(1), p(bad)));
        refused(() -> new SanctionPackage.Timing(p(1), p(1), p(bad), p(0), p(1)));
        refused(() -> new SanctionPackage.Timing(p(1), p(1), p(0), p(bad), p(1)));
        refused(() -> new SanctionPackage.Coverage(Map.of("a", p(bad)), Map.of(), p(1), p(0)));
        refused(() -> foresight(1, p(1), p(bad)));
    }

    @Test
    void amountsMustNotBeNegative() {
        refused(() -> actor(1, p(-1), p(0)));
        refused(() -> new ActorType("t", "t", p(-1), stakes(p(1))));
        refused(() -> stakes(p(-1)));
        refused(() -> Crisis.onLadder("r").move(new MoveDraft("a", "m").cost(-1)));
        refused(() -> new Move.Limits(p(-1), Optional.empty()));
        refused(() -> new Hazard("h", "h", p(-1), List.of(), Condition.ALWAYS, List.of()));
        refused(() -> new SanctionPackage.Coverage(Map.of(), Map.of(), p(1), p(-1)));
        refused(() -> indicator(0, 1, 0, Optional.of(p(-1))));
    }

    @Test
    void timesMustBePositive() {
        refused(() -> new Pace.Rate(p(0)));
        refused(() -> foresight(1, p(0), p(1)));
        refused(() -> foresight(1, p(1), p(0)));
        refused(() -> new Condition.Held(Condition.ALWAYS, p(0)));
        refused(() -> new Indicator.Drift(p(0), p(0)));
        refused(() -> new SanctionPackage.Timing(p(0), p(1), p(0), p(0), p(1)));
        refused(() -> new SanctionPackage.Timing(p(1), p(0), p(0), p(0), p(1)));
        refused(() -> new SanctionPackage.Timing(p(1), p(1), p(0), p(0), p(0)));
    }

    @Test
    void countsMustBeAtLeastOne() {
        refused(() -> foresight(0, p(1), p(1)));
        refused(() -> new Condition.Made("m", 0, Optional.empty()));
        refused(() -> new Move.Limits(p(0), Optional.of(0)));
    }

    @Test
    void anActorHasOneToFourTypes() {
        refused(() -> actor(0, p(1), p(0)));
        refused(() -> actor(5, p(1), p(0)));
        assertThat(actor(4, p(1), p(0)).types()).hasSize(4);
    }

    @Test
    void anIndicatorLivesInAFiniteRangeAndBeginsThere() {
        refused(() -> indicator(1, 1, 1, Optional.empty()));
        refused(() -> indicator(Double.NaN, 1, 0, Optional.empty()));
        refused(() -> indicator(0, Double.NaN, 0, Optional.empty()));
        refused(() -> indicator(Double.NEGATIVE_INFINITY, 1, 0, Optional.empty()));
        refused(() -> indicator(0, INF, 0, Optional.empty()));
        refused(() -> indicator(0, 1, 1.5, Optional.empty()));
        refused(() -> indicator(0, 1, -0.5, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-10.1, 10.1, Double.NaN})
    void goldsteinsScaleHasEnds(double bad) {
        refused(() -> new Move.Filing(p(0), "", bad));
    }

    @Test
    void aFlowStakeNamesARungOrAnIndicator() {
        Optional<String> none = Optional.empty();
        refused(() -> new ActorType.FlowStake("f", none, none, p(1), Optional.empty(), Optional.empty()));
        refused(() -> new ActorType.FlowStake(
                "f", Optional.of("r"), Optional.of("i"), p(1), Optional.empty(), Optional.empty()));
    }

    @Test
    void sanctionsHaveMeasuresOfPossibleSizeAndErrorAndConvexity() {
        refused(() -> new SanctionPackage("p", "p", "a", List.of(), p(0), Optional.empty(), Optional.empty()));
        SanctionPackage.Measure measure = Parts.measure("m", 1, 1, new double[] {1, 1, 0, 1}, Map.of());
        refused(() -> new SanctionPackage("p", "p", "a", List.of(measure), p(-1), Optional.empty(), Optional.empty()));
        refused(() -> new SanctionPackage(
                "p", "p", "a", List.of(measure, measure), p(0), Optional.empty(), Optional.empty()));
        refused(() -> new SanctionPackage.Size(p(26), p(1)));
        refused(() -> new SanctionPackage.Size(p(1), p(-1)));
        refused(() -> new SanctionPackage.Coverage(Map.of(), Map.of(), p(0.05), p(0)));
        refused(() -> new SanctionPackage.Coverage(Map.of(), Map.of(), p(11), p(0)));
    }

    @Test
    void aCoalitionHasFewMembersEachInOneRole() {
        Coalition.Member member = new Coalition.Member("a", p(1), List.of());
        List<Coalition.Member> seven = IntStream.range(0, 7)
                .mapToObj(i -> new Coalition.Member("a" + i, p(1), List.of()))
                .toList();
        refused(() -> new Coalition(List.of(member), List.of(member), p(0)));
        refused(() -> new Coalition(List.of(member, member), List.of(), p(0)));
        refused(() -> new Coalition(seven.subList(0, 3), seven.subList(3, 7), p(0)));
        refused(() -> new Coalition(List.of(member), List.of(), p(2.1)));
        refused(() -> new Coalition(List.of(member), List.of(), p(-0.1)));
        Factor factor = new Factor("i", p(1), p(0));
        refused(() -> new Coalition.Member("a", p(1), List.of(factor, factor)));
        refused(() -> new SanctionPackage.Coverage(Map.of(), Map.of("a", p(1.1)), p(1), p(0)));
    }

    @Test
    void leaksBelongToThirdPartiesAndSharesDoNot() {
        assertThat(new CoalitionDraft("t").thirdParty("a", 0.5, 1).build().coalition())
                .isPresent();
        refused(() ->
                new CoalitionDraft("t").thirdParty("a", 0.5, 1).sender("a", 0.5).build());
        SanctionPackage.Measure leaky = new CoalitionDraft("t")
                .thirdParty("a", 0.5, 1)
                .build()
                .measures()
                .get(0);
        refused(() -> new SanctionPackage("p", "p", "t", List.of(leaky), p(0), Optional.empty(), Optional.empty()));
    }

    @Test
    void aLadderHasRungsEachOfThemOnce() {
        refused(() -> new Ladder(List.of(), "r"));
        Ladder.Rung rung = new Ladder.Rung("r", "r", p(0));
        refused(() -> new Ladder(List.of(rung, rung), "r"));
    }

    @Test
    void theHorizonMustBeAnOutcome() {
        Outcomes.Outcome peace = new Outcomes.Outcome("peace", "Peace", Condition.ALWAYS);
        refused(() -> new Outcomes(List.of(peace), "war"));
        refused(() -> new Outcomes(List.of(), "war"));
        refused(() -> new Outcomes(List.of(peace, peace), "peace"));
    }

    private static Actor actor(int types, Parameter lambda, Parameter epsilon) {
        List<ActorType> all = java.util.stream.IntStream.range(0, types)
                .mapToObj(i -> new ActorType("t" + i, "t", p(1), stakes(p(1))))
                .toList();
        Foresight foresight = foresight(1, p(365), p(1));
        return new Actor(
                "a",
                "a",
                all,
                lambda,
                new Pace.EveryStep(),
                epsilon,
                foresight,
                new Policy.Quantal(),
                new Actor.Traits(p(1), p(0), p(0), p(1)));
    }

    private static ActorType.Stakes stakes(Parameter loss) {
        return new ActorType.Stakes(Map.of(), Map.of(), Map.of(), loss, List.of());
    }

    private static Indicator indicator(double low, double high, double start, Optional<Parameter> noise) {
        return new Indicator("i", "i", "", low, high, p(start), Optional.empty(), noise, true);
    }

    private static Parameter p(double value) {
        return Parameter.of("/p", value);
    }

    private static void refused(ThrowingCallable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction);
    }

    private static Foresight foresight(int depth, Parameter horizon, Parameter discount) {
        return new Foresight(depth, Optional.empty(), horizon, discount, Foresight.Learning.PASSIVE);
    }
}
