package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Sweep;
import brink.engine.model.Scenario;
import brink.reports.story.Edition;
import brink.reports.story.InfluenceBars;
import brink.reports.story.Story;
import brink.reports.story.SweepLines;
import brink.reports.story.SweepWords;
import brink.reports.write.SensitivityDraft;
import brink.reports.write.SweepDraft;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays a scenario at several values of one parameter. */
@Command(
        name = "sweep",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Play a scenario at several values of one parameter, under the same luck at each, and say where what",
            "happens most often changes; or with each uncertain parameter at both its ends, one at a time.",
            "What is finished is kept: after an interruption the same command goes on."
        },
        footer = {
            "",
            "Examples:",
            "  brink sweep geneva-2022 --vary actors.russia.lambda=0.2:2:10",
            "  brink sweep geneva-2022 --vary actors.us.audience=0,1,3,10 --runs 2000",
            "  brink sweep geneva-2022 --ofat --runs 2000",
            "  brink sweep strait-of-ondal --variant warned --vary actors.vessar.types.grabber.weight=0.1:0.9:9"
        })
final class SweepCommand implements Callable<Integer> {

    private static final String READING = "Percentage points of %s from the 5 %% to the 95 %% quantile of a parameter, "
            + "all others drawn as they are, with Newcombe's intervals for paired shares and McNemar's exact test, "
            + "corrected over all parameters by Holm's procedure. The report has the other outcomes.";

    private final Host host;

    @Spec
    CommandSpec spec;

    @Mixin
    ScenarioOptions scenario;

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            converter = Grid.Reader.class,
            description = {
                "The parameter, and its values: LOW:HIGH:N for N values at equal distances, or A,B,C; days for times.",
                "'brink show SCENARIO --parameters' lists the paths."
            })
    Optional<Grid> grid;

    @Option(
            names = "--ofat",
            description = {
                "One factor at a time: each uncertain parameter at its 5 %% and at its 95 %% quantile, the others",
                "drawn as they are."
            })
    boolean ofat;

    @Mixin
    RiskOption risk;

    @Mixin
    RunOptions runs;

    @Mixin
    SeedOption seed;

    @Mixin
    ReportOptions report;

    @Option(
            names = "--figures",
            paramLabel = "ID,...",
            completionCandidates = FigureWords.class,
            description =
                    "Draw the figure: sweep or, with --ofat, influence; 'none' draws nothing. Default: the figure.")
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
            return List.of(SweepLines.ID, InfluenceBars.ID, Story.NONE).iterator();
        }
    }

    SweepCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (ofat == grid.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    ofat
                            ? "--vary and --ofat exclude each other"
                            : "there is nothing to vary: name --vary PATH=VALUES, or --ofat");
        }
        if (risk.isGiven() && !ofat) {
            throw new ParameterException(spec.commandLine(), "--risk goes with --ofat: a sweep shows all outcomes");
        }
        if (ofat) {
            oneAtATime();
        } else {
            sweep(grid.orElseThrow());
        }
        return ExitCode.OK.number();
    }

    private void sweep(Grid values) {
        Sweeping sweeping = new Sweeping(scenario, values, host);
        warn(sweeping.base());
        Sweeping.Result result = sweeping.run(order(sweeping.base(), "-swept"));
        output.print(host, result.folder(), SweepDraft.RESULTS, text(result.sweep()));
    }

    private void oneAtATime() {
        OneAtATime analysis = new OneAtATime(scenario, host);
        warn(analysis.base());
        Scenario played = analysis.base().scenario();
        int outcome = played.outcomes().order().indexOf(risk.of(played));
        OneAtATime.Result result = analysis.run(order(analysis.base(), "-ofat"), outcome);
        List<Block> blocks = List.of(
                new Paragraph("%s, %s at each end of each of %s, seed %s, the same luck at each%s"
                        .formatted(
                                scenario.typed(),
                                Count.of(runs.runs(), "run"),
                                Count.of(result.sensitivity().factors().size(), "uncertain parameter"),
                                seed.seed().value(),
                                preview())),
                InfluenceTable.of(result.sensitivity(), outcome),
                new Paragraph(READING.formatted(risk.of(played).name())));
        output.print(
                host,
                result.folder(),
                SensitivityDraft.RESULTS,
                new WordsText(Screen.WIDTH).of(blocks).stripLeading());
    }

    private String preview() {
        return runs.edition() == Edition.PREVIEW ? " (preview)" : "";
    }

    private void warn(SoundScenario sound) {
        output.quiet.warn(() -> sound.warn(host.console()));
    }

    private Simulation.Order order(SoundScenario sound, String suffix) {
        RunPlan plan = new RunPlan(seed.seed(), runs.runs());
        return new Simulation.Order(
                plan,
                runs.threads(host),
                runs.edition(),
                ReportPlace.of(report, sound.scenario().about().id() + suffix, plan.seed(), host),
                pictures.drawing(figures.map(text ->
                        FigureOptions.chosen(text, "a sweep", List.of(ofat ? InfluenceBars.ID : SweepLines.ID)))),
                output.quiet.progress(host));
    }

    private String text(Sweep sweep) {
        SweepWords words = new SweepWords(sweep);
        List<Block> blocks = List.of(
                new Paragraph("%s, %s at each of %s values of %s, seed %s, the same luck at each%s"
                        .formatted(
                                scenario.typed(),
                                Count.of(sweep.runs(), "run"),
                                sweep.points().size(),
                                sweep.parameter(),
                                seed.seed().value(),
                                preview())),
                SweepTable.of(sweep),
                new Points(words.sentences().stream()
                        .map(sentence -> new Point(sentence, List.of()))
                        .toList()));
        return new WordsText(Screen.WIDTH).of(blocks).stripLeading();
    }
}
