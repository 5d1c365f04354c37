package brink.reports.write;

import brink.engine.experiment.Sweep;
import brink.engine.experiment.Sweep.Threshold;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Share;
import brink.reports.story.Edition;
import brink.reports.story.SweepLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sweep's report in the making. */
public final class SweepDraft extends FolderDraft {

    /** The results in one object. */
    public static final String RESULTS = "sweep.json";

    private SweepDraft(Path target, Existing existing) throws IOException {
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
    public static SweepDraft open(Path target, Existing existing) throws IOException {
        return new SweepDraft(target, existing);
    }

    /**
     * Draws and writes everything, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figure; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(SweepInput input, Workers workers) throws IOException {
        beginOnce();
        Sweep sweep = input.sweep();
        String line = input.origin().line(input.scenario(), input.plan());
        Gallery gallery = new Gallery(List.of(SweepLines.of(sweep, input.origin(), line)), input.drawing());
        gallery.draw(partial(), workers);
        Json.write(partial().resolve(RESULTS), results(input, gallery));
        csv(partial().resolve("sweep.csv"), sweep);
        Papers.checkHash(input.scenarioJson(), input.origin().sha256());
        Files.writeString(partial().resolve("scenario.json"), input.scenarioJson(), StandardCharsets.UTF_8);
        Json.write(partial().resolve(ReportDraft.PROVENANCE), Papers.provenance(input, gallery));
        Json.write(partial().resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }

    private static ObjectNode results(SweepInput input, Gallery gallery) {
        Sweep sweep = input.sweep();
        ObjectNode root = Json.object();
        root.put("scenario", input.scenario().about().id());
        root.put("parameter", sweep.parameter());
        root.put("seed", input.plan().seed().value());
        root.put("runs", sweep.runs());
        root.put("preview", input.origin().edition() == Edition.PREVIEW);
        points(root.putArray("points"), sweep);
        thresholds(root.putArray("thresholds"), sweep);
        gallery.tell(root.putArray("figures"));
        return root;
    }

    /** A value and what came of it, one after the other. */
    static void points(ArrayNode points, Sweep sweep) {
        for (int point = 0; point < sweep.points().size(); point++) {
            ObjectNode node = points.addObject();
            node.put("value", Digits.rounded(sweep.points().get(point).value()));
            ArrayNode outcomes = node.putArray("outcomes");
            for (int outcome = 0; outcome < sweep.outcomes().size(); outcome++) {
                Share share = sweep.share(point, outcome);
                ObjectNode entry = outcomes.addObject();
                entry.put("id", sweep.outcomes().get(outcome).id());
                entry.put("count", share.count());
                entry.put("share", Digits.rounded(share.value()));
                entry.put("low", Digits.rounded(share.interval().low()));
                entry.put("high", Digits.rounded(share.interval().high()));
                entry.put("slips", sweep.countThrough(point, outcome, Cause.SLIP));
                entry.put("accidents", sweep.countThrough(point, outcome, Cause.ACCIDENT));
            }
        }
    }

    /** Where the most frequent outcome changes. */
    static void thresholds(ArrayNode into, Sweep sweep) {
        for (Threshold threshold : sweep.thresholds()) {
            ObjectNode node = into.addObject();
            node.put("before", sweep.outcomes().get(threshold.before()).id());
            node.put("after", sweep.outcomes().get(threshold.after()).id());
            node.put("near", Digits.rounded(threshold.near()));
            node.put("low", threshold.low().map(Digits::rounded).orElse(null));
            node.put("high", threshold.high().map(Digits::rounded).orElse(null));
        }
    }

    /** A line for each value and outcome. */
    private static void csv(Path file, Sweep sweep) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("value", "outcome", "count", "share", "low", "high", "slips", "accidents"));
            for (int point = 0; point < sweep.points().size(); point++) {
                for (int outcome = 0; outcome < sweep.outcomes().size(); outcome++) {
                    Outcome ending = sweep.outcomes().get(outcome);
                    Share share = sweep.share(point, outcome);
                    csv.put(sweep.points().get(point).value());
                    csv.put(ending.id());
                    csv.put(share.count());
                    csv.put(share.value());
                    csv.put(share.interval().low());
                    csv.put(share.interval().high());
                    csv.put(sweep.countThrough(point, outcome, Cause.SLIP));
                    csv.put(sweep.countThrough(point, outcome, Cause.ACCIDENT));
                    csv.endLine();
                }
            }
        }
    }
}
