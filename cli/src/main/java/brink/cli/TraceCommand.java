package brink.cli;

import brink.engine.plan.Plan;
import brink.engine.run.Trace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the story of one run. */
@Command(
        name = "trace",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Tell the dated story of one run: who was what in secret, what was done, what it changed, how it ended.",
            "It is the run that 'brink run' with the same seed plays under this number, and a line of its runs.csv."
        },
        footer = {
            "",
            "Examples:",
            "  brink trace geneva-2022 --run 7",
            "  brink trace geneva-2022 --run 7 --variant no-arms --json > run-7.json"
        })
final class TraceCommand implements Callable<Integer> {

    private final Host host;

    @Mixin
    ScenarioOptions scenario;

    @Option(
            names = "--run",
            required = true,
            paramLabel = "K",
            converter = WholeNumber.RunNumber.class,
            description = "Number of the run, from 0.")
    long run;

    @Mixin
    SeedOption seed;

    @Option(names = "--json", description = "Print JSON, with everything, for other programs.")
    boolean json;

    @Mixin
    StandardOptions standard;

    TraceCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        SoundScenario sound = SoundScenario.of(scenario, host);
        sound.warn(host.console());
        Trace trace = Trace.of(Plan.of(sound.scenario()), seed.seed(), run);
        if (json) {
            host.console().data(new TraceJson(sound, seed.seed(), trace).text());
        } else {
            int width = host.console().screen().width();
            host.console().print(new TraceProse(sound.scenario(), seed.seed(), trace, width).text());
        }
        return ExitCode.OK.number();
    }
}
