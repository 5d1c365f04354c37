package brink.reports.write;

import brink.engine.experiment.NestedDesign;
import brink.engine.stats.NestedShare;
import brink.reports.story.Edition;
import brink.reports.story.NestedBands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report on a nested design in the making. */
public final class NestedDraft extends FolderDraft {

    /** The results in one object. */
    public static final String RESULTS = "nested.json";

    private NestedDraft(Path target, Existing existing) throws IOException {
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
    public static NestedDraft open(Path target, Existing existing) throws IOException {
        return new NestedDraft(target, existing);
    }

    /**
     * Draws and writes everything, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figure; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(NestedInput input, Workers workers) throws IOException {
        beginOnce();
        String line = input.origin().line(input.scenario(), input.plan());
        Gallery gallery = new Gallery(List.of(NestedBands.of(input.nested(), input.origin(), line)), input.drawing());
        gallery.draw(partial(), workers);
        Json.write(partial().resolve(RESULTS), results(input, gallery));
        csv(partial().resolve("draws.csv"), input.nested());
        Papers.checkHash(input.scenarioJson(), input.origin().sha256());
        Files.writeString(partial().resolve("scenario.json"), input.scenarioJson(), StandardCharsets.UTF_8);
        Json.write(partial().resolve(ReportDraft.PROVENANCE), Papers.provenance(input, gallery));
        Json.write(partial().resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }

    private static ObjectNode results(NestedInput input, Gallery gallery) {
        NestedDesign nested = input.nested();
        ObjectNode root = Json.object();
        root.put("scenario", input.scenario().about().id());
        root.put("seed", input.plan().seed().value());
        root.put("draws", nested.draws().size());
        root.put("runs_per_draw", nested.perDraw());
        root.put("preview", input.origin().edition() == Edition.PREVIEW);
        ArrayNode outcomes = root.putArray("outcomes");
        for (int outcome = 0; outcome < nested.outcomes().size(); outcome++) {
            NestedShare share = nested.share(outcome);
            ObjectNode node = outcomes.addObject();
            node.put("id", nested.outcomes().get(outcome).id());
            node.put("share", Digits.rounded(share.value()));
            node.put("low", Digits.rounded(share.interval().low()));
            node.put("high", Digits.rounded(share.interval().high()));
            node.put("p05", Digits.rounded(share.range().low()));
            node.put("p95", Digits.rounded(share.range().high()));
            node.put("spread", Digits.rounded(share.spread()));
            node.put("p", Digits.rounded(share.pValue()));
            node.put("told", share.isTold());
        }
        gallery.tell(root.putArray("figures"));
        return root;
    }

    /** A line for each draw and outcome; the draw's parameters are those of the run with its number in any report. */
    private static void csv(Path file, NestedDesign nested) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("draw", "outcome", "count", "share"));
            for (int draw = 0; draw < nested.draws().size(); draw++) {
                for (int outcome = 0; outcome < nested.outcomes().size(); outcome++) {
                    int count = nested.draws().get(draw).get(outcome);
                    csv.put(draw);
                    csv.put(nested.outcomes().get(outcome).id());
                    csv.put(count);
                    csv.put((double) count / nested.perDraw());
                    csv.endLine();
                }
            }
        }
    }
}
