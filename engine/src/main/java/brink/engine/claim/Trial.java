package brink.engine.claim;

import brink.engine.experiment.Metric;
import java.util.List;

/** How a claim is tried. */
public sealed interface Trial {

    /**
     * By playing the crisis without and with something.
     *
     * @param without changes of the scenario that make the arm without it, in this order
     * @param with changes that make the arm with it, in this order
     * @param metric what is compared
     * @param expectation what the claim leads one to expect of the arm with it
     * @param matters the smallest effect that would matter, in the unit of the metric, above 0
     * @param runs how many runs of each arm
     * @param reading why this tests the claim, and what it leaves out
     */
    record ByPlaying(
            List<String> without,
            List<String> with,
            Metric metric,
            Expectation expectation,
            double matters,
            int runs,
            String reading)
            implements Trial {
        /** Copies the lists; refuses what is not in range. */
        public ByPlaying {
            without = List.copyOf(without);
            with = List.copyOf(with);
            if (!(matters > 0) || runs < 1) {
                throw new IllegalArgumentException(
                        "matters (%s) must be above 0 and runs (%s) at least 1".formatted(matters, runs));
            }
        }
    }

    /**
     * Not at all.
     *
     * @param why it cannot be tried by playing
     */
    record NotTestable(String why) implements Trial {}
}
