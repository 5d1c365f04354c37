package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.engine.random.Seed;
import brink.engine.stats.Forecast;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.sheet.FilledSheet;
import brink.scenarios.sheet.Heading;
import brink.scenarios.sheet.SheetReader;
import brink.scenarios.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets that were handed in: those that can be scored, and what is wrong with the others. */
final class HandedIn {

    private final Optional<String> scenario;
    private final Optional<Integer> runs;
    private final Host host;
    private final Map<Heading, Asked> asked = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final StringBuilder problems = new StringBuilder();

    private HandedIn(Optional<String> scenario, Optional<Integer> runs, Host host) {
        this.scenario = scenario;
        this.runs = runs;
        this.host = host;
    }

    /**
     * A sheet that can be scored.
     *
     * @param student whose it is
     * @param file its name
     * @param sha256 of its text
     * @param asked what it answers
     * @param plan luck and number of runs
     * @param forecasts one for each question
     */
    record Sheet(String student, String file, String sha256, Asked asked, RunPlan plan, List<Forecast> forecasts) {}

    /**
     * Reads sheets.
     *
     * @param references files and folders
     * @param scenario where the scenario is, if not where the sheets say
     * @param runs how often each arm is played, if not as often as the sheets say
     * @param host where the command was started
     * @throws Refusal if there is no such file, or no sheet in a folder
     */
    static HandedIn of(List<String> references, Optional<String> scenario, Optional<Integer> runs, Host host) {
        HandedIn handedIn = new HandedIn(scenario, runs, host);
        references.stream()
                .flatMap(reference -> files(reference, host))
                .distinct()
                .forEach(handedIn::read);
        handedIn.sheets.sort(Comparator.comparing((Sheet sheet) -> sheet.student.toLowerCase(Locale.ROOT))
                .thenComparing(Sheet::file));
        return handedIn;
    }

    /**
     * Checks a sheet.
     *
     * @return what there is to praise
     * @throws Refusal if it cannot be scored
     */
    static String check(String file, Host host) {
        HandedIn handedIn = of(List.of(file), Optional.empty(), Optional.empty(), host);
        if (handedIn.sheets.isEmpty()) {
            throw Refusal.ofScenario(handedIn.problems());
        }
        Sheet sheet = handedIn.sheets.get(0);
        return "prediction sheet of %s about %s: sound\n%s\n"
                .formatted(
                        sheet.student,
                        sheet.asked.arms().get(0).scenario().about().id(),
                        Count.of(sheet.forecasts.size(), "question"));
    }

    /** Those that can be scored, by student. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** The files of those that cannot. */
    List<String> skipped() {
        return skipped;
    }

    /** What is wrong with those, each line ended; empty if nothing is. */
    String problems() {
        return problems.toString();
    }

    private static Stream<String> files(String reference, Host host) {
        Path path = host.resolve(Path.of(reference));
        if (!Files.isDirectory(path)) {
            return Stream.of(reference);
        }
        try (Stream<Path> listed = Files.list(path)) {
            List<String> found = listed.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && name.matches("(?i).*\\.(json|csv)"))
                    .sorted()
                    .map(name -> host.shown(path.resolve(name)))
                    .toList();
            if (found.isEmpty()) {
                throw Refusal.of(
                        ExitCode.FILES,
                        "%s: there is no sheet in this folder; their names end in .json or .csv".formatted(reference),
                        "another folder, or 'brink predict', which writes blank sheets");
            }
            return found.stream();
        } catch (IOException e) {
            throw Trouble.reading(reference, e);
        }
    }

    private void read(String file) {
        SourceText text = new ScenarioFiles(host).file(file);
        SheetReader.Reading reading = SheetReader.read(text);
        if (reading.sheet().isEmpty()) {
            refuse(file, ProblemPrinter.print(reading.problems()));
            return;
        }
        FilledSheet sheet = reading.sheet().get();
        try {
            Asked what = asked.computeIfAbsent(sheet.heading().unsigned(), this::open);
            take(file, text, sheet, what);
        } catch (Refusal e) {
            refuse(file, "%s: its arms cannot be opened\n%s".formatted(file, e.text()));
        }
    }

    private Asked open(Heading heading) {
        RiskOption risk = new RiskOption();
        risk.risk = Optional.of(heading.risk());
        return Asked.of(scenario.orElse(heading.scenario()), heading.variants(), heading.settings(), risk, host);
    }

    private void take(String file, SourceText text, FilledSheet sheet, Asked what) {
        Optional<Problem> changed = sheet.changed(what.fingerprint());
        if (changed.isPresent()) {
            refuse(file, ProblemPrinter.print(List.of(changed.get())));
            return;
        }
        FilledSheet.Answers answers = sheet.answers(what.questions());
        if (!answers.problems().isEmpty()) {
            refuse(file, ProblemPrinter.print(answers.problems()));
            return;
        }
        String student = sheet.heading().student();
        RunPlan plan =
                new RunPlan(Seed.named(student), runs.orElse(sheet.heading().runs()));
        sheets.add(new Sheet(student, file, sha256(text.text()), what, plan, answers.forecasts()));
    }

    private void refuse(String file, String why) {
        skipped.add(file);
        problems.append(why);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
