package brink.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

    private static final LocalDate START = LocalDate.of(2021, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "1,    0, 2021-12-31", "1,   55, 2022-02-24", "7,    8, 2022-02-25", "0.5,  1, 2021-12-31",
        "0.5,  2, 2022-01-01", "1.5, 1,  2022-01-01", "1.5,  2, 2022-01-03", "0.1, 10, 2022-01-01",
        "0.1, 29, 2022-01-02", "0.1, 30, 2022-01-03", "0.7, 10, 2022-01-07"
    })
    void aStepHasTheDateOnWhichItBegins(double stepDays, int step, LocalDate date) {
        assertThat(new Clock(START, stepDays, 100).date(step)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "1,   2021-12-31, 0", "1,   2022-01-01, 1", "1,   2020-01-01, 0", "7,   2022-01-01, 1",
        "7,   2022-01-07, 1", "7,   2022-01-08, 2", "0.5, 2022-01-01, 2", "1.5, 2022-01-01, 1",
        "1.5, 2022-01-02, 2", "1.5, 2022-01-03, 2", "0.1, 2022-01-01, 10", "0.1, 2022-01-03, 30",
        "1e-9, +999999999-12-31, 2147483647"
    })
    void aDateBelongsToTheFirstStepThatBeginsOnOrAfterIt(double stepDays, LocalDate date, int step) {
        assertThat(new Clock(START, stepDays, 100).stepOn(date)).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 7, 30.4375, 1.5, 0.5, 0.25, 0.1, 0.3})
    void noStepBeginsBetweenADateAndItsStep(double stepDays) {
        Clock clock = new Clock(START, stepDays, 1000);
        for (int day = 0; day < 400; day++) {
            LocalDate date = START.plusDays(day);
            int step = clock.stepOn(date);
            assertThat(clock.date(step)).isAfterOrEqualTo(date);
            if (step > 0) {
                assertThat(clock.date(step - 1)).isBefore(date);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void stepsMustHaveAPositiveLength(double stepDays) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Clock(START, stepDays, 1));
    }

    @Test
    void aClockHasAtLeastOneStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clock(START, 1, 0))
                .withMessage("steps (0) must be at least 1");
    }
}
