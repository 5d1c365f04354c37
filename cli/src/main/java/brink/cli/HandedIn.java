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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets that were handed in: those that can be scored, and what is wrong with the others. */
final class HandedIn {

    private final Optional<String> scenario;
    private final Optional<Integer> runs;
    private final boolean skip;
    private final Host host;
    private final Map<Heading, String> closed = new HashMap<>();
    private final List<String> passed = new ArrayList<>();
    private final Map<Heading, Asked> asked = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final StringBuilder problems = new StringBuilder();

    private HandedIn(Optional<String> scenario, Optional<Integer> runs, boolean skip, Host host) {
        this.scenario = scenario;
        this.runs = runs;
        this.skip = skip;
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
     * @param skip whether a file that cannot be read is passed over
     * @param host where the command was started
     * @throws Refusal if there is no such file, no sheet in a folder, or no such scenario
     */
    static HandedIn of(
            List<String> references, Optional<String> scenario, Optional<Integer> runs, boolean skip, Host host) {
        scenario.ifPresent(reference -> SoundScenario.of(reference, Optional.empty(), List.of(), host));
        HandedIn handedIn = new HandedIn(scenario, runs, skip, host);
        Map<Path, Path> found = new LinkedHashMap<>();
        references.stream().flatMap(handedIn::files).forEach(path -> found.putIfAbsent(real(path), path));
        found.values().forEach(handedIn::read);
        handedIn.sheets.sort(Comparator.comparing((Sheet sheet) -> sheet.student.toLowerCase(Locale.ROOT))
                .thenComparing(Sheet::file));
        return handedIn;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * Checks a sheet.
     *
     * @return what there is to praise
     * @throws Refusal if it cannot be scored
     */
    static String check(String file, Host host) {
        HandedIn handedIn = of(List.of(file), Optional.empty(), Optional.empty(), false, host);
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

    /** What lies beside the sheets and is none, each line ended. */
    String passed() {
        return String.join("", passed);
    }

    /** What is wrong with those, each line ended; empty if nothing is. */
    String problems() {
        return problems.toString();
    }

    private Stream<Path> files(String reference) {
        Optional<Path> place = new ScenarioFiles(host).place(reference).filter(path -> !reference.isBlank());
        if (place.isEmpty() || !Files.exists(place.get())) {
            throw Refusal.of(
                    ExitCode.FILES,
                    "%s: there is no such sheet, or folder of sheets".formatted(reference),
                    "another place, or LC_ALL=C.UTF-8 for names beyond ASCII");
        }
        Path path = place.get();
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> listed = Files.list(path)) {
            List<Path> all =
                    listed.filter(file -> !name(file).startsWith(".")).sorted().toList();
            List<Path> found = all.stream().filter(HandedIn::isSheet).toList();
            all.stream()
                    .filter(file -> !found.contains(file))
                    .forEach(
                            file -> passed.add("%s was passed over: sheets are files whose names end in .json or .csv\n"
                                    .formatted(host.shown(file))));
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

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isSheet(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".json") || name.endsWith(".csv"));
    }

    private void read(Path path) {
        String file = host.shown(path);
        SourceText text;
        try {
            text = new ScenarioFiles(host).file(path);
        } catch (Refusal e) {
            if (!skip) {
                throw e;
            }
            refuse(file, e.text());
            return;
        }
        SheetReader.Reading reading = SheetReader.read(text);
        if (reading.sheet().isEmpty()) {
            refuse(file, ProblemPrinter.print(reading.problems()));
            return;
        }
        FilledSheet sheet = reading.sheet().get();
        Heading heading = sheet.heading().unsigned();
        try {
            if (!closed.containsKey(heading)) {
                take(file, text, sheet, asked.computeIfAbsent(heading, this::open));
                return;
            }
        } catch (Refusal e) {
            closed.put(heading, e.text());
        }
        refuse(file, ProblemPrinter.print(List.of(sheet.closed())) + closed.get(heading));
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
