package brink.reports.draw;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Figure;
import brink.reports.story.Edition;
import brink.reports.story.Origin;
import brink.reports.story.Story;
import brink.reports.story.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws every figure of the test crises into a folder, to be looked at: the folder is the only argument. */
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
        Figure golden = Timeline.of(Toy.play(Toys.winter(), 500), Toys.ORIGIN);
        Files.write(
                folder.resolve("winter-timeline-500.png"), Picture.of(golden).png());
        for (Map.Entry<String, Scenario> crisis : crises.entrySet()) {
            boolean wordy = crisis.getKey().equals("wordy");
            Ensemble ensemble = Toy.play(crisis.getValue(), wordy ? 1000 : 10_000);
            for (Figure figure : Story.figures(ensemble, wordy ? preview : Toys.ORIGIN)) {
                Files.write(
                        folder.resolve(crisis.getKey() + "-" + figure.id() + ".png"),
                        Picture.of(figure).png());
            }
        }
    }
}
