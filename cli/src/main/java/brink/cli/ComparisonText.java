package brink.cli;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Experiment;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Share;
import brink.reports.story.ContrastWords;
import brink.reports.story.Edition;
import brink.reports.story.OutcomeTable;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What an experiment says, for the terminal. */
final class ComparisonText {

    private final Experiment experiment;
    private final Edition edition;
    private final ContrastWords words;

    ComparisonText(Experiment experiment, Edition edition) {
        this.experiment = experiment;
        this.edition = edition;
        this.words = new ContrastWords(experiment);
    }

    /** Shares side by side, then each arm against the first. */
    String text() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(heading()));
        blocks.add(shares());
        for (ArmContrast arm : experiment.contrasts()) {
            blocks.add(new Paragraph("%s, compared with %s:".formatted(name(arm.arm()), name(0))));
            blocks.add(differences(arm));
            blocks.add(new Points(words.sentences(arm).stream()
                    .map(sentence -> new Point(sentence, List.of()))
                    .toList()));
        }
        blocks.add(new Paragraph(words.reading()));
        return new WordsText(Screen.WIDTH).of(blocks).stripLeading();
    }

    private String heading() {
        return "%s: %s in each of %s arms, seed %s, the same luck in all%s"
                .formatted(
                        experiment.arms().get(0).scenario().about().title(),
                        Count.of(experiment.runs(), "run"),
                        experiment.arms().size(),
                        experiment.ensembles().get(0).plan().seed().value(),
                        edition == Edition.PREVIEW ? " (preview)" : "");
    }

    private String name(int arm) {
        return experiment.arms().get(arm).name();
    }

    private Table shares() {
        List<String> header = new ArrayList<>(List.of("outcome"));
        IntStream.range(0, experiment.arms().size()).mapToObj(this::name).forEach(header::add);
        List<List<String>> rows =
                new ArrayList<>(IntStream.range(0, experiment.endings().size())
                        .mapToObj(this::shares)
                        .toList());
        rows.add(through("all by accident", Cause.ACCIDENT));
        rows.add(through("all by a slip", Cause.SLIP));
        return new Table(header, rows);
    }

    private List<String> through(String name, Cause cause) {
        List<String> cells = new ArrayList<>(List.of(name));
        experiment
                .ensembles()
                .forEach(arm -> cells.add(
                        OutcomeTable.percent(Share.of(arm.outcomes().runsThrough(cause), experiment.runs()))));
        return cells;
    }

    private List<String> shares(int ending) {
        List<String> cells =
                new ArrayList<>(List.of(experiment.endings().get(ending).name()));
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            cells.add(OutcomeTable.percent(experiment.share(arm, ending)));
        }
        return cells;
    }

    private Table differences(ArmContrast arm) {
        return new Table(
                List.of("outcome", "points", "interval", "prevented", "caused", "verdict"),
                arm.contrasts().stream()
                        .map(contrast -> List.of(
                                contrast.ending().name(),
                                words.difference(contrast),
                                words.interval(contrast),
                                count(contrast.shares().first()),
                                count(contrast.shares().second()),
                                words.verdict(contrast)))
                        .toList());
    }

    private static String count(long runs) {
        return String.format(Locale.ROOT, "%,d", runs);
    }
}
