package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.reports.story.Edition;
import brink.reports.write.Drawing;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays a scenario many times: the main job. */
@Command(
        name = "run",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Play a scenario many times, print how often it ends which way, and write a report with charts.",
            "The same scenario, seed and number of runs give the same results on every machine."
        },
        footer = {
            "",
            "Examples:",
            "  brink run geneva-2022",
            "  brink run geneva-2022 --preview --variant no-arms",
            "  brink run geneva-2022 --set actors.russia.lambda=0.4 --out careful-russia",
            "  brink run geneva-2022 --theme print --svg --figures outcomes,timeline",
            "  brink run my-crisis.json --runs 50000 --seed 7 --format json > summary.json"
        })
final class RunCommand implements Callable<Integer> {

    /** Runs beyond which nobody would wait. */
    private static final int MOST = 1_000_000;

    private final Host host;

    @Mixin
    ScenarioOptions scenario;

    @Mixin
    RunOptions runs;

    @Option(
            names = "--until",
            paramLabel = "OUTCOME=WIDTH",
            converter = Precision.Reader.class,
            description = {
                "Play until the share of this outcome is known to plus or minus WIDTH: full-invasion=0.01 is a",
                "percentage point. No more than --runs, or a million."
            })
    Optional<Precision> until;

    @Mixin
    SeedOption seed;

    @Mixin
    ReportOptions report;

    @Mixin
    FigureOptions figures;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: text.")
    Format format;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    RunCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        RunPlan plan = new RunPlan(seed.seed(), until.isPresent() ? runs.asked().orElse(MOST) : runs.runs());
        SoundScenario sound = SoundScenario.of(scenario, host);
        quiet.warn(() -> sound.warn(host.console()));
        Drawing drawing = figures.drawing(sound.scenario());
        until.ifPresent(precision -> precision.index(sound.scenario()));
        Simulation simulation = new Simulation(sound, scenario, until, host);
        ReportPlace place = ReportPlace.of(report, sound.scenario().about().id(), plan.seed(), host);
        Simulation.Result result = simulation.run(
                new Simulation.Order(plan, runs.threads(host), runs.edition(), place, drawing, quiet.progress(host)));
        print(result);
        return ExitCode.OK.number();
    }

    private void print(Simulation.Result result) {
        ResultText text = new ResultText(result.ensemble(), runs.edition(), until);
        Path folder = result.folder();
        String preview = runs.edition() == Edition.PREVIEW ? " (preview)" : "";
        String where = "report: " + host.shown(folder) + preview + "\n";
        Console console = host.console();
        switch (format) {
            case text -> console.print(text.table() + (quiet.quiet ? "" : text.unreached(scenario.typed()) + where));
            case json -> console.data(Simulation.summary(folder));
            case csv -> console.data(text.csv());
        }
        if (format != Format.text && !quiet.quiet) {
            console.tell(where);
        }
    }
}
