package brink.cli;

import brink.engine.experiment.NestedDesign;
import brink.engine.experiment.Sensitivity;
import brink.engine.experiment.Surface;
import brink.engine.experiment.Sweep;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import brink.reports.story.Edition;
import brink.reports.story.NestedWords;
import brink.reports.story.SurfaceWords;
import brink.reports.story.SweepWords;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.List;

/**
 * What came of playing a scenario with other values of its parameters, for people.
 *
 * @param scenario as it was typed
 * @param seed of all luck
 * @param edition whether this is a preview
 */
record SweepText(String scenario, Seed seed, Edition edition) {

    private static final String READING = "Percentage points of %s from the 5 %% to the 95 %% quantile of a parameter, "
            + "all others drawn as they are, with Newcombe's intervals for paired shares and McNemar's exact test, "
            + "corrected over all parameters by Holm's procedure. The report has the other outcomes.";

    /** Of one parameter. */
    String of(Sweep sweep) {
        return text(List.of(
                new Paragraph("%s, %s at each of %s values of %s, seed %s, the same luck at each%s"
                        .formatted(
                                scenario,
                                Count.of(sweep.runs(), "run"),
                                sweep.points().size(),
                                sweep.parameter(),
                                seed.value(),
                                preview())),
                SweepTable.of(sweep),
                points(new SweepWords(sweep).sentences())));
    }

    /** Of two parameters, for one outcome. */
    String of(Surface surface, int outcome) {
        return text(List.of(
                new Paragraph("%s, %s at each of %s × %s pairs of values, seed %s, the same luck at each%s"
                        .formatted(
                                scenario,
                                Count.of(surface.runs(), "run"),
                                surface.columns().size(),
                                surface.rows().size(),
                                seed.value(),
                                preview())),
                new Paragraph("Share of %s: columns by %s, rows by %s."
                        .formatted(surface.outcomes().get(outcome).name(), surface.across(), surface.up())),
                SurfaceTable.of(surface, outcome),
                points(new SurfaceWords(surface, outcome).sentences())));
    }

    /** Of each uncertain parameter by itself, for one outcome. */
    String of(Sensitivity sensitivity, Scenario played, int outcome) {
        return text(List.of(
                new Paragraph("%s, %s at each end of each of %s, seed %s, the same luck at each%s"
                        .formatted(
                                scenario,
                                Count.of(sensitivity.factors().get(0).atLow().runs(), "run"),
                                Count.of(sensitivity.factors().size(), "uncertain parameter"),
                                seed.value(),
                                preview())),
                InfluenceTable.of(sensitivity, outcome),
                new Paragraph(
                        READING.formatted(played.outcomes().order().get(outcome).name()))));
    }

    /** Of draws of all uncertain parameters. */
    String of(NestedDesign nested) {
        return text(List.of(
                new Paragraph("%s, %s draws of the uncertain parameters, %s with each, seed %s%s"
                        .formatted(
                                scenario,
                                nested.draws().size(),
                                Count.of(nested.perDraw(), "run"),
                                seed.value(),
                                preview())),
                NestedTable.of(nested),
                points(new NestedWords(nested).sentences())));
    }

    private static String text(List<Block> blocks) {
        return new WordsText(Screen.WIDTH).of(blocks).stripLeading();
    }

    private String preview() {
        return edition == Edition.PREVIEW ? " (preview)" : "";
    }

    private static Points points(List<String> sentences) {
        return new Points(sentences.stream()
                .map(sentence -> new Point(sentence, List.of()))
                .toList());
    }
}
