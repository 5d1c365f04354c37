package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.experiment.RunEndings;
import brink.engine.experiment.Sensitivity;
import brink.engine.experiment.Sensitivity.Ends;
import brink.engine.experiment.Sensitivity.Factor;
import brink.engine.model.Parameter;
import brink.reports.Toys;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.IntervalFigure.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InfluenceBarsTest {

    private static final int RUNS = 1000;
    private static final int WAR = 0;

    private static Factor factor(String pointer, int warsAtLow, int warsAtHigh) {
        return new Factor(new Ends(Parameter.of(pointer, 1), 0.5, 2), endings(warsAtLow), endings(warsAtHigh));
    }

    private static RunEndings endings(int wars) {
        byte[] outcomes = new byte[RUNS * RunEndings.BYTES_PER_RUN];
        for (int run = wars; run < RUNS; run++) {
            outcomes[run] = 1;
        }
        return RunEndings.of(outcomes);
    }

    private static IntervalFigure figure(Factor... factors) {
        Sensitivity sensitivity = new Sensitivity(Toys.tiny().outcomes().order(), List.of(factors));
        return InfluenceBars.of(sensitivity, WAR, Toys.ORIGIN, "made by a test");
    }

    @Test
    void theMostInfluentialParameterComesFirst() {
        IntervalFigure figure = figure(
                factor("/actors/ares/pace", 500, 501), factor("/actors/ares/lambda", 500, 400), factor("/b", 500, 530));
        assertThat(figure.estimates())
                .extracting(estimate -> estimate.row().name())
                .containsExactly("actors.ares.lambda", "b", "actors.ares.pace");
        assertThat(figure.estimates()).extracting(Estimate::label).containsExactly("-10.0", "+3.0", "cannot tell");
        assertThat(figure.words().title())
                .isEqualTo("actors.ares.lambda moves “War” most: -10.0 points between its ends");
    }

    @Test
    void whereNothingCanBeToldThatIsTheFinding() {
        assertThat(figure(factor("/a", 500, 501)).words().title())
                .isEqualTo("No uncertain parameter moves “War” so much that it could be told");
    }

    @Test
    void noMoreThanTwentyAreDrawn() {
        Factor[] many = new Factor[25];
        for (int i = 0; i < many.length; i++) {
            many[i] = factor("/parameter-" + i, 500, 500 + 20 * i);
        }
        IntervalFigure figure = figure(many);
        assertThat(figure.estimates()).hasSize(20);
        assertThat(figure.words().caption()).endsWith("5 less influential parameters are left out.");
    }
}
