package brink.extending;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Actor;
import brink.engine.model.Scenario;
import brink.reports.draw.Picture;
import brink.reports.draw.ThemeName;
import brink.reports.figure.BarFigure;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.library.Library;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/extending.md} shows does what it says. */
class ExtendingTest {

    @TempDir
    private Path folder;

    @Test
    void aMeasureAndAFigureFromOutside() throws IOException {
        Scenario scenario = ondal();
        // example
        int vessar = scenario.actors().stream().map(Actor::id).toList().indexOf("vessar");
        LossByOutcome loss =
                new LossByOutcome(vessar, scenario.outcomes().order().size());
        Ensemble ensemble = Simulator.simulate(scenario, RunPlan.of(2000), Execution.withDefaults(), loss);

        BarFigure figure = LossFigure.of(ensemble, loss, "Vessar");
        byte[] picture = Picture.of(figure, ThemeName.LIGHT, Picture.DPI).png();
        Files.write(folder.resolve("loss-by-outcome.png"), picture);
        // end
        int outcomes = scenario.outcomes().order().size();
        double total = IntStream.range(0, outcomes)
                .mapToDouble(outcome -> loss.mean(outcome) * loss.runs(outcome))
                .sum();
        assertThat(total / 2000)
                .as("the means by outcome average to the mean that the ensemble keeps")
                .isCloseTo(ensemble.losses().meanRealised(vessar), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(loss.mean(0))
                .as("war costs more than withdrawal, which comes before sanctions")
                .isGreaterThan(loss.mean(2) + loss.margin(0) + loss.margin(2));
        assertThat(figure.bars()).hasSize(4);
        assertThat(folder.resolve("loss-by-outcome.png")).isNotEmptyFile();
    }

    private static Scenario ondal() {
        return Scenarios.build((CheckResult.Sound) Scenarios.check(Scenarios.read(
                Library.shipped().text("strait-of-ondal").orElseThrow(),
                TextLoader.none(),
                Optional.empty(),
                List.of())));
    }
}
