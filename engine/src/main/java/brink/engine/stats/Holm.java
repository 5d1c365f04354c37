package brink.engine.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sequentially rejective procedure for several tests at once (Holm 1979, Scandinavian Journal of Statistics 6:
 * 65-70): the probability that any difference is told where there is none stays below the error, whatever the tests
 * share.
 */
public final class Holm {

    private Holm() {}

    /**
     * What the procedure makes of one test.
     *
     * @param adjusted the p-value to be held against the error of all tests together, in [0, 1]
     * @param part of that error which the test had, in (0, 1]: for an interval that fits the test
     */
    public record Adjusted(double adjusted, double part) {}

    /**
     * Goes through tests from the smallest p-value to the largest.
     *
     * @param values p-values, in [0, 1]
     * @param error of all tests together, in (0, 1)
     * @return in the order of the tests
     */
    public static List<Adjusted> of(List<Double> values, double error) {
        int tests = values.size();
        List<Integer> order = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        Adjusted[] all = new Adjusted[tests];
        double adjusted = 0;
        int rest = tests;
        for (int place = 0; place < tests; place++) {
            int test = order.get(place);
            adjusted = Math.min(1, Math.max(adjusted, (tests - place) * values.get(test)));
            all[test] = new Adjusted(adjusted, 1.0 / rest);
            // Once a test tells nothing, none that follows can, and they are held to what it was held to.
            rest -= adjusted < error ? 1 : 0;
        }
        return new ArrayList<>(List.of(all));
    }
}
