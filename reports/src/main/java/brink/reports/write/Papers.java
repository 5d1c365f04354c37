package brink.reports.write;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Experiment;
import brink.engine.model.Scenario;
import brink.reports.story.ClaimsOrigin;
import brink.reports.story.Edition;
import brink.reports.story.ExperimentOrigin;
import brink.reports.story.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a report comes from: what determines it, and apart from that what does not. */
final class Papers {

    private static final double MILLIS = 1000;

    private Papers() {}

    /** Refuses a scenario's text whose hash is another than stated. */
    static void checkHash(String scenarioJson, String stated) {
        byte[] text = scenarioJson.getBytes(StandardCharsets.UTF_8);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
            if (!hash.equals(stated)) {
                throw new IllegalArgumentException(
                        "the scenario's hash (%s) must be that of its text (%s)".formatted(stated, hash));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same for an experiment, with all its arms. */
    static ObjectNode provenance(ExperimentInput input, Gallery gallery) {
        Experiment experiment = input.experiment();
        ExperimentOrigin origin = input.origin();
        ObjectNode node = Json.object();
        node.put("brink", origin.version());
        ArrayNode arms = node.putArray("arms");
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            ObjectNode entry = arms.addObject();
            entry.put("name", experiment.arms().get(arm).name());
            entry.put("scenario", experiment.arms().get(arm).scenario().about().id());
            entry.put("sha256", origin.sha256().get(arm));
            entry.put("file", ExperimentDraft.scenarioFile(arm));
        }
        node.put("seed", experiment.ensembles().get(0).plan().seed().value());
        node.put("runs", experiment.runs());
        node.put("risk", input.risk());
        origin.settings().forEach(node.putArray("settings")::add);
        node.put("preview", origin.edition() == Edition.PREVIEW);
        drawing(node.putObject("drawing"), gallery);
        return node;
    }

    /** The same for claims. */
    static ObjectNode provenance(ClaimsInput input, Gallery gallery) {
        ClaimsOrigin origin = input.origin();
        ObjectNode node = Json.object();
        node.put("brink", origin.version());
        node.put("scenario", origin.scenario().about().id());
        node.put("sha256", origin.sha256());
        node.put("claims", origin.claims());
        ArrayNode heard = node.putArray("heard");
        input.claims().forEach(claim -> heard.add(claim.id()));
        node.put("seed", origin.seed().value());
        ArrayNode runs = node.putArray("runs");
        input.findings().forEach(finding -> runs.add(finding.effect().runs()));
        origin.settings().forEach(node.putArray("settings")::add);
        node.put("preview", origin.edition() == Edition.PREVIEW);
        drawing(node.putObject("drawing"), gallery);
        return node;
    }

    /** The same for a sensitivity analysis. */
    static ObjectNode provenance(SensitivityInput input, Gallery gallery) {
        Origin origin = input.origin();
        ObjectNode node = opened(origin, input.scenario());
        node.put("ofat", true);
        node.put("risk", input.sensitivity().outcomes().get(input.risk()).id());
        return closed(node, origin, input.plan(), gallery);
    }

    /** The same for a sweep. */
    static ObjectNode provenance(SweepInput input, Gallery gallery) {
        Origin origin = input.origin();
        ObjectNode node = opened(origin, input.scenario());
        node.put("parameter", input.sweep().parameter());
        ArrayNode values = node.putArray("values");
        input.sweep().points().forEach(point -> values.add(Digits.rounded(point.value())));
        return closed(node, origin, input.plan(), gallery);
    }

    /** The same for two parameters. */
    static ObjectNode provenance(SurfaceInput input, Gallery gallery) {
        Origin origin = input.origin();
        ObjectNode node = opened(origin, input.scenario());
        node.put("across", input.surface().across());
        ArrayNode across = node.putArray("values_across");
        input.surface().columns().forEach(value -> across.add(Digits.rounded(value)));
        node.put("up", input.surface().up());
        ArrayNode up = node.putArray("values_up");
        input.surface().heights().forEach(value -> up.add(Digits.rounded(value)));
        node.put("risk", input.surface().outcomes().get(input.risk()).id());
        return closed(node, origin, input.plan(), gallery);
    }

    /** The same for a nested design. */
    static ObjectNode provenance(NestedInput input, Gallery gallery) {
        ObjectNode node = opened(input.origin(), input.scenario());
        node.put("draws", input.nested().draws().size());
        node.put("runs_per_draw", input.nested().perDraw());
        return closed(node, input.origin(), input.plan(), gallery);
    }

    /** The same for scored prediction sheets. */
    static ObjectNode provenance(ScoresInput input, Gallery gallery) {
        ObjectNode node = Json.object();
        node.put("brink", input.version());
        ArrayNode sheets = node.putArray("sheets");
        for (int i = 0; i < input.sheets().size(); i++) {
            ObjectNode entry = sheets.addObject();
            entry.put("file", input.sheets().get(i).sheet());
            entry.put("sha256", input.hashes().get(i));
            entry.put("scenario", input.sheets().get(i).scenario());
            entry.put("fingerprint", input.fingerprints().get(i));
            entry.put("seed", input.sheets().get(i).seed().value());
            entry.put("runs", input.sheets().get(i).runs());
        }
        node.put("preview", input.edition() == Edition.PREVIEW);
        drawing(node.putObject("drawing"), gallery);
        return node;
    }

    /** Only what determines results and pictures: the same here and the same bytes everywhere. */
    static ObjectNode provenance(ReportInput input, Gallery gallery) {
        Ensemble ensemble = input.ensemble();
        Origin origin = input.origin();
        ObjectNode node = opened(origin, ensemble.scenario());
        return closed(node, origin, ensemble.plan(), gallery);
    }

    /** What all papers about one scenario begin with. */
    private static ObjectNode opened(Origin origin, Scenario scenario) {
        ObjectNode node = Json.object();
        node.put("brink", origin.version());
        node.put("scenario", scenario.about().id());
        node.put("sha256", origin.sha256());
        return node;
    }

    /** What they end with. */
    private static ObjectNode closed(ObjectNode node, Origin origin, RunPlan plan, Gallery gallery) {
        node.put("seed", plan.seed().value());
        node.put("runs", plan.runs());
        node.put("variant", origin.variant().orElse(null));
        origin.settings().forEach(node.putArray("settings")::add);
        node.put("preview", origin.edition() == Edition.PREVIEW);
        drawing(node.putObject("drawing"), gallery);
        return node;
    }

    /** The figures by name, so that nobody has to know which ones "all" were in this version. */
    private static void drawing(ObjectNode node, Gallery gallery) {
        node.put("theme", gallery.drawing().theme().word());
        node.put("dpi", gallery.drawing().dpi());
        ArrayNode formats = node.putArray("formats");
        gallery.drawing().formats().forEach(format -> formats.add(format.word()));
        gallery.chosen().forEach(node.putArray("figures")::add);
    }

    /** The rest. */
    static ObjectNode machine(Machine machine) {
        ObjectNode node = Json.object();
        node.put("java", machine.java());
        node.put("os", machine.os());
        node.put("processors", machine.processors());
        node.put("threads", machine.threads());
        node.put("started", machine.started().toString());
        node.put("seconds", machine.taken().toMillis() / MILLIS);
        return node;
    }
}
