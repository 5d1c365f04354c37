package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to a file, the command says what is wrong with it or plays it: it never blames itself, never hangs,
 * and leaves a whole report or none. {@code -Ddamage.seed=N} begins elsewhere and {@code -Ddamage.batches=N} goes on
 * longer than the thorough tests do.
 */
@Execution(ExecutionMode.CONCURRENT)
class DamageTest {

    private static final int CASES = 25;
    private static final String FILE = "damaged.json";
    private static final String REPORT = "report";
    private static final List<String> PARTS =
            List.of("machine.json", "provenance.json", "runs.csv", "scenario.json", "steps.csv", "summary.json");

    /** Drawing takes nine tenths of the time, so most reports have no pictures. */
    private static final List<String> UNDRAWN = List.of("--figures", "none");

    /** Tells slow from never; no case comes near it. */
    private static final Duration FOREVER = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    static LongStream few() {
        return LongStream.range(0, 12);
    }

    static LongStream many() {
        long first = Long.getLong("damage.seed", 1000);
        return LongStream.range(first, first + Integer.getInteger("damage.batches", 72));
    }

    @ParameterizedTest
    @MethodSource("few")
    void aDamagedFileIsRefusedOrPlayed(long seed) throws IOException {
        batch(seed);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("many")
    void thousandsOfDamagedFilesAreRefusedOrPlayed(long seed) throws IOException {
        batch(seed);
    }

    private void batch(long seed) throws IOException {
        List<byte[]> sound = sound();
        Desk desk = Desk.in(folder);
        for (int number = 0; number < CASES; number++) {
            Damage damage = new Damage(seed * CASES + number, sound);
            byte[] file = damage.file();
            Files.write(folder.resolve(FILE), file);
            List<String> words = words(damage, file);
            try {
                examine(desk, words, damage.onceIn(6) ? List.of() : UNDRAWN);
            } catch (AssertionError e) {
                Path kept = keep(seed, number, file);
                throw new AssertionError(
                        "seed %d, case %d: brink %s; the file is kept as %s"
                                .formatted(seed, number, String.join(" ", words), kept),
                        e);
            }
        }
    }

    /** The shipped scenarios, the small ones more often, and those of the tests that use all of the format. */
    private static List<byte[]> sound() throws IOException {
        List<byte[]> sound = new ArrayList<>();
        for (Path file : List.of(
                Path.of("scenarios/library/strait-of-ondal/scenario.json"),
                Path.of("scenarios/library/strait-of-ondal/scenario.json"),
                Path.of("scenarios/library/sanctions-threat/scenario.json"),
                Path.of("scenarios/library/geneva-2022/scenario.json"),
                Path.of("scenarios/src/test/resources/brink/scenarios/complete.json"),
                Path.of("scenarios/src/test/resources/brink/scenarios/knobs.json"),
                Path.of("scenarios/src/test/resources/brink/scenarios/provisional.json"),
                Path.of("cli/src/test/resources/brink/cli/ferry.json"))) {
            sound.add(Files.readAllBytes(Desk.root().resolve(file)));
        }
        return sound;
    }

    private static List<String> words(Damage damage, byte[] file) {
        List<String> words = new ArrayList<>(List.of("check", FILE));
        for (int i = 0; i < 2 && damage.onceIn(4); i++) {
            words.addAll(List.of("--set", damage.setting(file)));
        }
        if (damage.onceIn(6)) {
            words.addAll(List.of("--variant", damage.one(List.of("no-accidents", "hasty", "early", "none", ""))));
        }
        return words;
    }

    private void examine(Desk desk, List<String> words, List<String> drawing) throws IOException {
        boolean sound = ask(desk, words).code() == 0;
        if (sound) {
            assertThat(ask(desk, with(words, "trace", "--run", "3")).code()).isZero();
        }
        List<String> run = with(words, "run", "--runs", "4", "--threads", "2", "--out", REPORT);
        run.addAll(drawing);
        Desk.Answer played = ask(desk, run);
        assertThat(sound && played.code() != 0).as(played.err()).isFalse();
        Path report = folder.resolve(REPORT);
        if (played.code() == 0) {
            assertThat(children(report)).containsAll(PARTS);
            assertThat(children(report).contains("outcomes.png")).isEqualTo(drawing.isEmpty());
            remove(report);
        }
        assertThat(children(folder)).containsExactly(FILE, Desk.FERRY);
    }

    private static List<String> with(List<String> words, String command, String... more) {
        List<String> line = new ArrayList<>(words);
        line.set(0, command);
        line.addAll(List.of(more));
        return line;
    }

    private static Desk.Answer ask(Desk desk, List<String> words) {
        Desk.Answer answer = assertTimeoutPreemptively(FOREVER, () -> desk.ask(words.toArray(String[]::new)));
        assertThat(answer.code()).as(answer.err()).isIn(0, 2, 3, 4);
        assertThat(answer.err()).doesNotContain("\tat ", "Exception", "our fault");
        assertThat((answer.out() + answer.err()).codePoints())
                .as("what is printed has no control characters: %s", answer.err())
                .noneMatch(character -> character < ' ' && character != '\n');
        if (answer.code() != 0) {
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).isNotEmpty();
        }
        return answer;
    }

    private static Path keep(long seed, int number, byte[] file) throws IOException {
        Path kept =
                Files.createDirectories(Path.of("target", "damage")).resolve("seed-%d-%d.json".formatted(seed, number));
        return Files.write(kept, file).toAbsolutePath();
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void remove(Path report) throws IOException {
        for (String name : children(report)) {
            Files.delete(report.resolve(name));
        }
        Files.delete(report);
    }
}
