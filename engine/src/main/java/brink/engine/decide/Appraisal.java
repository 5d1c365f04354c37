package brink.engine.decide;

import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import java.util.stream.IntStream;

/**
 * What a position thought ahead would be worth to each type of the actors who matter to a search: those it
 * watches, and whoever may have to answer for a word.
 *
 * <p>The value of a position to a type is the points of its indicators and its rung (once ended, the payoff of
 * the outcome instead of the rung), less its sensitivity times the loss ahead, less the audience cost that the
 * actor bears. To whoever is averse to losses, what that is less than the present position's counts several
 * times.
 */
final class Appraisal {

    private final Plan plan;
    private final RunConstants constants;
    private final State state;
    private final double[] points;
    private final double[] loss;
    private final double[] perceived;
    /** What the present is worth to each type, where it matters. */
    private final double[] present;
    /** Whether each actor can lose by sanctions. */
    private final boolean[] exposed;
    /** Who matters to each actor's searches. */
    private final int[][] valuedBy;

    private int searcher;
    private State origin;
    private int[] valued = new int[0];

    Appraisal(Plan plan, RunConstants constants, State state) {
        this.plan = plan;
        this.constants = constants;
        this.state = state;
        this.origin = state;
        this.points = new double[plan.stakes.types];
        this.loss = new double[plan.actors.count];
        this.perceived = new double[plan.sanctions.packages];
        this.present = new double[plan.stakes.types];
        this.exposed = new boolean[plan.actors.count];
        this.valuedBy = new int[plan.actors.count][];
        for (int actor = 0; actor < plan.actors.count; actor++) {
            valuedBy[actor] = IntStream.concat(
                            IntStream.of(plan.actors.watched[actor]), IntStream.of(plan.commitments.issuers))
                    .distinct()
                    .toArray();
            exposed[actor] = plan.sanctions.exposureStart[actor] < plan.sanctions.exposureStart[actor + 1];
        }
    }

    /** Begins at the present position. */
    void begin(int actor, State from) {
        searcher = actor;
        origin = from;
        valued = valuedBy[actor];
        perceive();
        weigh();
        foreseeLosses();
        for (int other : valued) {
            if (plan.actors.aversionSlot[other] >= 0) {
                for (int t = plan.actors.typeStart[other]; t < plan.actors.typeStart[other + 1]; t++) {
                    present[t] = points[t] - constants.lossSensitivity[t] * loss[other];
                }
            }
        }
    }

    /** Finds how large each package is taken to be, by the words that have been given. */
    void perceive() {
        LossAhead.perceive(plan, constants, origin, state, perceived);
    }

    /** Adds up the points of the position. */
    void weigh() {
        for (int actor : valued) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double sum =
                        constants.rungPoints[t * plan.rungs + state.rung] - state.real[plan.layout.audience + actor];
                for (int k = 0; k < plan.indicators.count; k++) {
                    sum += constants.indicatorPoints[t * plan.indicators.count + k] * state.real[k];
                }
                points[t] = sum;
            }
        }
    }

    /** Works out what each expects to lose by sanctions. */
    void foreseeLosses() {
        for (int actor : valued) {
            loss[actor] = exposed[actor] ? LossAhead.expected(actor, plan, constants, state, perceived) : 0;
        }
    }

    /** Takes note of a change of an indicator. */
    void addIndicator(int indicator, double change) {
        for (int actor : valued) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                points[t] += constants.indicatorPoints[t * plan.indicators.count + indicator] * change;
            }
        }
    }

    /** Takes note of a change of rung. */
    void addRungs(int left, int reached) {
        for (int actor : valued) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                points[t] +=
                        constants.rungPoints[t * plan.rungs + reached] - constants.rungPoints[t * plan.rungs + left];
            }
        }
    }

    /** Has an actor pay a price. */
    void charge(int actor, double price) {
        for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
            points[t] -= price;
        }
    }

    void savePoints(double[] into) {
        System.arraycopy(points, 0, into, 0, points.length);
    }

    void restorePoints(double[] from) {
        System.arraycopy(from, 0, points, 0, points.length);
    }

    void saveLosses(double[] into) {
        System.arraycopy(loss, 0, into, 0, loss.length);
    }

    void restoreLosses(double[] from) {
        System.arraycopy(from, 0, loss, 0, loss.length);
    }

    /** What the position is worth to a type of an actor, in points. */
    double value(int type, int actor) {
        return value(type, actor, 0, state.outcome);
    }

    /** The same if indicators were worth so much more, and an outcome had come about, or -1. */
    double value(int type, int actor, double change, int outcome) {
        double value = points[type] + change - constants.lossSensitivity[type] * loss[actor];
        if (outcome >= 0) {
            value += constants.payoff[type * plan.outcomes + outcome]
                    - constants.rungPoints[type * plan.rungs + state.rung];
        }
        int aversion = plan.actors.aversionSlot[actor];
        if (aversion >= 0 && value < present[type]) {
            return present[type] + constants.value[aversion] * (value - present[type]);
        }
        return value;
    }

    /** What flows to a type while the searcher's mean interval passes at this position, in points. */
    double flow(int type) {
        return flow(type, searcher);
    }

    /** The same over the mean interval of another actor. */
    double flow(int type, int actor) {
        double perDay = 0;
        for (int f = plan.stakes.flowStart[type]; f < plan.stakes.flowStart[type + 1]; f++) {
            if (state.step >= plan.stakes.flowFrom[f] && state.step < plan.stakes.flowBefore[f]) {
                int rung = plan.stakes.flowRung[f];
                double level = rung < 0 ? state.real[plan.stakes.flowIndicator[f]] : state.rung == rung ? 1 : 0;
                perDay += constants.value[plan.stakes.flowSlot[f]] * level;
            }
        }
        return perDay * constants.intervalDays[actor];
    }

    /** What a day of waiting for the searcher's next opportunity is multiplied by. */
    double intervalDays() {
        return constants.intervalDays[searcher];
    }
}
