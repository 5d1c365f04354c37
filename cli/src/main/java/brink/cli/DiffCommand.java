package brink.cli;

import brink.scenarios.compare.Comparison;
import brink.scenarios.compare.Difference;
import brink.scenarios.compare.Side;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what differs between two scenarios. */
@Command(
        name = "diff",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Say what differs between two scenarios, or between a scenario and its variant.",
            "They are compared after merging: comments, layout and the order of keys are no difference."
        },
        footer = {
            "",
            "Examples:",
            "  brink diff geneva-2022 my-geneva.json",
            "  brink diff geneva-2022 --variant-b no-arms",
            "  brink diff old.json new.json --variant-a early --variant-b early --format markdown"
        })
final class DiffCommand implements Callable<Integer> {

    private final Host host;

    @Spec
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "A",
            completionCandidates = ShippedIds.class,
            description = "A scenario file, or the id of a shipped scenario.")
    String first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            completionCandidates = ShippedIds.class,
            description = "Another one. Default: the same as A, for comparing its variants.")
    Optional<String> second;

    @Option(
            names = "--variant-a",
            paramLabel = "ID",
            completionCandidates = ShippedVariants.class,
            description = "Apply a variant to A first.")
    Optional<String> variantA;

    @Option(
            names = "--variant-b",
            paramLabel = "ID",
            completionCandidates = ShippedVariants.class,
            description = "Apply a variant to B first.")
    Optional<String> variantB;

    /** How differences are printed. */
    enum Form {
        /** For the terminal. */
        text,
        /** For a document. */
        markdown,
        /** For other programs. */
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form;

    @Option(names = "--exit-code", description = "End with 5 if they differ, for scripts; otherwise always with 0.")
    boolean exitCode;

    @Mixin
    StandardOptions standard;

    DiffCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (second.isEmpty() && variantA.isEmpty() && variantB.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "a second scenario is missing (there is %s alone), two are compared".formatted(first));
        }
        String other = second.orElse(first);
        List<Difference> differences = Comparison.of(side(first, variantA), side(other, variantB));
        DiffText text = new DiffText(named(first, variantA), named(other, variantB), differences);
        switch (form) {
            case text -> host.console().print(text.text(host.console().screen().width()));
            case markdown -> host.console().data(text.markdown());
            case json -> host.console().data(text.json());
        }
        return (exitCode && !differences.isEmpty() ? ExitCode.NO : ExitCode.OK).number();
    }

    private Side side(String reference, Optional<String> variant) {
        ReadableScenario readable = ReadableScenario.of(reference, variant, List.of(), host);
        return new Side(readable.document(), readable.places());
    }

    private static String named(String reference, Optional<String> variant) {
        return reference + variant.map(id -> ", variant " + id).orElse("");
    }
}
