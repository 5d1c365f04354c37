package brink.reports.write;

import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Points;
import brink.engine.model.Commitment;
import brink.engine.model.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of each commitment, and when. Columns: the commitment's id, the step (of every so many, for
 * long clocks, the last of them) and the date on which it begins, the fate, and the number of runs that met
 * it then. Only what happened has a line.
 */
final class LedgerCsv {

    private final Ensemble ensemble;

    LedgerCsv(Ensemble ensemble) {
        this.ensemble = ensemble;
    }

    void write(Path file) throws IOException {
        Scenario scenario = ensemble.scenario();
        Points points = ensemble.commitments().points();
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("commitment", "step", "date", "fate", "runs"));
            for (int c = 0; c < scenario.commitments().size(); c++) {
                Commitment commitment = scenario.commitments().get(c);
                for (int point = 0; point < points.count(); point++) {
                    line(
                            csv,
                            commitment,
                            points.step(point),
                            "given",
                            ensemble.commitments().gave(c, point));
                    for (Fate fate : Fate.values()) {
                        long met = ensemble.commitments().met(c, fate, point);
                        line(csv, commitment, points.step(point), fate.word(), met);
                    }
                }
            }
        }
    }

    private void line(CsvFile csv, Commitment commitment, int step, String what, long count) throws IOException {
        if (count > 0) {
            csv.put(commitment.id());
            csv.put(step);
            csv.put(ensemble.scenario().clock().date(step).toString());
            csv.put(what);
            csv.put(count);
            csv.endLine();
        }
    }
}
