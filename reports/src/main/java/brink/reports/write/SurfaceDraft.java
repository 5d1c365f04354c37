package brink.reports.write;

import brink.engine.experiment.Surface;
import brink.engine.experiment.Sweep;
import brink.engine.stats.Interval;
import brink.engine.stats.Mean;
import brink.engine.stats.Share;
import brink.reports.story.Edition;
import brink.reports.story.SurfaceMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report on two parameters in the making. */
public final class SurfaceDraft extends FolderDraft {

    /** The results in one object. */
    public static final String RESULTS = "surface.json";

    private SurfaceDraft(Path target, Existing existing) throws IOException {
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
    public static SurfaceDraft open(Path target, Existing existing) throws IOException {
        return new SurfaceDraft(target, existing);
    }

    /**
     * Draws and writes everything, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figure; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(SurfaceInput input, Workers workers) throws IOException {
        beginOnce();
        Surface surface = input.surface();
        String line = input.origin().line(input.scenario(), input.plan());
        Gallery gallery =
                new Gallery(List.of(SurfaceMap.of(surface, input.risk(), input.origin(), line)), input.drawing());
        gallery.draw(partial(), workers);
        Json.write(partial().resolve(RESULTS), results(input, gallery));
        csv(partial().resolve("surface.csv"), surface);
        Papers.checkHash(input.scenarioJson(), input.origin().sha256());
        Files.writeString(partial().resolve("scenario.json"), input.scenarioJson(), StandardCharsets.UTF_8);
        Json.write(partial().resolve(ReportDraft.PROVENANCE), Papers.provenance(input, gallery));
        Json.write(partial().resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }

    private static ObjectNode results(SurfaceInput input, Gallery gallery) {
        Surface surface = input.surface();
        ObjectNode root = Json.object();
        root.put("scenario", input.scenario().about().id());
        root.put("across", surface.across());
        root.put("up", surface.up());
        root.put("seed", input.plan().seed().value());
        root.put("runs", surface.runs());
        root.put("preview", input.origin().edition() == Edition.PREVIEW);
        root.put("risk", surface.outcomes().get(input.risk()).id());
        ArrayNode effects = root.putArray("effects");
        for (int outcome = 0; outcome < surface.outcomes().size(); outcome++) {
            ObjectNode node = effects.addObject();
            node.put("id", surface.outcomes().get(outcome).id());
            effect(node.putObject("across"), surface.effectAcross(outcome));
            effect(node.putObject("up"), surface.effectUp(outcome));
            effect(node.putObject("interaction"), surface.interaction(outcome));
        }
        ArrayNode rows = root.putArray("rows");
        for (Surface.Row row : surface.rows()) {
            ObjectNode node = rows.addObject();
            node.put("value", Digits.rounded(row.value()));
            SweepDraft.points(node.putArray("points"), row.sweep());
            SweepDraft.thresholds(node.putArray("thresholds"), row.sweep());
        }
        gallery.tell(root.putArray("figures"));
        return root;
    }

    private static void effect(ObjectNode node, Mean effect) {
        Interval interval = effect.interval();
        node.put("value", Digits.rounded(effect.value()));
        node.put("low", Digits.rounded(interval.low()));
        node.put("high", Digits.rounded(interval.high()));
        node.put("told", effect.isTold());
    }

    /** A line for each pair of values and outcome. */
    private static void csv(Path file, Surface surface) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of(surface.across(), surface.up(), "outcome", "count", "share", "low", "high"));
            for (Surface.Row row : surface.rows()) {
                Sweep sweep = row.sweep();
                for (int point = 0; point < sweep.points().size(); point++) {
                    for (int outcome = 0; outcome < surface.outcomes().size(); outcome++) {
                        Share share = sweep.share(point, outcome);
                        csv.put(sweep.points().get(point).value());
                        csv.put(row.value());
                        csv.put(surface.outcomes().get(outcome).id());
                        csv.put(share.count());
                        csv.put(share.value());
                        csv.put(share.interval().low());
                        csv.put(share.interval().high());
                        csv.endLine();
                    }
                }
            }
        }
    }
}
