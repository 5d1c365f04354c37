package brink.reports.draw;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Figure;
import brink.reports.story.Edition;
import brink.reports.story.Origin;
import brink.reports.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws every figure of the test crises in every theme into a folder, to be looked at: the folder is the argument. */
final class Samples {

    private Samples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<String, Scenario> crises =
                new TreeMap<>(Map.of("winter", Toys.winter(), "wordy", Toys.wordy(), "small", Toys.small()));
        crises.put("crowd", Toys.crowd());
        crises.put("bare", Toys.bare());
        Origin preview = new Origin(
                "0.1.0",
                Toys.ORIGIN.sha256(),
                Optional.of("cold-spring"),
                List.of("actors.ares.lambda=0.4"),
                Edition.PREVIEW,
                Optional.of("foundation model: no commitments yet"));
        for (Map.Entry<String, Scenario> crisis : crises.entrySet()) {
            boolean wordy = crisis.getKey().equals("wordy");
            Ensemble ensemble = Toy.play(crisis.getValue(), wordy ? 1000 : 10_000);
            for (Figure figure : Story.figures(ensemble, wordy ? preview : Toys.ORIGIN)) {
                for (ThemeName theme : ThemeName.values()) {
                    String name = "%s-%s-%s.png".formatted(crisis.getKey(), figure.id(), theme.word());
                    Files.write(
                            folder.resolve(name),
                            Picture.of(figure, theme, Picture.DPI).png());
                }
            }
        }
    }
}
