package brink.scenarios.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.stats.Forecast;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.sheet.Question.Answer;
import brink.scenarios.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final List<Question> QUESTIONS = List.of(
            new Question("as written", List.of(new Answer("war", "War; or \"worse\""), new Answer("peace", "Peace"))),
            new Question("warned", List.of(new Answer("war", "War"), new Answer("peace", "Peace, of a sort"))));

    private static final Heading HEADING = new Heading(
            "Ada Lovelace",
            "my-crisis.json",
            List.of("warned", "late"),
            List.of("a.b=1", "c.d=2"),
            "war",
            "s123456789ab",
            500);

    private static final BlankSheet BLANK = new BlankSheet(HEADING, QUESTIONS);

    private static SourceText text(String name, String text) {
        return SourceText.decode(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String filled(String blank) {
        return filled(blank, "20", "80", "33.3", "66.6");
    }

    private static String filled(String blank, String... percents) {
        String text = blank;
        for (String percent : percents) {
            text = text.replaceFirst(": null", ": " + percent);
        }
        return text;
    }

    private static String problems(String name, String text) {
        SheetReader.Reading reading = SheetReader.read(text(name, text));
        return ProblemPrinter.print(reading.sheet()
                .map(sheet -> sheet.answers(QUESTIONS).problems())
                .orElseGet(reading::problems));
    }

    private static void sound(SourceText text) {
        SheetReader.Reading reading = SheetReader.read(text);
        assertThat(ProblemPrinter.print(reading.problems())).isEmpty();
        FilledSheet sheet = reading.sheet().orElseThrow();
        assertThat(sheet.heading()).isEqualTo(HEADING);
        assertThat(sheet.changed("s123456789ab")).isEmpty();
        FilledSheet.Answers answers = sheet.answers(QUESTIONS);
        assertThat(ProblemPrinter.print(answers.problems())).isEmpty();
        assertThat(answers.forecasts())
                .containsExactly(
                        new Forecast(List.of(0.2, 0.8)),
                        new Forecast(List.of(33.3 / (33.3 + 66.6), 66.6 / (33.3 + 66.6))));
    }

    /** Cells as a spreadsheet has them after somebody filled in the last column. */
    private static String table(String separator, String... percents) {
        List<String> lines = BLANK.csv().lines().toList();
        StringBuilder text = new StringBuilder(lines.get(0).replace(",", separator)).append("\r\n");
        for (int i = 1; i < lines.size(); i++) {
            String line = separator.equals(",") ? lines.get(i) : lines.get(i).replaceAll(",(?! of)", separator);
            text.append(line).append(percents[i - 1]).append("\r\n");
        }
        return text.toString();
    }

    @Test
    void aSheetThatWasFilledInIsReadAsItWasWritten() {
        sound(text("ada.json", filled(BLANK.json())));
        sound(text("ada.csv", table(",", "20", "80", "33.3", "66.6")));
    }

    @Test
    void spreadsheetsOfOtherCountriesAreRead() {
        sound(text("ada.CSV", table(";", "20", "80 %", "\"33,3\"", "66,6%")));
    }

    @Test
    void whatSpreadsheetsLeaveBehindIsRead() {
        String table = table(",", "20", "80", "33.3", "66.6");
        assertThat(table).startsWith("\uFEFFformat,");
        sound(text("ada.csv", table.replace(",80\r", ",\"80,0\u202F%\"\r").replace("percent\r", "percent,,\r")));
        sound(text("ada.csv", table + ",,,,,,,,,,,\r\n\r\n"));
        sound(text("ada.csv", "sep=,\r\n" + table.substring(1)));
        sound(text("ada.csv", table.replace(",500,", ",500.0,")));
        String signedOnce = table.replaceAll("(?m)^1,Ada Lovelace", "1,").replaceFirst("\n1,", "\n1,Ada Lovelace");
        sound(text("ada.csv", signedOnce));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u200B", "A\nB", "\u202EA", "M\uFFFDller", "-"})
    void whatIsNoNameIsNone(String name) {
        assertThat(SheetReader.nameless(name)).isPresent();
        assertThat(SheetReader.nameless("Zoë " + "x".repeat(196))).isEmpty();
        assertThat(SheetReader.nameless("x".repeat(201))).isPresent();
    }

    @Test
    void whatIsNoSheetIsToldInOneLine() {
        assertThat(problems("my.json", "{\"ladder\": {}}"))
                .startsWith("my.json:1:1: error[no-sheet]: the file is a scenario, it must be a prediction sheet\n");
        assertThat(problems("my.json", "")).contains("the file is empty, it must hold a prediction sheet");
        assertThat(problems("ada.json", filled(BLANK.json()).replace("s123456789ab", "1.2E+11")))
                .contains("fingerprint (1.2E+11) must be an s and eleven hexadecimal digits");
        assertThat(problems("ada.json", filled(BLANK.json()).replace("my-crisis.json", "my\\u0000crisis")))
                .contains("scenario holds a control character");
    }

    @Test
    void aBlankSheetIsBlank() {
        assertThat(problems("ada.json", BLANK.json()))
                .isEqualTo(
                        "ada.json:12:16: error[blank]: nothing is filled in, each answer must have a percentage from "
                                + "0 to 100\n");
        assertThat(problems("ada.json", filled(BLANK.json(), "20")))
                .contains("error[blank]: as written: the percentage of peace is blank, it must be a number from 0 to "
                        + "100");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        String sheet = filled(BLANK.json());
        assertThat(problems("ada.json", sheet.replace("Ada Lovelace", " ")))
                .startsWith("ada.json:5:14: error[unsigned]: student is blank, it must be a name\n");
        assertThat(problems("ada.json", sheet.replace("66.6", "0.8")))
                .isEqualTo("ada.json:17:89: error[sum]: warned: the percentages sum to 34.1, they must sum to 100\n");
        assertThat(problems("ada.json", filled(BLANK.json(), "0.2", "0.8", "50", "50")))
                .contains("as written: the percentages sum to 1.0, they must sum to 100\n"
                        + "Maybe shares were meant: 0.25 is 25 %");
        assertThat(problems("ada.json", sheet.replace("\"question\": \"warned\"", "\"question\": \"wanred\"")))
                .contains("error[unknown-question]: forecasts.2.question (wanred) must be one of as written, warned\n"
                        + "Maybe 'warned'")
                .contains("error[missing-answer]: warned: the answer war is missing");
        assertThat(problems("ada.json", sheet.replaceFirst("\"peace\"", "\"war\"")))
                .contains("error[doubled-answer]: as written: the answer war stands there twice");
        assertThat(problems("ada.json", sheet.replace("66.6", "166.6"))).contains("forecasts.3.percent (166.6)");
        assertThat(problems("ada.json", sheet.replace("66.6", "\"much\""))).contains("forecasts.3.percent");
    }

    @Test
    void aSheetForSomethingElseIsTold() {
        FilledSheet sheet =
                SheetReader.read(text("ada.json", filled(BLANK.json()))).sheet().orElseThrow();
        assertThat(sheet.changed("sa9876543210").orElseThrow().message())
                .isEqualTo("the sheet was written for my-crisis.json with the fingerprint s123456789ab; now it has "
                        + "sa9876543210, it must be the same");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rows | rows-differ | student (Bob) must be the same in all rows",
                "empty | table | the file is empty",
                "quotes | table | the table cannot be read here",
                "cells | table | the cell (more) has no column",
                "double | table | the column percent is there twice",
                "none | table | the table has no row",
                "thousands | wrong-type | runs (4,000)",
                "much | wrong-type | forecasts.0.percent (much)",
                "column | missing-key | percent"
            })
    void damagedTablesAreTold(String kind, String code, String part) {
        String sound = table(",", "20", "80", "33.3", "66.6");
        String damaged = switch (kind) {
            case "empty" -> " ";
            case "quotes" -> sound.replace(",20\r", ",\"20\r");
            case "double" -> sound.replace("percent\r", "percent,percent\r").replace(",20\r", ",20,\r");
            case "none" -> sound.substring(0, sound.indexOf('\n') + 1);
            case "thousands" -> sound.replace(",500,", ",\"4,000\",");
            case "cells" -> sound.replace(",20\r", ",20,more\r");
            case "much" -> sound.replace(",20\r", ",much\r");
            case "column" -> sound.replace("percent", "prozent");
            default -> sound.replaceFirst("(?s)(.*)Ada Lovelace", "$1Bob");
        };
        assertThat(problems("ada.csv", damaged)).contains("error[" + code + "]").contains(part);
    }
}
