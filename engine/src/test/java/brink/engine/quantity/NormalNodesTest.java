package brink.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Evidence;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNodesTest {

    private static double mean(DoubleUnaryOperator function) {
        double mean = 0;
        for (int node = 0; node < NormalNodes.COUNT; node++) {
            mean += NormalNodes.weight(node) * function.applyAsDouble(NormalNodes.at(node));
        }
        return mean;
    }

    /** Sum over a fine grid, whose error for smooth functions is beyond the precision of a double. */
    private static double reference(DoubleUnaryOperator function) {
        double mean = 0;
        for (int i = -4000; i <= 4000; i++) {
            double z = i / 400.0;
            mean += Math.exp(-z * z / 2) * function.applyAsDouble(z);
        }
        return mean / 400 / Math.sqrt(2 * Math.PI);
    }

    /** The moments of a standard normal quantity are 1, 1, 3, 15, 105, ...; an odd one is 0. */
    @Test
    void momentsAreExact() {
        double moment = 1;
        for (int power = 0; power <= 20; power += 2) {
            int even = power;
            assertThat(mean(z -> Math.pow(z, even))).isCloseTo(moment, within(1e-12 * moment));
            assertThat(mean(z -> Math.pow(z, even + 1))).isCloseTo(0, within(1e-9 * moment));
            moment *= power + 1;
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5,1e-9", "1,1e-5", "2,1e-3"})
    void logisticFunctionsAreAsExactAsIsSaid(double deviation, double error) {
        for (double middle = -8; middle <= 8; middle += 0.25) {
            double from = middle;
            DoubleUnaryOperator join = z -> Evidence.logistic(from + deviation * z);
            assertThat(mean(join)).isCloseTo(reference(join), within(error));
        }
    }
}
