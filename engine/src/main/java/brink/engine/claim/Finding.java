package brink.engine.claim;

import brink.engine.experiment.Effect;
import brink.engine.experiment.Sensitivity.Ends;
import brink.engine.stats.Interval;
import java.util.Optional;

/**
 * What came of trying a claim.
 *
 * @param claim which
 * @param trial how it was tried
 * @param effect what was seen
 * @param pValue corrected by Holm's procedure over all claims of the hearing, in [0, 1]
 * @param error of the interval: 5 %, or the part of it that Holm's procedure left to this claim
 * @param hinge the parameter that would most easily turn the verdict over; nothing if none is uncertain
 */
public record Finding(
        Claim claim, Trial.ByPlaying trial, Effect effect, double pValue, double error, Optional<Hinge> hinge) {

    /**
     * The effect where one parameter has another value.
     *
     * @param ends the parameter and the ends between which it is believed to lie
     * @param value the end at which the claim was tried again
     * @param effect what was seen there
     * @param verdict what that means
     */
    public record Hinge(Ends ends, double value, Effect effect, Verdict verdict) {}

    /**
     * The interval of the effect.
     *
     * @return at the error of this finding
     */
    public Interval interval() {
        return effect.interval(error);
    }

    /**
     * What the model says of the claim.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return Verdict.of(interval(), trial.expectation(), trial.matters());
    }

    /**
     * Whether the verdict is another where the hinge stands at its end.
     *
     * @return false if there is no hinge
     */
    public boolean isTurned() {
        return hinge.map(Hinge::verdict).filter(other -> other != verdict()).isPresent();
    }

    /**
     * The same with a hinge.
     *
     * @param found where the verdict turns most easily
     * @return a copy
     */
    public Finding hingingOn(Hinge found) {
        return new Finding(claim, trial, effect, pValue, error, Optional.of(found));
    }
}
