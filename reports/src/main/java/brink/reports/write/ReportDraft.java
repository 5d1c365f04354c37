package brink.reports.write;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.RunSink;
import brink.engine.model.Scenario;
import brink.reports.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A report in the making. Opened before the simulation, so that rows can stream into it; finished after it;
 * closed in any case, which removes whatever was not finished:
 *
 * <pre>{@code
 * try (ReportDraft draft = ReportDraft.open(target, Existing.REFUSE)) {
 *     Ensemble ensemble = Simulator.simulate(scenario, plan, execution, draft.runSink(scenario));
 *     draft.finish(new ReportInput(ensemble, origin, scenarioJson, machine));
 * }
 * }</pre>
 */
public final class ReportDraft extends FolderDraft {

    /** The file by which a report can be told. */
    static final String PROVENANCE = "provenance.json";

    private @Nullable RunsCsv runs;

    private ReportDraft(Path target, Existing existing) throws IOException {
        super(target, existing);
    }

    /**
     * Begins a report.
     *
     * @param target the folder that will be the report
     * @param existing what to do if something is there already
     * @return an empty draft in a hidden folder beside the target
     * @throws java.nio.file.FileAlreadyExistsException if something is there and must not be replaced
     * @throws IOException if what is there is not a report, or the disk does not want it
     */
    public static ReportDraft open(Path target, Existing existing) throws IOException {
        return new ReportDraft(target, existing);
    }

    /**
     * Where the simulation's rows go. Memory does not grow with their number.
     *
     * @param scenario what is simulated, alone
     * @return a sink that writes {@code runs.csv}; it throws {@link java.io.UncheckedIOException}
     * @throws IOException if the file cannot be written
     */
    public RunSink runSink(Scenario scenario) throws IOException {
        if (runs != null) {
            throw new IllegalStateException("a report has rows of one simulation");
        }
        runs = new RunsCsv(partial().resolve("runs.csv"), scenario);
        return runs;
    }

    /**
     * Draws and writes the rest, one file after the other, and moves the report into its place.
     *
     * @param input what it is made of
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(ReportInput input) throws IOException {
        return finish(input, Workers.ONE_BY_ONE);
    }

    /**
     * Draws and writes the rest, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figures; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     * @throws IllegalStateException if rows were streamed, but not all of them
     * @throws IllegalArgumentException if the scenario's text does not have the hash stated, or a figure is to be
     *     drawn that the report does not have
     */
    public Path finish(ReportInput input, Workers workers) throws IOException {
        beginOnce();
        closeRuns(input.ensemble());
        Papers.checkHash(input.scenarioJson(), input.origin().sha256());
        Path folder = partial();
        Gallery gallery = new Gallery(Story.figures(input.ensemble(), input.origin()), input.drawing());
        gallery.draw(folder, workers);
        Json.write(folder.resolve("summary.json"), Summary.of(input.ensemble(), input.origin(), gallery));
        new StepsCsv(input.ensemble()).write(folder.resolve("steps.csv"));
        if (!input.ensemble().scenario().commitments().isEmpty()) {
            new LedgerCsv(input.ensemble()).write(folder.resolve("ledger.csv"));
        }
        if (!input.ensemble().scenario().talks().isEmpty()) {
            new TalksCsv(input.ensemble()).write(folder.resolve("talks.csv"));
        }
        Files.writeString(folder.resolve("scenario.json"), input.scenarioJson(), StandardCharsets.UTF_8);
        Json.write(folder.resolve(PROVENANCE), Papers.provenance(input, gallery));
        Json.write(folder.resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }

    private void closeRuns(Ensemble ensemble) throws IOException {
        if (runs == null) {
            return;
        }
        runs.close();
        if (runs.rows() != ensemble.plan().runs()) {
            throw new IllegalStateException("%s rows were streamed; the simulation had %s runs"
                    .formatted(runs.rows(), ensemble.plan().runs()));
        }
    }

    /**
     * Removes the draft unless it was finished.
     *
     * @throws IOException if it cannot be removed
     */
    @Override
    public void close() throws IOException {
        try {
            if (runs != null) {
                runs.close();
            }
        } finally {
            super.close();
        }
    }
}
