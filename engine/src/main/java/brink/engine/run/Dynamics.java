package brink.engine.run;

import brink.engine.decide.LossAhead;
import brink.engine.plan.Indicators;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.SanctionConstants;
import brink.engine.plan.Sanctions;
import brink.engine.plan.State;
import brink.engine.quantity.Quantile;
import brink.engine.random.Luck;

/** What time does by itself: sanctions build up and wear off, indicators drift and tremble. */
final class Dynamics {

    private final Plan plan;
    private final RunConstants constants;
    private final double[] realisedBefore;
    private final double[] expectedBefore;
    private double realised;
    private double expected;

    Dynamics(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.realisedBefore = new double[plan.actors.count];
        this.expectedBefore = new double[plan.actors.count];
    }

    /** Begins at a position between two steps: the level of loss then is that at the end of the step before. */
    void begin(State state) {
        for (int actor = 0; actor < plan.actors.count; actor++) {
            measureLoss(actor, state);
            realisedBefore[actor] = realised;
            expectedBefore[actor] = expected;
        }
    }

    /** Advances sanctions by one step and adds the losses it brought. */
    void advanceSanctions(State state) {
        if (!active(state)) {
            return;
        }
        for (int m = 0; m < plan.sanctions.measures; m++) {
            advanceMeasure(m, state);
        }
        double halfShare = plan.stepDays / Sanctions.YEAR / 2;
        for (int actor = 0; actor < plan.actors.count; actor++) {
            measureLoss(actor, state);
            state.real[plan.layout.loss + actor] += (realisedBefore[actor] + realised) * halfShare;
            state.real[plan.layout.forecast + actor] += (expectedBefore[actor] + expected) * halfShare;
            realisedBefore[actor] = realised;
            expectedBefore[actor] = expected;
        }
    }

    /** Lets audiences forget broken words, and leads fade, over a step. */
    void fade(State state) {
        if (plan.commitments.count > 0) {
            for (int actor = 0; actor < plan.actors.count; actor++) {
                state.real[plan.layout.audience + actor] *= constants.audienceLeft[actor];
            }
        }
        if (plan.leads.given) {
            for (int actor = 0; actor < plan.actors.count; actor++) {
                state.real[plan.layout.lead + actor] *= constants.leadLeft();
            }
        }
    }

    /** Lets what indicators have been of late follow what they are. */
    void follow(State state) {
        for (int t = 0; t < plan.meetings.trends; t++) {
            double x = state.real[plan.meetings.trendIndicator[t]];
            int lately = plan.layout.lately + t;
            state.real[lately] = x + (state.real[lately] - x) * constants.latelyLeft[t];
        }
    }

    private boolean active(State state) {
        for (int i = plan.layout.level; i < plan.layout.loss; i++) {
            if (state.real[i] != 0) {
                return true;
            }
        }
        return constants.sanctions.prepares(state);
    }

    private void advanceMeasure(int m, State state) {
        SanctionConstants c = constants.sanctions;
        double level = state.real[plan.layout.level + plan.sanctions.packageOf[m]];
        int y = plan.layout.pressure + m;
        int z = plan.layout.adaptation + m;
        double target = level * state.real[plan.layout.coverage + m];
        double full = c.adaptationAhead(m, state);
        state.real[y] = target + (state.real[y] - target) * (level > 0 ? c.rampLeft[m] : c.liftLeft[m]);
        state.real[z] = full + (state.real[z] - full) * c.adaptLeft[m];
        if (level == 0 && state.real[y] < 1e-9) {
            state.real[y] = 0;
        }
    }

    /** Finds the level of an actor's loss now, realised and expected, in points per year. */
    private void measureLoss(int actor, State state) {
        double realisedLeft = 1;
        double expectedLeft = 1;
        int end = plan.sanctions.exposureStart[actor + 1];
        for (int e = plan.sanctions.exposureStart[actor]; e < end; e++) {
            int m = plan.sanctions.exposureMeasure[e];
            double pressure = state.real[plan.layout.pressure + m];
            if (pressure != 0) {
                double error = state.real[plan.layout.error + plan.sanctions.packageOf[m]];
                double bite =
                        pressure * (1 - state.real[plan.layout.adaptation + m]) * LossAhead.takesPart(e, plan, state);
                realisedLeft *= LossAhead.remaining(constants.sanctions.realisedScale[e] * error * bite);
                expectedLeft *= LossAhead.remaining(constants.sanctions.expectedScale[e] * bite);
            }
        }
        realised = Sanctions.CEILING * (1 - realisedLeft);
        expected = Sanctions.CEILING * (1 - expectedLeft);
    }

    /** Advances the indicators' own drift and noise by one step. */
    void advanceIndicators(State state, long occasion) {
        Indicators indicators = plan.indicators;
        for (int k : indicators.live) {
            double noise = constants.noise[k];
            double x = state.real[k];
            if (indicators.towardSlot[k] >= 0) {
                double toward = constants.value[indicators.towardSlot[k]];
                x = toward + (x - toward) * constants.driftLeft[k];
            }
            if (noise > 0) {
                x += noise * Quantile.NORMAL.at(Luck.uniform(occasion, indicators.noisePurpose[k]));
            }
            state.real[k] = indicators.clamp(k, x);
        }
    }
}
