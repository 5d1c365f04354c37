package brink.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.reports.figure.Axis.Tick;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
    private static final LocalDate START = LocalDate.of(2021, 12, 31);

    @Test
    void sharesEndAtTheRoundShareAboveTheLargest() {
        Axis axis = RoundTicks.shares("Share", 0.341);
        assertThat(axis.low()).isZero();
        assertThat(axis.high()).isEqualTo(0.4);
        assertThat(labels(axis)).containsExactly("0 %", "10 %", "20 %", "30 %", "40 %");
    }

    @Test
    void sharesNeverPassOneHundredPerCent() {
        assertThat(RoundTicks.shares("Share", 1).high()).isEqualTo(1);
        assertThat(labels(RoundTicks.shares("Share", 1))).endsWith("100 %");
    }

    @Test
    void sharesOfNothingAreStillAnAxis() {
        assertThat(RoundTicks.shares("Share", 0).high()).isEqualTo(0.01);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.013, 0.07, 0.1, 0.26, 0.5, 0.75, 0.99})
    void sharesFitUnderFewTicks(double largest) {
        Axis axis = RoundTicks.shares("Share", largest);
        assertThat(axis.high()).isGreaterThanOrEqualTo(largest);
        assertThat(axis.ticks()).hasSizeBetween(3, 6);
    }

    @Test
    void numbersShareTheirDecimals() {
        assertThat(labels(RoundTicks.numbers("x", 0.56, 0.67, 0, 1)))
                .containsExactly("0.550", "0.575", "0.600", "0.625", "0.650", "0.675");
    }

    @Test
    void numbersStayWithinTheirBounds() {
        Axis axis = RoundTicks.numbers("x", -9.5, 7, -10, 8);
        assertThat(axis.low()).isGreaterThanOrEqualTo(-10);
        assertThat(axis.high()).isEqualTo(8);
        assertThat(labels(axis)).contains("-10", "-5", "0", "5");
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "7, 1", "14, 2", "49, 7", "70, 14", "90, 14"})
    void daysAreMarkedAsFarApartAsRoomDemands(double days, double step) {
        Axis axis = DateTicks.over(START, days);
        assertThat(axis.ticks().get(1).at()).isEqualTo(step);
        assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(DateTicks.MOST);
    }

    @Test
    void theYearStandsWhereItChanges() {
        assertThat(labels(DateTicks.over(START, 70)))
                .containsExactly("31 Dec\n2021", "14 Jan\n2022", "28 Jan", "11 Feb", "25 Feb", "11 Mar");
    }

    @Test
    void longTimesAreMarkedByMonthsAndYears() {
        assertThat(labels(DateTicks.over(START, 200)))
                .containsExactly("Jan\n2022", "Feb", "Mar", "Apr", "May", "Jun", "Jul");
        assertThat(labels(DateTicks.over(START, 3000))).containsExactly("2023", "2025", "2027", "2029");
        assertThat(DateTicks.over(START, 400_000).ticks()).hasSizeBetween(1, DateTicks.MOST);
    }

    @Test
    void aFewHoursAreAnAxisToo() {
        assertThat(labels(DateTicks.over(START, 0.2))).containsExactly("31 Dec\n2021");
    }

    @Test
    void anAxisRefusesTicksOutsideIt() {
        assertThatThrownBy(() -> new Axis("x", 0, 1, List.of(new Tick(2, "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.0");
        assertThatThrownBy(() -> new Axis("x", 0, Double.NaN, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Tick::label).toList();
    }
}
