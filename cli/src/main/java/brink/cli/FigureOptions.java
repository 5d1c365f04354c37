package brink.cli;

import brink.engine.model.Scenario;
import brink.reports.story.Story;
import brink.reports.write.Drawing;
import brink.scenarios.problem.NearMiss;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which figures of a scenario are drawn, and how. */
final class FigureOptions {

    @Option(
            names = "--figures",
            paramLabel = "ID,...",
            completionCandidates = FigureWords.class,
            description = "Draw these figures alone, such as outcomes,timeline; 'none' draws nothing. Default: all.")
    Optional<String> figures;

    @Mixin
    PictureOptions pictures;

    /**
     * What the user wants drawn.
     *
     * @param scenario whose report it is: its figures are known before it is played
     * @throws Refusal if it has no figure of an id
     */
    Drawing drawing(Scenario scenario) {
        return pictures.drawing(
                figures.map(text -> chosen(text, scenario.about().id(), Story.ids(scenario))));
    }

    /**
     * The figures that somebody names.
     *
     * @param text ids between commas, or the word for none
     * @param report what has the figures
     * @param ids of all its figures
     * @throws Refusal if it has no figure of an id
     */
    static List<String> chosen(String text, String report, List<String> ids) {
        if (text.strip().equals(Story.NONE)) {
            return List.of();
        }
        List<String> chosen =
                Stream.of(text.split(",", -1)).map(String::strip).distinct().toList();
        for (String id : chosen) {
            if (!ids.contains(id)) {
                throw Refusal.of(
                        ExitCode.USAGE,
                        "--figures (%s): %s has no such figure; it has %s"
                                .formatted(id, report, String.join(", ", ids)),
                        NearMiss.of(id, ids)
                                .map("'%s'"::formatted)
                                .orElse("no --figures, which draws all, or --figures none"));
            }
        }
        return chosen;
    }

    /** The figures that a shell offers: those which are called the same in every report. */
    static final class FigureWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Story.fixedIds().iterator();
        }
    }
}
