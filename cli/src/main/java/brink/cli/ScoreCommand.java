package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.engine.stats.Score;
import brink.reports.story.CalibrationCurve;
import brink.reports.story.Edition;
import brink.reports.story.ScoreWords;
import brink.reports.story.Scored;
import brink.reports.story.Story;
import brink.reports.write.ScoresDraft;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores prediction sheets. */
@Command(
        name = "score",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Score prediction sheets, each under the luck of its student's name.",
            "Quadratic (Brier) and logarithmic scores, skill, the calibration of the class, a table for a gradebook.",
            "What is finished is kept: after an interruption the same command goes on."
        },
        footer = {
            "",
            "Examples:",
            "  brink score geneva-2022-ada-lovelace.json",
            "  brink score sheets --skip --out scores",
            "  brink score sheets --scenario my-geneva.json --format json"
        })
final class ScoreCommand implements Callable<Integer> {

    private static final String READING = "Brier: 0 is best, 2 worst. Skill: 1 for the best that was possible, 0 for "
            + "equal probabilities, below 0 for worse. Log: 0 is best; infinite if something came true that was given "
            + "0 %.";

    private final Host host;

    @Parameters(arity = "1..*", paramLabel = "SHEET", description = "Prediction sheets, or folders of them.")
    List<String> sheets;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedIds.class,
            description = "Where the scenario is, if not where the sheets say.")
    Optional<String> scenario;

    @Option(names = "--skip", description = "Score the others if some sheets are not sound, and list those.")
    boolean skip;

    @Mixin
    RunOptions runs;

    @Mixin
    ReportOptions report;

    @Option(
            names = "--figures",
            paramLabel = "ID,...",
            completionCandidates = FigureWords.class,
            description = "Draw the figure: calibration; 'none' draws nothing. Default: the figure.")
    Optional<String> figures;

    @Mixin
    PictureOptions pictures;

    @Mixin
    PrintOptions output;

    @Mixin
    StandardOptions standard;

    /** The figures that a shell offers. */
    static final class FigureWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(CalibrationCurve.ID, Story.NONE).iterator();
        }
    }

    ScoreCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        HandedIn handedIn = HandedIn.of(sheets, scenario, runs.asked(), skip, host);
        String problems = handedIn.problems();
        if (!problems.isEmpty() && (!skip || handedIn.sheets().isEmpty())) {
            boolean others = !skip && !handedIn.sheets().isEmpty();
            throw Refusal.ofScenario(problems + (others ? "Maybe --skip, which scores the other sheets\n" : ""));
        }
        output.quiet.warn(() -> host.console().tell(handedIn.passed() + problems));
        Scoring.Result result = new Scoring(handedIn, host).run(order(handedIn));
        output.print(host, result.folder(), ScoresDraft.RESULTS, text(result.sheets(), handedIn.skipped()));
        return ExitCode.OK.number();
    }

    private Simulation.Order order(HandedIn handedIn) {
        RunPlan plan = new RunPlan(
                RunPlan.DEFAULT_SEED, handedIn.sheets().get(0).plan().runs());
        String id = handedIn.sheets()
                .get(0)
                .asked()
                .arms()
                .get(0)
                .scenario()
                .about()
                .id();
        return new Simulation.Order(
                plan,
                runs.threads(host),
                runs.edition(),
                ReportPlace.of(report, id + "-scores", host),
                pictures.drawing(
                        figures.map(text -> FigureOptions.chosen(text, "scores", List.of(CalibrationCurve.ID)))),
                output.quiet.progress(host));
    }

    private String text(List<Scored> scored, List<String> skipped) {
        List<List<String>> rows = new ArrayList<>();
        for (Scored each : scored) {
            rows.add(
                    row(each.student(), each.score(), String.valueOf(each.seed().value())));
        }
        if (scored.size() > 1) {
            rows.add(row("all", Score.mean(scored.stream().map(Scored::score).toList()), ""));
        }
        String preview = runs.edition() == Edition.PREVIEW ? " (preview)" : "";
        Stream<String> refuted = scored.stream()
                .filter(each -> !each.refuted().isEmpty())
                .map(each -> "%s ruled out what came true: %s."
                        .formatted(each.student(), String.join(", ", each.refuted())));
        Stream<String> finding = Stream.of(new ScoreWords(scored).finding() + ".");
        List<Integer> different =
                scored.stream().map(Scored::runs).distinct().sorted().toList();
        Stream<String> uneven = different.size() < 2
                ? Stream.empty()
                : Stream.of("The sheets ask for different numbers of runs, from %s to %s; --runs makes them equal."
                        .formatted(
                                Count.of(different.get(0), "run"),
                                Count.of(different.get(different.size() - 1), "run")));
        Stream<String> left = skipped.stream().map("%s was not scored."::formatted);
        List<Block> blocks = List.of(
                new Paragraph("%s scored, each under the luck of its own name%s"
                        .formatted(Count.of(scored.size(), "sheet"), preview)),
                new Table(List.of("student", "Brier", "skill", "log", "seed"), rows),
                new Points(Stream.of(finding, refuted, uneven, left)
                        .flatMap(sentences -> sentences)
                        .map(sentence -> new Point(sentence, List.of()))
                        .toList()),
                new Paragraph(READING));
        return new WordsText(Screen.WIDTH).of(blocks).stripLeading();
    }

    private static List<String> row(String name, Score score, String seed) {
        return List.of(
                name,
                ScoreWords.score(score.brier()),
                ScoreWords.skill(score.skill()),
                ScoreWords.score(score.log()),
                seed);
    }
}
