package brink.engine.experiment;

import brink.engine.stats.Holm;
import brink.engine.stats.PairedShares;
import brink.engine.stats.Share;
import java.util.ArrayList;
import java.util.List;

/** What can be said of a difference between arms. */
public enum Direction {
    /** The outcome is rarer than in the baseline. */
    RARER,
    /** The arms cannot be told apart. */
    CANNOT_TELL,
    /** The outcome is more frequent than in the baseline. */
    MORE_FREQUENT;

    /**
     * What can be said of several arms, each against the baseline, at 5 % corrected over the arms by Holm's procedure.
     *
     * @param arms pairs of runs of the baseline (first) and of each arm (second)
     * @return one for each arm
     */
    public static List<Direction> of(List<PairedShares> arms) {
        List<Holm.Adjusted> adjusted =
                Holm.of(arms.stream().map(PairedShares::pValue).toList(), Share.ERROR);
        List<Direction> directions = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            directions.add(of(arms.get(arm).difference(), adjusted.get(arm).adjusted() < Share.ERROR));
        }
        return directions;
    }

    private static Direction of(double difference, boolean told) {
        if (!told) {
            return CANNOT_TELL;
        }
        return difference < 0 ? RARER : MORE_FREQUENT;
    }
}
