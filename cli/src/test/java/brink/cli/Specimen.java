package brink.cli;

import brink.engine.model.Scenario;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.read.ReadResult;
import brink.scenarios.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A scenario under test: a folder with {@code scenario.json}, {@code guide.md} and {@code golden}.
 *
 * @param name what the command is asked for: the id of a shipped scenario, the path of any other
 * @param folder where its files are
 * @param text of the scenario
 * @param files finds what it extends
 */
record Specimen(String name, Path folder, SourceText text, ScenarioFiles files) {

    private static final String FILE = "scenario.json";
    private static final Path LIBRARY = Desk.root().resolve("scenarios/library");

    /** Every scenario of the library; with {@code -Dscenarios=FOLDER} those in and below that folder instead. */
    static List<Specimen> all(Host host) throws IOException {
        String other = System.getProperty("scenarios", "");
        Path root =
                (other.isEmpty() ? LIBRARY : Path.of(other)).toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.filter(file -> file.endsWith(FILE))
                    .sorted()
                    .map(file -> of(file, other.isEmpty(), host))
                    .toList();
        }
    }

    private static Specimen of(Path file, boolean isShipped, Host host) {
        Path folder = Objects.requireNonNull(file.getParent());
        String name = isShipped ? folder.getFileName().toString() : file.toString();
        ScenarioFiles files = new ScenarioFiles(host);
        return new Specimen(name, folder, files.open(name), files);
    }

    /** The scenario as it is written, then its variants. */
    List<Optional<String>> versions() {
        List<Optional<String>> versions = new ArrayList<>(List.of(Optional.empty()));
        read(Optional.empty()).variants().forEach(variant -> versions.add(Optional.of(variant)));
        return versions;
    }

    ReadResult read(Optional<String> variant) {
        return Scenarios.read(text, files, variant, List.of());
    }

    CheckResult check(Optional<String> variant) {
        return Scenarios.check(read(variant));
    }

    Scenario build(Optional<String> variant) {
        return Scenarios.build((CheckResult.Sound) check(variant));
    }

    String guide() throws IOException {
        return Files.readString(folder.resolve("guide.md"));
    }

    Path golden(String file) {
        return folder.resolve("golden").resolve(file);
    }

    /** What the scenario says of itself that it never reaches, with the reason: lines of {@code move id: reason}. */
    Map<String, String> declared() throws IOException {
        Map<String, String> declared = new TreeMap<>();
        Path file = golden("unreachable.txt");
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] parts = line.split(": ", 2);
            declared.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return declared;
    }

    @Override
    public String toString() {
        return name;
    }
}
