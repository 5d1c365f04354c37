package brink.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.engine.quantity.Quantity.Beta;
import brink.engine.quantity.Quantity.Constant;
import brink.engine.quantity.Quantity.Discrete;
import brink.engine.quantity.Quantity.LogNormal;
import brink.engine.quantity.Quantity.Normal;
import brink.engine.quantity.Quantity.Pert;
import brink.engine.quantity.Quantity.Triangular;
import brink.engine.quantity.Quantity.Uniform;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNotFiniteAreRefusedEverywhere(double bad) {
        refused(() -> new Constant(bad));
        refused(() -> new Uniform(bad, 1));
        refused(() -> new Uniform(0, bad));
        refused(() -> new Triangular(bad, 1, 2));
        refused(() -> new Triangular(0, bad, 2));
        refused(() -> new Triangular(0, 1, bad));
        refused(() -> new Pert(bad, 1, 2));
        refused(() -> new Pert(0, bad, 2));
        refused(() -> new Pert(0, 1, bad));
        refused(() -> new Normal(bad, 1, -INF, INF));
        refused(() -> new Normal(0, bad, -INF, INF));
        refused(() -> new LogNormal(bad, 1, 0, INF));
        refused(() -> new LogNormal(1, bad, 0, INF));
        refused(() -> new Beta(bad, 1, 0, 1));
        refused(() -> new Beta(1, bad, 0, 1));
        refused(() -> new Beta(1, 1, bad, 1));
        refused(() -> new Beta(1, 1, 0, bad));
        refused(() -> new Discrete(List.of(1.0, bad), List.of(1.0, 1.0)));
        refused(() -> new Discrete(List.of(1.0, 2.0), List.of(1.0, bad)));
    }

    @Test
    void cutsMayBeInfiniteButNotNaN() {
        refused(() -> new Normal(0, 1, Double.NaN, 1));
        refused(() -> new Normal(0, 1, 0, Double.NaN));
        refused(() -> new LogNormal(1, 1, Double.NaN, 2));
        refused(() -> new LogNormal(1, 1, 0, Double.NaN));
        assertThat(new Normal(0, 1, -INF, INF).high()).isInfinite();
        assertThat(new LogNormal(1, 1, 0, INF).high()).isInfinite();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1"})
    void boundsInTheWrongOrderAreRefused(double low, double high) {
        refused(() -> new Uniform(low, high));
        refused(() -> new Triangular(low, low, high));
        refused(() -> new Pert(low, low, high));
        refused(() -> new Normal(0, 1, low, high));
        refused(() -> new LogNormal(1, 1, low, high));
        refused(() -> new Beta(1, 1, low, high));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1})
    void shapesMustBePositive(double bad) {
        refused(() -> new Normal(0, bad, -INF, INF));
        refused(() -> new LogNormal(bad, 1, 0, INF));
        refused(() -> new LogNormal(1, bad, 0, INF));
        refused(() -> new Beta(bad, 1, 0, 1));
        refused(() -> new Beta(1, bad, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1})
    void modesMustLieBetweenTheBounds(double mode) {
        refused(() -> new Triangular(0, mode, 1));
        refused(() -> new Pert(0, mode, 1));
    }

    @Test
    void cutsMustLeaveSomeOfTheDistribution() {
        refused(() -> new Normal(0, 1, 8, 9));
        refused(() -> new Normal(0, 1, -9, -8));
        refused(() -> new LogNormal(1, 0.1, 5, 6));
        refused(() -> new LogNormal(1, 0.1, 0, 0.2));
        refused(() -> new LogNormal(1, 1, -0.1, 2));
    }

    @Test
    void discreteQuantitiesNeedMatchingWeightsWithAPositiveSum() {
        refused(() -> new Discrete(List.of(), List.of()));
        refused(() -> new Discrete(List.of(1.0, 2.0), List.of(1.0)));
        refused(() -> new Discrete(List.of(1.0, 2.0), List.of(1.0, -1.0)));
        refused(() -> new Discrete(List.of(1.0, 2.0), List.of(0.0, 0.0)));
        refused(() -> new Discrete(List.of(1.0, 2.0), List.of(Double.MAX_VALUE, Double.MAX_VALUE)));
    }

    @Test
    void aRefusalNamesTheThingItsValueAndTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uniform(3, 2))
                .withMessage("low (3.0) must be below high (2.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Beta(-2, 1, 0, 1))
                .withMessage("alpha (-2.0) must be above 0");
    }

    @Test
    void everyQuantityKnowsItsSupport() {
        assertSupport(new Constant(4), 4, 4);
        assertSupport(new Uniform(1, 2), 1, 2);
        assertSupport(new Triangular(1, 1, 2), 1, 2);
        assertSupport(new Pert(1, 2, 2), 1, 2);
        assertSupport(new Normal(0, 1, -1, INF), -1, INF);
        assertSupport(new LogNormal(1, 1, 0, 9), 0, 9);
        assertSupport(new Beta(2, 3, -1, 1), -1, 1);
        assertSupport(new Discrete(List.of(5.0, -2.0, 3.0), List.of(1.0, 1.0, 0.0)), -2, 5);
        assertThat(new Constant(4).isConstant()).isTrue();
        assertThat(new Uniform(1, 2).isConstant()).isFalse();
    }

    private static void assertSupport(Quantity quantity, double low, double high) {
        assertThat(quantity.low()).isEqualTo(low);
        assertThat(quantity.high()).isEqualTo(high);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction);
    }
}
