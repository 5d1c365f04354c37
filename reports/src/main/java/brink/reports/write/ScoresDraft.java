package brink.reports.write;

import brink.engine.stats.Calibration.Bin;
import brink.engine.stats.Score;
import brink.reports.story.CalibrationCurve;
import brink.reports.story.Edition;
import brink.reports.story.Scored;
import brink.reports.story.Scored.Resolved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report on scored prediction sheets in the making. */
public final class ScoresDraft extends FolderDraft {

    /** The results in one object. */
    public static final String RESULTS = "scores.json";

    private ScoresDraft(Path target, Existing existing) throws IOException {
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
    public static ScoresDraft open(Path target, Existing existing) throws IOException {
        return new ScoresDraft(target, existing);
    }

    /**
     * Draws and writes everything, and moves the report into its place.
     *
     * @param input what it is made of
     * @param workers who draws its figure; without influence on a file's bytes
     * @return the folder of the report
     * @throws IOException if a file cannot be written or moved; the target is then as it was
     */
    public Path finish(ScoresInput input, Workers workers) throws IOException {
        beginOnce();
        Gallery gallery = new Gallery(List.of(CalibrationCurve.of(input.sheets(), input.version())), input.drawing());
        gallery.draw(partial(), workers);
        Json.write(partial().resolve(RESULTS), results(input, gallery));
        gradebook(partial().resolve("gradebook.csv"), input.sheets());
        forecasts(partial().resolve("forecasts.csv"), input.sheets());
        Json.write(partial().resolve(ReportDraft.PROVENANCE), Papers.provenance(input, gallery));
        Json.write(partial().resolve("machine.json"), Papers.machine(input.machine()));
        return settle();
    }

    private static ObjectNode results(ScoresInput input, Gallery gallery) {
        ObjectNode root = Json.object();
        root.put("preview", input.edition() == Edition.PREVIEW);
        ArrayNode sheets = root.putArray("sheets");
        for (Scored sheet : input.sheets()) {
            ObjectNode node = sheets.addObject();
            node.put("student", sheet.student());
            node.put("file", sheet.sheet());
            node.put("scenario", sheet.scenario());
            node.put("seed", sheet.seed().value());
            node.put("runs", sheet.runs());
            score(node, sheet.score());
            sheet.refuted().forEach(node.putArray("refuted")::add);
            ArrayNode questions = node.putArray("questions");
            sheet.questions().forEach(each -> question(questions.addObject(), each));
        }
        score(
                root.putObject("mean"),
                Score.mean(input.sheets().stream().map(Scored::score).toList()));
        input.skipped().forEach(root.putArray("skipped")::add);
        ArrayNode calibration = root.putArray("calibration");
        Scored.calibration(input.sheets()).bins().forEach(bin -> bin(calibration.addObject(), bin));
        gallery.tell(root.putArray("figures"));
        return root;
    }

    private static void question(ObjectNode node, Resolved resolved) {
        node.put("question", resolved.question());
        score(node, resolved.score());
        ArrayNode answers = node.putArray("answers");
        for (int answer = 0; answer < resolved.answers().size(); answer++) {
            ObjectNode entry = answers.addObject();
            entry.put("answer", resolved.answers().get(answer));
            entry.put(
                    "probability",
                    Digits.rounded(resolved.forecast().probabilities().get(answer)));
            entry.put("share", Digits.rounded(resolved.share(answer)));
            entry.put("count", resolved.counts().get(answer));
        }
    }

    private static void score(ObjectNode node, Score score) {
        node.put("brier", Digits.rounded(score.brier()));
        node.put("even", Digits.rounded(score.even()));
        node.put("best", Digits.rounded(score.best()));
        node.put("skill", score.skill().map(Digits::rounded).orElse(null));
        node.put("log", Double.isInfinite(score.log()) ? null : Digits.rounded(score.log()));
    }

    private static void bin(ObjectNode node, Bin bin) {
        node.put("forecasts", bin.forecasts());
        node.put("cases", bin.cases());
        node.put("probability", Digits.rounded(bin.probability()));
        node.put("share", Digits.rounded(bin.share()));
        node.put("low", Digits.rounded(bin.interval().low()));
        node.put("high", Digits.rounded(bin.interval().high()));
        node.put("off", bin.isOff());
    }

    /** A line for each sheet. */
    private static void gradebook(Path file, List<Scored> sheets) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("student", "file", "scenario", "seed", "runs", "brier", "even", "best", "skill", "log"));
            for (Scored sheet : sheets) {
                Score score = sheet.score();
                csv.put(harmless(sheet.student()));
                csv.put(harmless(sheet.sheet()));
                csv.put(sheet.scenario());
                csv.put(sheet.seed().value());
                csv.put(sheet.runs());
                csv.put(score.brier());
                csv.put(score.even());
                csv.put(score.best());
                if (score.skill().isPresent()) {
                    csv.put(score.skill().get());
                } else {
                    csv.put("");
                }
                put(csv, score.log());
                csv.endLine();
            }
        }
    }

    /** A line for each answer to each question. */
    private static void forecasts(Path file, List<Scored> sheets) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("student", "file", "question", "answer", "probability", "share", "count"));
            for (Scored sheet : sheets) {
                for (Resolved each : sheet.questions()) {
                    for (int answer = 0; answer < each.answers().size(); answer++) {
                        csv.put(harmless(sheet.student()));
                        csv.put(harmless(sheet.sheet()));
                        csv.put(each.question());
                        csv.put(each.answers().get(answer));
                        csv.put(each.forecast().probabilities().get(answer));
                        csv.put(each.share(answer));
                        csv.put(each.counts().get(answer));
                        csv.endLine();
                    }
                }
            }
        }
    }

    /** A text that a spreadsheet does not take for a formula. */
    private static String harmless(String text) {
        return text.matches("(?s)[-=+@\\t\\r].*") ? "'" + text : text;
    }

    private static void put(CsvFile csv, double value) throws IOException {
        if (Double.isInfinite(value)) {
            csv.put("Infinity");
        } else {
            csv.put(value);
        }
    }
}
