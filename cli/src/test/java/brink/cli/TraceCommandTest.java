package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceCommandTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {RUN_WITH_SLIP, RUN_WITH_SANCTIONS})
    void theStoryReadsAsProse(int run) throws IOException {
        Desk.Answer answer = desk.ask("trace", Desk.FERRY, "--run", Integer.toString(run));
        assertThat(answer.code()).isZero();
        Golden.same("trace-%d.txt".formatted(run), answer.out());
    }

    private static final int RUN_WITH_SLIP = 1;
    private static final int RUN_WITH_SANCTIONS = 6;

    @Test
    void wordsKeptAndBrokenAreTold() throws IOException {
        Desk words = desk.withWords();
        StringBuilder all = new StringBuilder();
        for (int run = 0; run < 24; run++) {
            all.append(words.ask("trace", Desk.FERRY_WORD, "--run", Integer.toString(run))
                    .out());
        }
        assertThat(all)
                .contains("Word kept by South Town: ")
                .contains("Word kept in part by South Town: ")
                .contains("Word broken by South Town: ")
                .contains("Word not kept, for want of means, by South Town: ")
                .contains("Word no longer binding on South Town: The bell will be rung.")
                .contains(", with The Coast")
                .contains(", without The Coast")
                .contains(", undercut by The Island")
                .contains(", not undercut by The Island")
                .contains("A meeting on the pier: the parties meet (climate ")
                .contains("North Town tables 'Lower fares'.")
                .contains("South Town accepts 'Lower fares'.")
                .contains("South Town refuses 'Lower fares'.")
                .contains("A meeting on the pier. Settled; Anger ")
                .contains("A meeting on the pier. Over without a settlement.");
        Golden.same(
                "trace-word.json",
                words.ask("trace", Desk.FERRY_WORD, "--run", "0", "--json").out());
    }

    @Test
    void whoTakesPartInWhatWasInForceIsToldFirst() {
        Desk words = desk.withWords();
        String since = "packages.no-fish.in-force-since=2029-05-01";
        String sure = "packages.no-fish.coalition.partners.coast.norm=50";
        String never = "packages.no-fish.coalition.third-parties.island.norm=-50";
        Desk.Answer answer =
                words.ask("trace", Desk.FERRY_WORD, "--run", "0", "--set", since, "--set", sure, "--set", never);
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains(
                        "Since before the crisis. Sanctions 'No fish' imposed in full, with The Coast, not undercut by"
                                + " The Island.");
    }

    @Test
    void jsonKeepsItsStructure() throws IOException {
        Desk.Answer answer = desk.ask("trace", Desk.FERRY, "--run", "1", "--json");
        assertThat(JsonMapper.shared().readTree(answer.out()).propertyNames())
                .containsExactly("scenario", "seed", "run", "types", "entries", "end", "losses");
        Golden.same("trace-1.json", answer.out());
    }

    @Test
    void aTitleCannotMoveTheCursor() {
        desk.put("bold.json", "{\"extends\": \"ferry.json\", \"title\": \"A \\u001b[1mbold\\r quarrel\"}");
        assertThat(desk.ask("trace", "bold.json", "--run", "1").out()).startsWith("A ?[1mbold? quarrel: run 1");
    }

    @Test
    void linesKeepToTheWidthOfTheTerminal() {
        Screen narrow = new Screen(
                Screen.Letters.ASCII, Screen.Target.ELSEWHERE, Screen.Target.ELSEWHERE, Screen.Colours.NONE, 50);
        String out = desk.with(narrow).ask("trace", Desk.FERRY, "--run", "1").out();
        assertThat(out.lines()).allMatch(line -> line.length() <= 50);
        assertThat(out).contains("\n            ");
    }

    @Test
    void aRunEndsAsTheTableOfRunsSays() throws IOException {
        desk.ask("run", Desk.FERRY, "--runs", "40", "--out", "report");
        List<String> rows = Files.readAllLines(folder.resolve("report/runs.csv"));
        for (int run = 0; run < 40; run++) {
            String[] row = rows.get(run + 1).split(",", -1);
            JsonNode end = JsonMapper.shared()
                    .readTree(desk.ask("trace", Desk.FERRY, "--run", row[0], "--json")
                            .out())
                    .get("end");
            assertThat(List.of(
                            end.get("outcome").asString(),
                            end.get("date").asString(),
                            Integer.toString(end.get("step").asInt()),
                            end.get("cause").asString()))
                    .containsExactly(row[1], row[2], row[3], row[4]);
        }
    }
}
