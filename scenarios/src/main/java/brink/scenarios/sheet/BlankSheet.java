package brink.scenarios.sheet;

import brink.scenarios.source.Literals;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet with a place for each probability. */
public final class BlankSheet {

    /** The columns of a sheet as a table, the last to be filled in. */
    static final List<String> COLUMNS = List.of(
            "format",
            "student",
            "scenario",
            "variants",
            "set",
            "risk",
            "fingerprint",
            "runs",
            "question",
            "answer",
            "meaning",
            "percent");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Heading heading;
    private final List<Question> questions;

    /**
     * The sheet.
     *
     * @param heading what it is about
     * @param questions what is asked
     */
    public BlankSheet(Heading heading, List<Question> questions) {
        this.heading = heading;
        this.questions = List.copyOf(questions);
    }

    /**
     * As JSON, a line for each answer.
     *
     * @return a text that a {@link SheetReader} reads
     */
    public String json() {
        String forecasts = questions.stream()
                .map(question -> question.answers().stream()
                        .map(answer -> "    {\"question\": %s, \"answer\": %s, \"meaning\": %s, \"percent\": null}"
                                .formatted(
                                        Literals.quoted(question.id()),
                                        Literals.quoted(answer.id()),
                                        Literals.quoted(answer.meaning())))
                        .collect(Collectors.joining(",\n")))
                .collect(Collectors.joining(",\n\n"));
        return """
                // How likely is each answer? Put a number from 0 to 100 in place of each null, so that those of one
                // question sum to 100; then hand the file in, to be scored with 'brink score'.
                {
                  "format": 1,
                  "student": %s,
                  "scenario": %s,
                  "variants": [%s],
                  "set": [%s],
                  "risk": %s,
                  "fingerprint": %s,
                  "runs": %s,
                  "forecasts": [
                """.formatted(
                                Literals.quoted(heading.student()),
                                Literals.quoted(heading.scenario()),
                                quoted(heading.variants()),
                                quoted(heading.settings()),
                                Literals.quoted(heading.risk()),
                                Literals.quoted(heading.fingerprint()),
                                heading.runs())
                + forecasts
                + "\n  ]\n}\n";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(Literals::quoted).collect(Collectors.joining(", "));
    }

    /**
     * As comma-separated values (RFC 4180), a line for each answer, for spreadsheets; the mark at its beginning tells
     * them that the text is UTF-8.
     *
     * @return a text that a {@link SheetReader} reads
     */
    public String csv() {
        List<String> common = List.of(
                "1",
                heading.student(),
                heading.scenario(),
                String.join(SheetTable.BETWEEN, heading.variants()),
                String.join(SheetTable.BETWEEN, heading.settings()),
                heading.risk(),
                heading.fingerprint(),
                String.valueOf(heading.runs()));
        return Stream.concat(
                        Stream.of(COLUMNS),
                        questions.stream()
                                .flatMap(question -> question.answers().stream()
                                        .map(answer -> Stream.concat(
                                                        common.stream(),
                                                        Stream.of(question.id(), answer.id(), answer.meaning(), ""))
                                                .toList())))
                .map(cells -> cells.stream().map(BlankSheet::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String cell(String text) {
        boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
