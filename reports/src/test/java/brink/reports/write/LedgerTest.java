package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of commitments, in the files of a report. */
class LedgerTest {

    private static final int RUNS = 300;

    @TempDir
    private Path room;

    private static Scenario promising() {
        return new Toy().clock(40, 1).horizon("end", "The end").promise(64, 25).build();
    }

    private Path report(Scenario scenario, Ensemble[] played) throws IOException {
        try (ReportDraft draft = ReportDraft.open(room.resolve("report"), Existing.REFUSE)) {
            played[0] = Toy.play(scenario, RUNS, draft.runSink(scenario));
            return draft.finish(Inputs.of(played[0]));
        }
    }

    @Test
    void theLedgerAndTheSummaryTellTheSame() throws IOException {
        Ensemble[] played = new Ensemble[1];
        Path report = report(promising(), played);
        List<String> lines = Files.readAllLines(report.resolve("ledger.csv"));
        assertThat(lines.get(0)).isEqualTo("commitment,step,date,fate,runs");
        Map<Fate, Long> counted = new EnumMap<>(Fate.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells[0]).isEqualTo("promise");
            assertThat(cells[2])
                    .isEqualTo(Toy.START.plusDays(Integer.parseInt(cells[1])).toString());
            Fate fate = Fate.valueOf(cells[3].toUpperCase(Locale.ROOT).replace('-', '_'));
            counted.merge(fate, Long.parseLong(cells[4]), Long::sum);
            assertThat(fate == Fate.LAPSED).isEqualTo(cells[1].equals("25"));
        }
        assertThat(counted).containsOnlyKeys(Fate.HONOURED, Fate.BROKEN, Fate.FAILED, Fate.LAPSED);
        JsonNode fates = JsonMapper.shared()
                .readTree(Files.readString(report.resolve("summary.json")))
                .at("/commitments/0/fates");
        long all = 0;
        for (Fate fate : Fate.values()) {
            long runs = fates.at("/" + fate.word() + "/count").asLong();
            assertThat(runs).isEqualTo(played[0].commitments().runs(0, fate)).isEqualTo(counted.getOrDefault(fate, 0L));
            all += runs;
        }
        assertThat(all).isEqualTo(RUNS);
    }

    @Test
    void whoGivesNoWordHasNoLedger() throws IOException {
        Path report = report(new Toy().clock(5, 1).horizon("end", "The end").build(), new Ensemble[1]);
        assertThat(report.resolve("ledger.csv")).doesNotExist();
    }
}
