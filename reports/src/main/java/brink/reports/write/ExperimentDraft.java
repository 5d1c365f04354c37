package brink.reports.write;

import brink.reports.story.ExperimentStory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An experiment's report in the making. Opened before the runs, so that a place that cannot be had is known at once;
 * finished after them; closed in any case, which removes whatever was not finished.
 */
public final class ExperimentDraft extends FolderDraft {

    /** The results in one object. */
    public static final String RESULTS = "comparison.json";

    private ExperimentDraft(Path target, Existing existing) throws IOException {
        super(target, existing);
    }

    /**
     * Begins a report.
     *
     * @param target the folder that will be the report
     * @param existing what to do if something is there already
     * @return an empty draft in a hidden folder beside the target
     * @throws IOException if what is there must not be replaced, or the disk does not want it
     */
    public static ExperimentDraft open(Path target, Existing existing) throws IOException {
        return new ExperimentDraft(target, existing);
    }

    /** The name of the file with an arm's scenario. */
    static String scenarioFile(int arm) {
        return "scenario-%s.json".formatted(arm + 1);
    }

    /**
     * Draws and writes everything, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figures; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(ExperimentInput input, Workers workers) throws IOException {
        beginOnce();
        Path folder = partial();
        Gallery gallery =
                new Gallery(ExperimentStory.figures(input.experiment(), input.origin(), input.risk()), input.drawing());
        gallery.draw(folder, workers);
        Json.write(folder.resolve(RESULTS), ComparisonJson.of(input.experiment(), input.origin(), gallery));
        ComparisonCsv.shares(folder.resolve("comparison.csv"), input.experiment());
        ComparisonCsv.flips(folder.resolve("flips.csv"), input.experiment());
        for (int arm = 0; arm < input.scenarioJson().size(); arm++) {
            String text = input.scenarioJson().get(arm);
            Papers.checkHash(text, input.origin().sha256().get(arm));
            Files.writeString(folder.resolve(scenarioFile(arm)), text, StandardCharsets.UTF_8);
        }
        Json.write(folder.resolve(ReportDraft.PROVENANCE), Papers.provenance(input, gallery));
        Json.write(folder.resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }
}
