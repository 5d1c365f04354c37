package brink.reports.write;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Points;
import brink.engine.ensemble.TalksTally;
import brink.engine.model.Meeting;
import brink.engine.model.Meeting.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of talks, and when. Columns: id of the talks, the step (of every so many, for long clocks, the last
 * of them) and the date on which it begins, what happened, the id of the offer where it is about one, and how
 * often over all runs. Only what happened has a line.
 */
final class TalksCsv {

    private final Ensemble ensemble;

    TalksCsv(Ensemble ensemble) {
        this.ensemble = ensemble;
    }

    void write(Path file) throws IOException {
        TalksTally tally = ensemble.talks();
        Points points = tally.points();
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("talks", "step", "date", "event", "offer", "times"));
            int first = 0;
            List<Meeting> talks = ensemble.scenario().talks();
            for (int m = 0; m < talks.size(); m++) {
                for (int point = 0; point < points.count(); point++) {
                    for (Stage stage : Stage.values()) {
                        String id = talks.get(m).id();
                        line(csv, id, points.step(point), stage.word(), "", tally.reached(m, stage, point));
                    }
                    offers(csv, talks.get(m), first, point);
                }
                first += talks.get(m).menu().size();
            }
        }
    }

    private void offers(CsvFile csv, Meeting meeting, int first, int point) throws IOException {
        TalksTally tally = ensemble.talks();
        int step = tally.points().step(point);
        for (int i = 0; i < meeting.menu().size(); i++) {
            String offer = meeting.menu().get(i).id();
            line(csv, meeting.id(), step, "tabled", offer, tally.tabled(first + i, point));
            line(csv, meeting.id(), step, "accepted", offer, tally.accepted(first + i, point));
        }
    }

    private void line(CsvFile csv, String talks, int step, String what, String offer, long times) throws IOException {
        if (times > 0) {
            csv.put(talks);
            csv.put(step);
            csv.put(ensemble.scenario().clock().date(step).toString());
            csv.put(what);
            csv.put(offer);
            csv.put(times);
            csv.endLine();
        }
    }
}
