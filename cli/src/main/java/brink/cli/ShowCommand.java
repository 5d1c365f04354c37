package brink.cli;

import brink.scenarios.Scenarios;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Markdown;
import brink.scenarios.words.ScenarioInWords;
import brink.scenarios.words.Topic;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a scenario into words. */
@Command(
        name = "show",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Put a scenario into words: what it is about, who can do what when, and how it can end.",
            "With --parameters, list every number instead, by the path that --set takes."
        },
        footer = {
            "",
            "Examples:",
            "  brink show strait-of-ondal",
            "  brink show geneva-2022 outcomes",
            "  brink show geneva-2022 --format markdown > geneva.md",
            "  brink show geneva-2022 --parameters --format csv > numbers.csv"
        })
final class ShowCommand implements Callable<Integer> {

    private final Host host;

    @Spec
    CommandSpec spec;

    @Mixin
    ScenarioOptions scenario;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SECTION",
            converter = TopicName.class,
            completionCandidates = TopicName.class,
            description = {"Show one section alone:", "${COMPLETION-CANDIDATES}."})
    Optional<Topic> topic;

    @Option(names = "--parameters", description = "List every number: path, value, unit, source, confidence, note.")
    boolean parameters;

    /** How a scenario is shown. */
    enum Form {
        /** For the terminal. */
        text,
        /** A document. */
        markdown,
        /** A table for other programs. */
        csv
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How: ${COMPLETION-CANDIDATES} (csv with --parameters only). Default: text.")
    Form form;

    @Mixin
    StandardOptions standard;

    ShowCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (parameters && topic.isPresent()) {
            throw refusal("--parameters and a SECTION (%s) exclude each other"
                    .formatted(topic.get().word()));
        }
        if (form == Form.csv && !parameters) {
            throw refusal("--format csv is for --parameters alone: prose has no columns");
        }
        ReadableScenario readable = ReadableScenario.of(scenario.scenario, scenario.variant, scenario.parsed(), host);
        if (parameters) {
            list(new ParameterText(Scenarios.listRows(readable.document()), width()));
        } else {
            tell(readable);
        }
        return ExitCode.OK.number();
    }

    private CommandLine.ParameterException refusal(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private int width() {
        return host.console().screen().width();
    }

    private void list(ParameterText table) {
        switch (form) {
            case text -> host.console().print(table.text());
            case markdown -> host.console().data(table.markdown());
            case csv -> host.console().data(table.csv());
        }
    }

    private void tell(ReadableScenario readable) {
        ScenarioInWords whole = ScenarioInWords.of(readable.document(), readable.places());
        ScenarioInWords words = topic.map(whole::only).orElse(whole);
        if (words.sections().isEmpty()) {
            String word = topic.map(Topic::word).orElse("");
            host.console().tell("%s has nothing under '%s'\n".formatted(whole.title(), word));
        } else if (form == Form.markdown) {
            host.console().data(Markdown.of(words));
        } else {
            host.console().print(new WordsText(width()).of(words));
            if (topic.isEmpty()) {
                host.console().print(hints(readable));
            }
        }
    }

    private String hints(ReadableScenario readable) {
        String name = Typed.name(scenario.scenario);
        String numbers = "Maybe 'brink show %s --parameters', which lists every number".formatted(name);
        String variants = readable.places().find(Pointer.of("variants")).isEmpty()
                ? ""
                : ", or 'brink diff %s --variant-b ID', which says what a variant changes".formatted(name);
        return "\n%s%s\n".formatted(numbers, variants);
    }
}
