package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Sweep;
import brink.reports.story.SweepWords;
import brink.reports.write.Drawing;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario at several values of one parameter. */
@Command(
        name = "sweep",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Play a scenario at several values of one parameter, under the same luck at each, and say where what",
            "happens most often changes. Finished values are kept: after an interruption the same command goes on."
        },
        footer = {
            "",
            "Examples:",
            "  brink sweep geneva-2022 --vary actors.russia.lambda=0.2:2:10",
            "  brink sweep geneva-2022 --vary actors.us.audience=0,1,3,10 --runs 2000",
            "  brink sweep strait-of-ondal --variant warned --vary actors.vessar.types.grabber.weight=0.1:0.9:9"
        })
final class SweepCommand implements Callable<Integer> {

    private final Host host;

    @Mixin
    ScenarioOptions scenario;

    @Option(
            names = "--vary",
            required = true,
            paramLabel = "PATH=VALUES",
            converter = Grid.Reader.class,
            description = {
                "The parameter, and its values: LOW:HIGH:N for N values at equal distances, or A,B,C.",
                "'brink show SCENARIO --parameters' lists the paths."
            })
    Grid grid;

    @Mixin
    RunOptions runs;

    @Mixin
    SeedOption seed;

    @Mixin
    ReportOptions report;

    @Option(names = "--no-figure", description = "Draw nothing.")
    boolean noFigure;

    @Mixin
    PictureOptions pictures;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: text.")
    Form format;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the result and errors only: no warnings, no progress, no place of the report.")
    boolean quiet;

    @Mixin
    StandardOptions standard;

    /** How the result is printed. */
    enum Form {
        /** For people. */
        text,
        /** The report's {@code sweep.json}. */
        json
    }

    SweepCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        RunPlan plan = new RunPlan(seed.seed(), runs.runs());
        Drawing drawing = pictures.drawing(noFigure ? Optional.of(List.of()) : Optional.empty());
        Sweeping sweeping = new Sweeping(scenario, grid, host);
        if (!quiet) {
            sweeping.warn();
        }
        Sweeping.Result result = sweeping.run(new Simulation.Order(
                plan,
                runs.threads(host),
                runs.edition(),
                ReportPlace.of(report, sweeping.id() + "-swept", plan.seed(), host),
                drawing,
                quiet ? Screen.Target.ELSEWHERE : host.console().screen().err()));
        print(result);
        return ExitCode.OK.number();
    }

    private void print(Sweeping.Result result) {
        String where = quiet ? "" : "report: " + host.shown(result.folder()) + "\n";
        if (format == Form.json) {
            host.console().data(Sweeping.results(result.folder()));
            host.console().tell(where);
        } else {
            host.console().print(text(result.sweep()) + (where.isEmpty() ? "" : "\n" + where));
        }
    }

    private String text(Sweep sweep) {
        SweepWords words = new SweepWords(sweep);
        List<Block> blocks = List.of(
                new Paragraph("%s, %s at each of %s values of %s, seed %s, the same luck at each"
                        .formatted(
                                scenario.typed(),
                                Count.of(sweep.runs(), "run"),
                                sweep.points().size(),
                                sweep.parameter(),
                                seed.seed().value())),
                SweepTable.of(sweep),
                new Points(words.sentences().stream()
                        .map(sentence -> new Point(sentence, List.of()))
                        .toList()));
        return new WordsText(Screen.WIDTH).of(blocks).stripLeading();
    }
}
