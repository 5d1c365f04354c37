package brink.reports.write;

import brink.engine.claim.Claim;
import brink.engine.claim.Contradiction;
import brink.engine.claim.Finding;
import brink.engine.claim.Finding.Hinge;
import brink.engine.claim.Trial;
import brink.engine.stats.Interval;
import brink.reports.story.ClaimEffects;
import brink.reports.story.ClaimWords;
import brink.reports.story.ClaimsOrigin;
import brink.reports.story.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A hearing's report in the making. */
public final class ClaimsDraft extends FolderDraft {

    /** The results in one object. */
    public static final String RESULTS = "findings.json";

    private ClaimsDraft(Path target, Existing existing) throws IOException {
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
    public static ClaimsDraft open(Path target, Existing existing) throws IOException {
        return new ClaimsDraft(target, existing);
    }

    /**
     * Draws and writes everything, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figure; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(ClaimsInput input, Workers workers) throws IOException {
        beginOnce();
        Gallery gallery = new Gallery(List.of(ClaimEffects.of(input.findings(), input.origin())), input.drawing());
        gallery.draw(partial(), workers);
        Json.write(partial().resolve(RESULTS), results(input, gallery));
        csv(partial().resolve("findings.csv"), input);
        Papers.checkHash(input.scenarioJson(), input.origin().sha256());
        Papers.checkHash(input.claimsText(), input.origin().claims());
        Files.writeString(partial().resolve("scenario.json"), input.scenarioJson(), StandardCharsets.UTF_8);
        Files.writeString(partial().resolve("claims.json"), input.claimsText(), StandardCharsets.UTF_8);
        Json.write(partial().resolve(ReportDraft.PROVENANCE), Papers.provenance(input, gallery));
        Json.write(partial().resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }

    private static ObjectNode results(ClaimsInput input, Gallery gallery) {
        ClaimsOrigin origin = input.origin();
        ClaimWords words = new ClaimWords(origin.scenario());
        ObjectNode root = Json.object();
        root.put("scenario", origin.scenario().about().id());
        root.put("seed", origin.seed().value());
        root.put("preview", origin.edition() == Edition.PREVIEW);
        ArrayNode claims = root.putArray("claims");
        for (Claim claim : input.claims()) {
            ObjectNode node = claims.addObject();
            node.put("id", claim.id());
            node.put("name", claim.name());
            node.put("holder", claim.holder());
            node.put("claim", claim.words());
            node.put("source", claim.source());
            if (claim.trial() instanceof Trial.NotTestable untested) {
                node.put("not-testable", untested.why());
            }
            input.findings().stream()
                    .filter(finding -> finding.claim().equals(claim))
                    .forEach(finding -> finding(node, finding, words));
        }
        contradictions(root.putArray("contradictions"), input);
        gallery.tell(root.putArray("figures"));
        return root;
    }

    private static void finding(ObjectNode node, Finding finding, ClaimWords words) {
        Trial.ByPlaying trial = finding.trial();
        trial.without().forEach(node.putArray("without")::add);
        trial.with().forEach(node.putArray("with")::add);
        node.put("metric", words.metric(trial.metric()));
        node.put("expected", trial.expectation().name().toLowerCase(Locale.ROOT));
        node.put("matters", Digits.rounded(trial.matters()));
        node.put("reading", trial.reading());
        node.put("runs", finding.effect().runs());
        node.put("before", Digits.rounded(finding.effect().before()));
        node.put("after", Digits.rounded(finding.effect().after()));
        node.put("effect", Digits.rounded(finding.effect().value()));
        interval(node, finding.interval());
        node.put("error", Digits.rounded(finding.error()));
        node.put("p", Digits.rounded(finding.pValue()));
        node.put("verdict", ClaimWords.verdict(finding.verdict()));
        finding.hinge().ifPresent(hinge -> hinge(node.putObject("hinge"), finding, hinge));
    }

    private static void hinge(ObjectNode node, Finding finding, Hinge hinge) {
        node.put("parameter", ClaimWords.path(hinge));
        node.put("value", Digits.rounded(hinge.value()));
        node.put("effect", Digits.rounded(hinge.effect().value()));
        interval(node, hinge.effect().interval(finding.error()));
        node.put("verdict", ClaimWords.verdict(hinge.verdict()));
        node.put("turned", finding.isTurned());
    }

    private static void interval(ObjectNode node, Interval interval) {
        node.put("low", Digits.rounded(interval.low()));
        node.put("high", Digits.rounded(interval.high()));
    }

    private static void contradictions(ArrayNode into, ClaimsInput input) {
        for (Contradiction pair : input.contradictions()) {
            Optional<String> said = ClaimWords.contradiction(pair, input.findings());
            if (said.isPresent()) {
                ObjectNode node = into.addObject();
                node.put("id", pair.id());
                node.put("question", pair.question());
                node.putArray("claims").add(pair.first()).add(pair.second());
                node.put("said", said.get());
            }
        }
    }

    /** A line for each claim that was tried. */
    private static void csv(Path file, ClaimsInput input) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of(
                    "claim",
                    "name",
                    "holder",
                    "expected",
                    "matters",
                    "runs",
                    "before",
                    "after",
                    "effect",
                    "low",
                    "high",
                    "p",
                    "verdict",
                    "hinge",
                    "hinge_value",
                    "hinge_effect",
                    "hinge_verdict"));
            for (Finding finding : input.findings()) {
                csv.put(finding.claim().id());
                csv.put(finding.claim().name());
                csv.put(finding.claim().holder());
                csv.put(finding.trial().expectation().name().toLowerCase(Locale.ROOT));
                csv.put(finding.trial().matters());
                csv.put(finding.effect().runs());
                csv.put(finding.effect().before());
                csv.put(finding.effect().after());
                csv.put(finding.effect().value());
                csv.put(finding.interval().low());
                csv.put(finding.interval().high());
                csv.put(finding.pValue());
                csv.put(ClaimWords.verdict(finding.verdict()));
                hinge(csv, finding.hinge());
                csv.endLine();
            }
        }
    }

    private static void hinge(CsvFile csv, Optional<Hinge> hinge) throws IOException {
        if (hinge.isPresent()) {
            csv.put(ClaimWords.path(hinge.get()));
            csv.put(hinge.get().value());
            csv.put(hinge.get().effect().value());
            csv.put(ClaimWords.verdict(hinge.get().verdict()));
        } else {
            for (int empty = 0; empty < 4; empty++) {
                csv.put("");
            }
        }
    }
}
