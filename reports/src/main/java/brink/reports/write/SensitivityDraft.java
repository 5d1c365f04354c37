package brink.reports.write;

import brink.engine.experiment.Sensitivity;
import brink.engine.experiment.Sensitivity.Influence;
import brink.engine.stats.Interval;
import brink.reports.figure.Figure;
import brink.reports.story.Edition;
import brink.reports.story.InfluenceBars;
import brink.reports.story.SensitivityWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sensitivity analysis' report in the making. */
public final class SensitivityDraft extends FolderDraft {

    /** The results in one object. */
    public static final String RESULTS = "sensitivity.json";

    private SensitivityDraft(Path target, Existing existing) throws IOException {
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
    public static SensitivityDraft open(Path target, Existing existing) throws IOException {
        return new SensitivityDraft(target, existing);
    }

    /**
     * Draws and writes everything, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figure; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(SensitivityInput input, Workers workers) throws IOException {
        beginOnce();
        String line = input.origin().line(input.scenario(), input.plan());
        List<Figure> figures = List.of(InfluenceBars.of(input.sensitivity(), input.risk(), input.origin(), line));
        Gallery gallery = new Gallery(figures, input.drawing());
        gallery.draw(partial(), workers);
        Json.write(partial().resolve(RESULTS), results(input, gallery));
        csv(partial().resolve("sensitivity.csv"), input.sensitivity());
        Papers.checkHash(input.scenarioJson(), input.origin().sha256());
        Files.writeString(partial().resolve("scenario.json"), input.scenarioJson(), StandardCharsets.UTF_8);
        Json.write(partial().resolve(ReportDraft.PROVENANCE), Papers.provenance(input, gallery));
        Json.write(partial().resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }

    private static ObjectNode results(SensitivityInput input, Gallery gallery) {
        Sensitivity sensitivity = input.sensitivity();
        ObjectNode root = Json.object();
        root.put("scenario", input.scenario().about().id());
        root.put("seed", input.plan().seed().value());
        root.put("runs", input.plan().runs());
        root.put("preview", input.origin().edition() == Edition.PREVIEW);
        root.put("risk", sensitivity.outcomes().get(input.risk()).id());
        List<List<Influence>> byOutcome = IntStream.range(
                        0, sensitivity.outcomes().size())
                .mapToObj(sensitivity::on)
                .toList();
        ArrayNode parameters = root.putArray("parameters");
        for (int factor = 0; factor < sensitivity.factors().size(); factor++) {
            ObjectNode node = parameters.addObject();
            node.put("path", SensitivityWords.path(sensitivity.factors().get(factor)));
            node.put(
                    "low",
                    Digits.rounded(sensitivity.factors().get(factor).ends().low()));
            node.put(
                    "high",
                    Digits.rounded(sensitivity.factors().get(factor).ends().high()));
            ArrayNode outcomes = node.putArray("outcomes");
            for (int outcome = 0; outcome < sensitivity.outcomes().size(); outcome++) {
                influence(
                        outcomes.addObject(),
                        sensitivity,
                        byOutcome.get(outcome).get(factor));
            }
        }
        gallery.tell(root.putArray("figures"));
        return root;
    }

    private static void influence(ObjectNode node, Sensitivity sensitivity, Influence influence) {
        Interval interval = influence.shares().interval(influence.error());
        node.put("id", sensitivity.outcomes().get(influence.outcome()).id());
        node.put("difference", Digits.rounded(influence.shares().difference()));
        node.put("low", Digits.rounded(interval.low()));
        node.put("high", Digits.rounded(interval.high()));
        node.put("p", Digits.rounded(influence.pValue()));
        node.put("told", influence.isTold());
    }

    /** A line for each parameter and outcome. */
    private static void csv(Path file, Sensitivity sensitivity) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("parameter", "low", "high", "outcome", "at_low", "at_high", "difference", "p"));
            for (int outcome = 0; outcome < sensitivity.outcomes().size(); outcome++) {
                for (Influence influence : sensitivity.on(outcome)) {
                    csv.put(SensitivityWords.path(influence.factor()));
                    csv.put(influence.factor().ends().low());
                    csv.put(influence.factor().ends().high());
                    csv.put(sensitivity.outcomes().get(outcome).id());
                    csv.put(influence.factor().atLow().share(outcome).value());
                    csv.put(influence.factor().atHigh().share(outcome).value());
                    csv.put(influence.shares().difference());
                    csv.put(influence.pValue());
                    csv.endLine();
                }
            }
        }
    }
}
