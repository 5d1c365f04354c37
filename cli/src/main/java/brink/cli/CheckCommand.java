package brink.cli;

import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.claims.ClaimsReader;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.sheet.SheetReader;
import brink.scenarios.source.SourceText;
import brink.scenarios.words.ParameterRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether a scenario is sound, or everything that is wrong with it. */
@Command(
        name = "check",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Check a scenario with its variants, a file of claims, or a prediction sheet that was filled in.",
            "Each variant is checked unless --variant names one, and every arm that claims ask for.",
            "Says what is wrong with file, line and column, or that it is sound, and what it consists of."
        },
        footer = {
            "",
            "Examples:",
            "  brink check my-crisis.json",
            "  brink check geneva-2022 --variant outline-now",
            "  brink check geneva-2022 --set actors.russia.lambda=0.4"
        })
final class CheckCommand implements Callable<Integer> {

    private final Host host;

    @Mixin
    ScenarioOptions options;

    @Mixin
    StandardOptions standard;

    CheckCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        ScenarioFiles files = new ScenarioFiles(host);
        SourceText text = files.open(options.scenario);
        if (ClaimsReader.isClaims(text)) {
            host.console()
                    .print(OpenedClaims.of(options.scenario, options.settings, host)
                            .check(host));
            return ExitCode.OK.number();
        }
        if (SheetReader.isSheet(text) || options.scenario.endsWith(".csv")) {
            host.console().print(HandedIn.check(options.scenario, host));
            return ExitCode.OK.number();
        }
        ReadResult read = Scenarios.read(text, files, options.variant, options.parsed());
        CheckResult result = Scenarios.check(read);
        Set<Problem> problems = new LinkedHashSet<>(result.problems());
        host.console().tell(ProblemPrinter.print(problems));
        if (options.variant.isEmpty()) {
            for (String variant : read.variants()) {
                checkVariant(variant, text, files, problems);
            }
        }
        if (problems.stream().anyMatch(Problem::isError) || !(result instanceof CheckResult.Sound sound)) {
            return ExitCode.SCENARIO.number();
        }
        host.console().print(praise(sound.document(), read.variants(), problems.size()));
        return ExitCode.OK.number();
    }

    /** Prints what only this variant does wrong. */
    private void checkVariant(String variant, SourceText text, ScenarioFiles files, Set<Problem> known) {
        ReadResult read = Scenarios.read(text, files, Optional.of(variant), options.parsed());
        List<Problem> own = new ArrayList<>(Scenarios.check(read).problems());
        own.removeAll(known);
        if (!own.isEmpty()) {
            host.console().tell("in variant '%s':\n%s".formatted(variant, ProblemPrinter.print(own)));
            known.addAll(own);
        }
    }

    private String praise(ScenarioDocument scenario, List<String> variants, int warnings) {
        List<ParameterRow> parameters = ParameterRow.of(scenario);
        long uncertain = parameters.stream()
                .filter(parameter -> !parameter.quantity().isConstant())
                .count();
        List<String> counts = new ArrayList<>(List.of(
                Count.of(scenario.actors().size(), "actor"),
                Count.of(scenario.moves().size(), "move"),
                Count.of(scenario.packages().size(), "package")));
        if (!scenario.commitments().isEmpty()) {
            counts.add(Count.of(scenario.commitments().size(), "commitment"));
        }
        counts.add(Count.of(parameters.size(), "parameter") + " (" + uncertain + " uncertain)");
        counts.add(Count.of(variants.size(), "variant"));
        String verdict = warnings == 0 ? "sound" : "sound, with " + Count.of(warnings, "warning");
        String name =
                scenario.id() + options.variant.map(id -> ", variant " + id).orElse("");
        return "%s: %s\n%s\n".formatted(name, verdict, String.join(", ", counts));
    }
}
