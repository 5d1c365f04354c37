package brink.cli;

import brink.engine.random.Seed;
import brink.scenarios.sheet.BlankSheet;
import brink.scenarios.sheet.Question;
import brink.scenarios.sheet.SheetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Writes a blank prediction sheet. */
@Command(
        name = "predict",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Write a blank prediction sheet, to be filled in before anything is played.",
            "It asks how likely each way to end is and, with variants, what each does to the risk.",
            "'brink score' scores it."
        },
        footer = {
            "",
            "Examples:",
            "  brink predict geneva-2022 --student \"Ada Lovelace\"",
            "  brink predict geneva-2022 --variants no-arms,no-words --out blank.csv",
            "  brink predict strait-of-ondal --variants warned --risk war --runs 4000"
        })
final class PredictCommand implements Callable<Integer> {

    private static final String JSON = ".json";
    private static final String TABLE = ".csv";

    private final Host host;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = ShippedIds.class,
            description = "A scenario file, or the id of a shipped scenario.")
    String scenario;

    @Option(
            names = "--variants",
            paramLabel = "ID,...",
            completionCandidates = ShippedVariants.class,
            description = "Variants to be compared with the scenario as written.")
    Optional<String> variants;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Put a value in place in every arm. Can be repeated.")
    List<String> settings = new ArrayList<>();

    @Mixin
    RiskOption risk;

    @Option(
            names = "--student",
            paramLabel = "NAME",
            description = "Whose sheet it is; the luck under which it is scored is that of the name. Default: blank.")
    Optional<String> student;

    @Option(
            names = "--runs",
            paramLabel = "N",
            converter = WholeNumber.Runs.class,
            description = "How often each arm is played to score the sheet. Default: 10,000.")
    Optional<Long> runs;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "The sheet, JSON or, for spreadsheets, CSV by its ending. Default: SCENARIO-STUDENT.json, or",
                "SCENARIO-prediction.json."
            })
    Optional<Path> out;

    @Option(names = "--overwrite", description = "Replace the file if there is one.")
    boolean overwrite;

    @Mixin
    StandardOptions standard;

    PredictCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        List<String> ids = variants.map(text ->
                        Stream.of(text.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
        String name = student.map(String::strip).orElse("");
        student.ifPresent(this::refuse);
        if (out.map(file -> file.toString().endsWith(TABLE)).orElse(false)
                && settings.stream().anyMatch(setting -> setting.contains(";"))) {
            throw new ParameterException(
                    spec.commandLine(), "a table cannot hold a --set with a semicolon; let --out end in .json");
        }
        Asked asked = Asked.of(scenario, ids, settings, risk, host);
        List<Question> questions = asked.questions();
        if (questions.isEmpty()) {
            throw Refusal.of(
                    ExitCode.SCENARIO,
                    "%s can end in one way only: there is nothing to predict".formatted(scenario),
                    "--variants, or a scenario with several outcomes");
        }
        int count = runs.map(Math::toIntExact).orElse(RunOptions.FULL);
        BlankSheet sheet = new BlankSheet(asked.heading(name, scenario, ids, settings, count), questions);
        Path file = out.orElseGet(() -> file(asked, name));
        write(file, file.toString().endsWith(TABLE) ? sheet.csv() : sheet.json());
        String shown = host.shown(file);
        host.console()
                .print("%s: %s about %s%s\nMaybe fill it in, then 'brink score %s'%s\n"
                        .formatted(
                                shown,
                                Count.of(questions.size(), "question"),
                                scenario,
                                name.isEmpty() ? ", to be signed" : ", for " + name,
                                Typed.name(shown),
                                name.isEmpty()
                                        ? ""
                                        : "; the seed of %s is %s"
                                                .formatted(
                                                        name, Seed.named(name).value())));
        return ExitCode.OK.number();
    }

    private void refuse(String name) {
        SheetReader.nameless(name).ifPresent(why -> {
            throw new ParameterException(spec.commandLine(), "--student " + why);
        });
    }

    private void write(Path file, String text) {
        if (!file.toString().endsWith(JSON) && !file.toString().endsWith(TABLE)) {
            throw new ParameterException(
                    spec.commandLine(), "--out (%s) must end in %s or %s".formatted(file, JSON, TABLE));
        }
        try {
            NewFile.write(host.resolve(file), text, overwrite);
        } catch (IOException e) {
            throw Trouble.beginning(host.shown(file), e);
        }
    }

    private static Path file(Asked asked, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String id = asked.arms().get(0).scenario().about().id();
        return Path.of("%s-%s%s".formatted(id, plain.isEmpty() ? "prediction" : plain, JSON));
    }
}
