package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.reports.story.ExperimentStory;
import brink.reports.story.Story;
import brink.reports.write.Drawing;
import brink.reports.write.ExperimentDraft;
import brink.scenarios.claims.PlannedExperiment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays several scenarios under the same luck and says what differs. */
@Command(
        name = "compare",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Play a scenario and its variants, or several scenarios, under the same luck, and say what differs.",
            "Each is compared with the first, run by run: how much more frequent or rarer an end is, which runs",
            "end differently and how, and what cannot be told. A report with charts is written."
        },
        footer = {
            "",
            "Examples:",
            "  brink compare geneva-2022 --variants no-arms",
            "  brink compare geneva-2022 --variants no-arms,no-words,early-sanctions --runs 40000",
            "  brink compare geneva-2022 --change actors.russia.lambda=0.4 --change actors.russia.lambda=1.6",
            "  brink compare geneva-2022 my-geneva.json --format json > differences.json",
            "  brink compare geneva-2022 --experiment outlining"
        })
final class CompareCommand implements Callable<Integer> {

    /** More could not be told apart in a chart. */
    private static final int MOST_ARMS = 8;

    private final Host host;

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedIds.class,
            description =
                    "Scenario files, or ids of shipped scenarios; the first is what all others are compared with.")
    List<String> scenarios;

    @Option(
            names = "--variants",
            paramLabel = "ID,...",
            completionCandidates = ShippedVariants.class,
            description = "Variants of the first scenario, each against the scenario as written.")
    Optional<String> variants;

    @Option(
            names = "--change",
            paramLabel = "PATH=VALUE",
            description = {
                "The first scenario with a value in another place, against the scenario as written.",
                "Can be repeated: each is an arm of its own."
            })
    List<String> changes = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Put a value in place in every arm, after the variant. Can be repeated.")
    List<String> settings = new ArrayList<>();

    @Option(
            names = "--experiment",
            paramLabel = "ID",
            description = {
                "The arms of an experiment that a file of claims plans: name that file, or a shipped scenario with",
                "claims, as SCENARIO. Runs as planned unless --runs says otherwise."
            })
    Optional<String> experiment;

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
            description = "Draw these figures alone, such as differences,flips; 'none' draws nothing. Default: all.")
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
            return Stream.concat(ExperimentStory.ids().stream(), Stream.of(Story.NONE))
                    .iterator();
        }
    }

    CompareCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Drawing drawing = pictures.drawing(
                figures.map(text -> FigureOptions.chosen(text, "a comparison", ExperimentStory.ids())));
        Planned planned = planned();
        ComparedArms arms = planned.arms;
        RunPlan plan = new RunPlan(seed.seed(), planned.runs);
        output.quiet.warn(() -> arms.warn(host.console()));
        String id = arms.arms().get(0).scenario().about().id() + "-" + experiment.orElse("compared");
        Comparing.Result result = new Comparing(
                        arms, host, risk.of(arms.arms().get(0).scenario()).id())
                .run(new Simulation.Order(
                        plan,
                        runs.threads(host),
                        runs.edition(),
                        ReportPlace.of(report, id, plan.seed(), host),
                        drawing,
                        output.quiet.progress(host)));
        output.print(
                host,
                result.folder(),
                ExperimentDraft.RESULTS,
                new ComparisonText(result.experiment(), runs.edition()).text());
        return ExitCode.OK.number();
    }

    /** The arms, and how many runs of each. */
    private record Planned(ComparedArms arms, int runs) {}

    private Planned planned() {
        if (experiment.isEmpty()) {
            return new Planned(arms(), runs.runs());
        }
        if (scenarios.size() > 1 || variants.isPresent() || !changes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--experiment brings its own arms: no further scenarios, --variants or --change");
        }
        OpenedClaims opened = OpenedClaims.of(scenarios.get(0), settings, host);
        PlannedExperiment planned = opened.experiment(experiment.get());
        return new Planned(ComparedArms.planned(planned, opened), runs.asked().orElse(planned.runs()));
    }

    private ComparedArms arms() {
        List<String> ids = variants.map(text ->
                        Stream.of(text.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
        if (scenarios.size() + ids.size() + changes.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is nothing to compare %s with: name --variants, a --change, or another scenario"
                            .formatted(scenarios.get(0)));
        }
        if (scenarios.size() + ids.size() + changes.size() > MOST_ARMS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no more than %s scenarios can be compared at once, the first included".formatted(MOST_ARMS));
        }
        return new ComparedArms.Builder(host, settings)
                .scenarios(scenarios)
                .variants(scenarios.get(0), ids)
                .changes(scenarios.get(0), changes)
                .build();
    }
}
