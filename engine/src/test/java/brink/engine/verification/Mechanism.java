package brink.engine.verification;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Coalition;
import brink.engine.model.Commitment;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Initiative;
import brink.engine.model.Meeting;
import brink.engine.model.Move;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mechanisms of the model, each with a switch that takes it out of every crisis that tests build, and a test that
 * must fail without it.
 */
public enum Mechanism {
    /** Looking further ahead than one's own move. */
    SEARCH(
            Actor.Foresight.class,
            "depth",
            1,
            "decide.ForesightPropertiesTest#whoeverIsPreciseEnoughPlaysByBackwardInduction"),
    /** Reckoning with what moves teach. */
    LEARNING(
            Actor.Foresight.class,
            "learning",
            Actor.Foresight.Learning.PASSIVE,
            "decide.LearningAheadTest#whoIsTakenForResoluteByStandingFirmStandsFirmForThat"),
    /** What comes later counts for less. */
    DISCOUNT(Actor.Foresight.class, "discountPerWeek", number(1), "decide.ForesightTest#whatComesLaterIsWorthLess"),
    /** Choosing by what moves are worth. */
    PRECISION(Actor.class, "lambda", number(0), "decide.PolicyTest#withGreatPrecisionTheBestMoveIsAllButCertain"),
    /** Moves chosen by mistake. */
    SLIPS(Actor.class, "epsilon", number(0), "decide.PolicyTest#slipsAreRecordedAsOftenAsTheyHappen"),
    /** Opportunities that come now and then. */
    PACE(Actor.class, "pace", new Actor.Pace.EveryStep(), "run.TurnsTest#paceIsTheRateOfOpportunities"),
    /** Moves that rest after use. */
    COOLDOWN(Move.Limits.class, "cooldownDays", number(0), "run.TurnsTest#aMoveRestsForItsCooldown"),
    /** What a move costs. */
    COST(Move.class, "cost", number(0), "decide.PolicyTest#propensityIsLogOddsAndCostIsPoints"),
    /** Inclinations before any stake. */
    PROPENSITY(Move.class, "propensity", number(0), "decide.PolicyTest#propensityIsLogOddsAndCostIsPoints"),
    /** Losses that count for more than gains. */
    LOSS_AVERSION(Actor.Traits.class, "lossAversion", number(1), "decide.PolicyTest#lossesCountForMoreThanGains"),
    /** Points that accrue by the day. */
    FLOWS(ActorType.Stakes.class, "flows", List.of(), "decide.PolicyTest#whatFlowsCountsForAsLongAsAnInterval"),
    /** Acts that others can read. */
    BELIEFS(Move.Signal.class, "clarity", number(0), "decide.BeliefsTest#clearActsMoveBeliefsByBayesRule"),
    /** Acts that only some can see. */
    PRIVACY(Move.Signal.class, "observers", Optional.empty(), "decide.BeliefsTest#onlyObserversLearn"),
    /** Types that change. */
    TYPE_DRIFT(Actor.Traits.class, "typeDriftPerDay", number(0), "decide.BeliefsTest#typesAreDrawnAnewAtTheirRate"),
    /** Words that are due when their case comes. */
    COMMITMENTS(
            Scenario.class,
            "commitments",
            List.of(),
            "verification.CommitmentsTest#aWordIsAsCredibleAsThosePossibleIssuersTogether"),
    /** Lines that are drawn vaguely. */
    GREY_ZONE(
            Commitment.Trigger.Severity.class,
            "clarity",
            number(1),
            "verification.TriggersTest#aVagueTriggerBlursTheGreyZoneAndLeavesTheClearCaseAlone"),
    /** Words that bind until a day. */
    DEADLINES(Commitment.class, "deadline", Optional.empty(), "verification.TriggersTest#aWordLapsesOnItsDay"),
    /** Words that their issuer cannot keep. */
    CAPABILITY(
            Commitment.Wording.class,
            "capability",
            number(1),
            "verification.CommitmentsTest#aWordThatNobodyCanKeepDoesNothing"),
    /** What a broken word costs its maker. */
    AUDIENCE(
            Actor.Traits.class,
            "audience",
            number(0),
            "verification.CommitmentsTest#aBrokenWordCostsItsMakerAndTeachesEveryone"),
    /** How far a package is shown. */
    DISCLOSURE(
            Commitment.Showing.class,
            "disclosure",
            number(1),
            "verification.CommitmentsTest#aPackageDetersByWhatItsTargetTakesItFor"),
    /** Adaptation made beforehand. */
    PREPARATION(
            SanctionPackage.Timing.class,
            "preparation",
            number(0),
            "verification.PreparationTest#aTargetPreparesForWhatItHasBeenShown"),
    /** Targets that adapt to what they bear. */
    ADAPTATION(
            SanctionPackage.Timing.class,
            "residual",
            number(1),
            "verification.SanctionKineticsTest#theBiteFollowsTheClosedFormHoweverLongAStepIs"),
    /** Sanctions that fade when they are lifted. */
    LIFTING(
            SanctionPackage.Timing.class,
            "liftingDays",
            number(0.001),
            "verification.SanctionKineticsTest#liftedSanctionsFadeAndAdaptationIsUnlearned"),
    /** Partners who decide whether to join. */
    COALITION(Coalition.Member.class, "norm", number(1000), "verification.CoalitionTest#aPartnerJoinsByItsOwnLogit"),
    /** What moves all partners at once. */
    COHESION(Coalition.class, "shock", number(0), "verification.CoalitionTest#oneShockMovesAllPartners"),
    /** Coverage that counts for more the fuller it is. */
    CONVEXITY(
            SanctionPackage.Coverage.class,
            "convexity",
            number(1),
            "verification.CoalitionTest#whatIsCoveredIsConvexAndLeaks"),
    /** Third parties who help the target. */
    LEAKS(
            SanctionPackage.Coverage.class,
            "leaks",
            Map.of(),
            "verification.CoalitionTest#whatIsCoveredIsConvexAndLeaks"),
    /** What sanctions cost those who impose them. */
    BLOWBACK(
            SanctionPackage.Coverage.class,
            "blowback",
            number(0),
            "verification.CoalitionTest#onlyThoseWhoTakePartBearTheBlowback"),
    /** Leaders who tend to move earlier. */
    INITIATIVE(Initiative.class, "weight", number(0), "run.InitiativeTest#whoLeadsTendsToMoveEarlier"),
    /** Leaders who act twice. */
    EXTRA(Initiative.class, "extra", number(0), "run.InitiativeTest#whoLeadsMostHasASecondOpportunity"),
    /** Less precision for those who are rushed. */
    HASTE(Initiative.class, "haste", number(0), "run.InitiativeTest#whoIsBehindChoosesLessPrecisely"),
    /** Choices that are made at once. */
    SIMULTANEITY(Turns.class, "rule", Turns.Rule.LISTED, "run.TurnsTest#whoChoosesAtOnceDoesNotSeeWhatOthersDo"),
    /** Offers at talks. */
    TALKS(Meeting.class, "menu", List.of(), "run.TalksTest#sharesOfSettlementsAreTheProductOfTablingAndConsent"),
    /** Talks that go badly in a bad climate. */
    CLIMATE(Meeting.class, "climate", List.of(), "run.TalksTest#aBadClimateKeepsOffersFromTheTable"),
    /** A climate that minds what has changed of late. */
    TREND(Meeting.Climate.class, "trend", Optional.empty(), "run.TalksTest#aRecentRiseSpoilsTheClimateAndIsForgotten"),
    /** What happens although nobody chose it. */
    ACCIDENTS(Hazard.class, "perDay", number(0), "verification.AccidentsTest#accidentsHappenAtTheirRate"),
    /** Indicators that go their own way. */
    DRIFT(Indicator.class, "drift", Optional.empty(), "run.CalendarTest#indicatorsDriftHalfTheWayInTheirHalfLife");

    private static final ThreadLocal<Optional<Mechanism>> OFF = ThreadLocal.withInitial(Optional::empty);

    private final Class<? extends Record> type;
    private final String component;

    @SuppressWarnings("ImmutableEnumChecker") // what a component becomes is a value
    private final Object without;

    private final String test;

    Mechanism(Class<? extends Record> type, String component, Object without, String test) {
        this.type = type;
        this.component = component;
        this.without = without;
        this.test = test;
    }

    /** A crisis as it is, or without the mechanism that is switched off in this thread. */
    public static Scenario leave(Scenario scenario) {
        return OFF.get().map(mechanism -> mechanism.without(scenario)).orElse(scenario);
    }

    private Scenario without(Scenario scenario) {
        return Rewrite.ofComponent(type, component, without).of(scenario);
    }

    /** Does something while the mechanism is switched off. */
    void off(Runnable act) {
        OFF.set(Optional.of(this));
        try {
            act.run();
        } finally {
            OFF.remove();
        }
    }

    /** Class and method of the test that holds it, below the engine's package. */
    String test() {
        return test;
    }

    private static Parameter number(double value) {
        return Parameter.of("/mechanism/off", value);
    }
}
