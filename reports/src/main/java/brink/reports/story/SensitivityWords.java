package brink.reports.story;

import brink.engine.experiment.Sensitivity.Factor;
import brink.engine.experiment.Sensitivity.Influence;
import brink.engine.stats.Interval;

/** What a sensitivity analysis says of a parameter. */
public final class SensitivityWords {

    private static final long ENOUGH_FOR_HUNDREDTHS = 10_000;

    private SensitivityWords() {}

    /**
     * Where a parameter stands, as options take it.
     *
     * @param factor of the parameter
     * @return keys joined by dots
     */
    public static String path(Factor factor) {
        return factor.ends().parameter().id().substring(1).replace('/', '.');
    }

    /**
     * How much a parameter changes an outcome from its lower to its upper end.
     *
     * @param influence of the parameter
     * @return percentage points, such as "+1.3"
     */
    public static String difference(Influence influence) {
        return signed(influence, influence.shares().difference());
    }

    /**
     * The interval of that change.
     *
     * @param influence of the parameter
     * @return such as "+0.6 to +2.0"
     */
    public static String interval(Influence influence) {
        Interval interval = influence.shares().interval(influence.error());
        return signed(influence, interval.low()) + " to " + signed(influence, interval.high());
    }

    private static String signed(Influence influence, double share) {
        return Wording.signed(share * 100, influence.shares().runs() >= ENOUGH_FOR_HUNDREDTHS ? 2 : 1);
    }
}
