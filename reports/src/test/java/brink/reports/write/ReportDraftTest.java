package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunSink;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report appears whole or not at all. */
class ReportDraftTest {
    private static final int RUNS = 300;

    @TempDir
    private Path room;

    private final Scenario scenario = Toys.small();
    private Path folder = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void chooseTarget() {
        folder = room.resolve("reports");
        target = folder.resolve("small");
    }

    @Test
    void aReportHasAllItsFilesAndNothingElse() throws IOException {
        Path report = write(Existing.REFUSE);
        assertThat(report).isEqualTo(target);
        assertThat(names(report))
                .containsExactly(
                        "beliefs.png",
                        "ladder.png",
                        "loss-trade.png",
                        "losses.png",
                        "machine.json",
                        "moves.png",
                        "outcomes.png",
                        "overview.png",
                        "provenance.json",
                        "runs.csv",
                        "scenario.json",
                        "steps.csv",
                        "summary.json",
                        "tension.png",
                        "timeline.png",
                        "types.png");
        assertThat(names(folder)).containsExactly("small");
    }

    @Test
    void untilItIsFinishedThereIsNoReport() throws IOException {
        try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
            Toy.play(scenario, RUNS, draft.runSink(scenario));
            assertThat(target).doesNotExist();
            assertThat(names(folder)).containsExactly(".small.partial-1");
        }
        assertThat(names(room)).isEmpty();
    }

    @Test
    void cancellingLeavesNothing() {
        assertThatThrownBy(() -> {
                    try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
                        Execution execution = Execution.withDefaults().withCancel(() -> true);
                        Simulator.simulate(scenario, RunPlan.of(100_000), execution, draft.runSink(scenario));
                    }
                })
                .isInstanceOf(CancelledException.class);
        assertThat(room).isEmptyDirectory();
    }

    @Test
    void aFailureInTheMiddleOfWritingLeavesNothing() {
        assertThatThrownBy(() -> {
                    try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
                        Ensemble ensemble = Toy.play(scenario, RUNS, draft.runSink(scenario));
                        Files.createDirectory(
                                target.resolveSibling(".small.partial-1").resolve("summary.json"));
                        draft.finish(Inputs.of(ensemble));
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(room).isEmptyDirectory();
    }

    @Test
    void aFailureWhileStreamingLeavesNothing() {
        RunSink broken = rows -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> {
                    try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
                        RunSink sink = draft.runSink(scenario);
                        Toy.play(scenario, RUNS, rows -> {
                            sink.accept(rows);
                            broken.accept(rows);
                        });
                    }
                })
                .hasMessage("broken");
        assertThat(room).isEmptyDirectory();
    }

    @Test
    void whatExistsIsRefusedBeforeAnythingIsPlayed() throws IOException {
        Files.createDirectories(target);
        assertThatThrownBy(() -> ReportDraft.open(target, Existing.REFUSE))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names(folder)).containsExactly("small");
    }

    @Test
    void whatAppearsMeanwhileIsNotTouched() throws IOException {
        try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
            Ensemble ensemble = Toy.play(scenario, RUNS);
            Files.createDirectory(target);
            Files.writeString(target.resolve("thesis.txt"), "mine");
            assertThatThrownBy(() -> draft.finish(Inputs.of(ensemble))).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(names(folder)).containsExactly("small");
        assertThat(target.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void aReportIsReplacedAsAWhole() throws IOException {
        write(Existing.REFUSE);
        Files.writeString(target.resolve("old.png"), "old");
        write(Existing.REPLACE);
        assertThat(names(target)).doesNotContain("old.png").contains("summary.json");
        assertThat(names(folder)).containsExactly("small");
    }

    @Test
    void aReportThatCannotBeReplacedStays() throws IOException {
        write(Existing.REFUSE);
        Files.writeString(target.resolve("old.png"), "old");
        try (ReportDraft draft = ReportDraft.open(target, Existing.REPLACE)) {
            Toy.play(scenario, RUNS, draft.runSink(scenario));
        }
        assertThat(target.resolve("old.png")).hasContent("old");
        assertThat(names(folder)).containsExactly("small");
    }

    @Test
    void whatIsNoReportIsNeverReplaced() throws IOException {
        Files.createDirectories(target.resolve("photographs"));
        Files.writeString(target.resolve("provenance.json"), "{}");
        assertThatThrownBy(() -> ReportDraft.open(target, Existing.REPLACE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a report");
        Path file = room.resolve("file");
        Files.writeString(file, "");
        assertThatThrownBy(() -> ReportDraft.open(file, Existing.REPLACE)).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void theRootIsNoPlaceForAReport() {
        assertThatThrownBy(() -> ReportDraft.open(Path.of("/"), Existing.REPLACE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("root");
    }

    @Test
    void rowsThatAreMissingAreMissed() throws IOException {
        try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
            draft.runSink(scenario);
            assertThatThrownBy(() -> draft.runSink(scenario)).isInstanceOf(IllegalStateException.class);
            Ensemble ensemble = Toy.play(scenario, RUNS);
            assertThatThrownBy(() -> draft.finish(Inputs.of(ensemble)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("0 rows were streamed; the simulation had 300 runs");
        }
    }

    @Test
    void aHashThatIsNotTheTextsIsRefused() throws IOException {
        try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
            ReportInput input = Inputs.of(Toy.play(scenario, RUNS));
            ReportInput wrong = new ReportInput(input.ensemble(), Toys.ORIGIN, input.scenarioJson(), input.machine());
            assertThatThrownBy(() -> draft.finish(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void equalRunsGiveEqualBytes() throws IOException {
        Map<String, byte[]> first = bytes(write(Existing.REFUSE));
        Map<String, byte[]> second = bytes(write(Existing.REPLACE));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, content) -> assertThat(second.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void theScenarioIsWrittenAsItCame() throws IOException {
        Path report = write(Existing.REFUSE);
        assertThat(Files.readString(report.resolve("scenario.json"), StandardCharsets.UTF_8))
                .isEqualTo(Inputs.SCENARIO);
    }

    private Path write(Existing existing) throws IOException {
        try (ReportDraft draft = ReportDraft.open(target, existing)) {
            return draft.finish(Inputs.of(Toy.play(scenario, RUNS, draft.runSink(scenario))));
        }
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, byte[]> bytes(Path of) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        for (String name : names(of)) {
            all.put(name, Files.readAllBytes(of.resolve(name)));
        }
        return all;
    }
}
