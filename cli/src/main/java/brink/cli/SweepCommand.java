package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.engine.model.Scenario;
import brink.reports.story.InfluenceBars;
import brink.reports.story.NestedBands;
import brink.reports.story.Story;
import brink.reports.story.SurfaceMap;
import brink.reports.story.SweepLines;
import brink.reports.write.NestedDraft;
import brink.reports.write.SensitivityDraft;
import brink.reports.write.SurfaceDraft;
import brink.reports.write.SweepDraft;
import java.util.ArrayList;
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

/** Plays a scenario at several values of one parameter or of two. */
@Command(
        name = "sweep",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Play a scenario at several values of one parameter, or of two, under the same luck at each.",
            "Says where what happens most often changes. Or plays each uncertain parameter at both its ends, one at a",
            "time; or draws all of them many times, to tell what is not known of them from the simulation's error.",
            "What is finished is kept: after an interruption the same command goes on."
        },
        footer = {
            "",
            "Examples:",
            "  brink sweep geneva-2022 --vary actors.russia.lambda=0.2:2:10",
            "  brink sweep geneva-2022 --vary actors.us.audience=0,1,3,10 --runs 2000",
            "  brink sweep geneva-2022 --vary actors.russia.lambda=0.2:2:7 --vary actors.us.audience=0:10:5",
            "  brink sweep geneva-2022 --ofat --runs 2000",
            "  brink sweep geneva-2022 --draws 200",
            "  brink sweep strait-of-ondal --variant warned --vary actors.vessar.types.grabber.weight=0.1:0.9:9"
        })
final class SweepCommand implements Callable<Integer> {

    /** Beyond these a map has more cells than can be seen. */
    private static final int MOST_PAIRS = 2_500;

    private static final int PER_DRAW = 500;

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
                "A parameter, and its values: LOW:HIGH:N for N values at equal distances, or A,B,C; days for times.",
                "Given twice, each value of the first with each of the second.",
                "'brink show SCENARIO --parameters' lists the paths."
            })
    List<Grid> grids = new ArrayList<>();

    @Option(
            names = "--ofat",
            description = {
                "One factor at a time: each uncertain parameter at its 5 %% and at its 95 %% quantile, the others",
                "drawn as they are."
            })
    boolean ofat;

    @Option(
            names = "--draws",
            paramLabel = "N",
            converter = WholeNumber.Draws.class,
            description = {
                "A nested design: N draws of all uncertain parameters, --runs with each (default: 500). What is not",
                "known of the parameters apart from the error of the simulation."
            })
    Optional<Long> draws;

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
            description = {
                "Draw the figure: sweep, with two parameters surface, with --ofat influence, with --draws nested;",
                "'none' draws nothing. Default: the figure."
            })
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
            return List.of(SweepLines.ID, SurfaceMap.ID, InfluenceBars.ID, NestedBands.ID, Story.NONE)
                    .iterator();
        }
    }

    SweepCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        refuse();
        if (draws.isPresent()) {
            nest(Math.toIntExact(draws.get()));
        } else if (ofat) {
            oneAtATime();
        } else if (grids.size() == 1) {
            sweep(grids.get(0));
        } else {
            cross(grids.get(0), grids.get(1));
        }
        return ExitCode.OK.number();
    }

    /** Refuses options that do not go together. */
    private void refuse() {
        int ways = (ofat ? 1 : 0) + (grids.isEmpty() ? 0 : 1) + (draws.isPresent() ? 1 : 0);
        if (ways != 1) {
            throw misuse(
                    ways > 1
                            ? "--vary, --ofat and --draws exclude each other"
                            : "there is nothing to vary: name --vary PATH=VALUES, --ofat, or --draws N");
        }
        if (grids.size() > 2) {
            throw misuse("--vary can be given once or twice, not %s times: more than two parameters cannot be drawn"
                    .formatted(grids.size()));
        }
        if (grids.size() == 2 && grids.get(0).path().equals(grids.get(1).path())) {
            throw misuse("--vary names %s twice; name two parameters"
                    .formatted(grids.get(0).path()));
        }
        if (grids.size() == 2
                && grids.get(0).values().size() * grids.get(1).values().size() > MOST_PAIRS) {
            throw misuse("%s × %s pairs of values are too many: at most %s"
                    .formatted(
                            grids.get(0).values().size(), grids.get(1).values().size(), MOST_PAIRS));
        }
        if (risk.isGiven() && !ofat && grids.size() < 2) {
            throw misuse("--risk goes with --ofat, or with two parameters: all else shows all outcomes");
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void sweep(Grid values) {
        Sweeping sweeping = new Sweeping(scenario, values, host);
        warn(sweeping.base());
        Sweeping.Result result = sweeping.run(order(sweeping.base(), "-swept"));
        output.print(host, result.folder(), SweepDraft.RESULTS, words().of(result.sweep()));
    }

    private void cross(Grid across, Grid up) {
        Crossing crossing = new Crossing(scenario, across, up, host);
        warn(crossing.base());
        Scenario played = crossing.base().scenario();
        int outcome = played.outcomes().order().indexOf(risk.of(played));
        Crossing.Result result = crossing.run(order(crossing.base(), "-surface"), outcome);
        output.print(host, result.folder(), SurfaceDraft.RESULTS, words().of(result.surface(), outcome));
    }

    private void nest(int count) {
        Nesting nesting = new Nesting(scenario, host);
        warn(nesting.base());
        int perDraw = runs.asked().orElse(PER_DRAW);
        if (perDraw < 2 || (long) perDraw * count > Integer.MAX_VALUE / 2) {
            throw misuse("--runs (%s) must be at least 2, and with %s draws not more than a thousand million in all"
                    .formatted(perDraw, count));
        }
        RunPlan plan = new RunPlan(seed.seed(), perDraw * count, perDraw);
        Nesting.Result result = nesting.run(order(nesting.base(), "-nested", plan));
        output.print(host, result.folder(), NestedDraft.RESULTS, words().of(result.nested()));
    }

    private void oneAtATime() {
        OneAtATime analysis = new OneAtATime(scenario, host);
        warn(analysis.base());
        Scenario played = analysis.base().scenario();
        int outcome = played.outcomes().order().indexOf(risk.of(played));
        OneAtATime.Result result = analysis.run(order(analysis.base(), "-ofat"), outcome);
        output.print(
                host, result.folder(), SensitivityDraft.RESULTS, words().of(result.sensitivity(), played, outcome));
    }

    private void warn(SoundScenario sound) {
        output.quiet.warn(() -> sound.warn(host.console()));
    }

    private Simulation.Order order(SoundScenario sound, String suffix) {
        return order(sound, suffix, new RunPlan(seed.seed(), runs.runs()));
    }

    private Simulation.Order order(SoundScenario sound, String suffix, RunPlan plan) {
        return new Simulation.Order(
                plan,
                runs.threads(host),
                runs.edition(),
                ReportPlace.of(report, sound.scenario().about().id() + suffix, plan.seed(), host),
                pictures.drawing(figures.map(text -> FigureOptions.chosen(text, "a sweep", List.of(figure())))),
                output.quiet.progress(host));
    }

    private String figure() {
        if (draws.isPresent()) {
            return NestedBands.ID;
        }
        if (ofat) {
            return InfluenceBars.ID;
        }
        return grids.size() == 1 ? SweepLines.ID : SurfaceMap.ID;
    }

    private SweepText words() {
        return new SweepText(scenario.typed(), seed.seed(), runs.edition());
    }
}
