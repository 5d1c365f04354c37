package brink.reports.write;

import brink.engine.ensemble.Ensemble;
import brink.reports.story.Edition;
import brink.reports.story.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a report comes from: what determines it, and apart from that what does not. */
final class Papers {

    private static final double MILLIS = 1000;

    private Papers() {}

    /** Only what determines results and pictures: the same here and the same bytes everywhere. */
    static ObjectNode provenance(ReportInput input, Gallery gallery) {
        Ensemble ensemble = input.ensemble();
        Origin origin = input.origin();
        ObjectNode node = Json.object();
        node.put("brink", origin.version());
        node.put("scenario", ensemble.scenario().about().id());
        node.put("sha256", origin.sha256());
        node.put("seed", ensemble.plan().seed().value());
        node.put("runs", ensemble.plan().runs());
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
