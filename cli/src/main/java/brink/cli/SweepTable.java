package brink.cli;

import brink.engine.experiment.Sweep;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Share;
import brink.reports.story.OutcomeTable;
import brink.reports.story.SweepWords;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The shares of a sweep, a row for each value. */
final class SweepTable {

    private SweepTable() {}

    static Table of(Sweep sweep) {
        List<String> header = new ArrayList<>(List.of("value"));
        sweep.outcomes().forEach(outcome -> header.add(outcome.name()));
        header.add("all by accident");
        return new Table(
                header,
                IntStream.range(0, sweep.points().size())
                        .mapToObj(point -> row(sweep, point))
                        .toList());
    }

    private static List<String> row(Sweep sweep, int point) {
        List<String> cells = new ArrayList<>(
                List.of(SweepWords.value(sweep.points().get(point).value())));
        for (int outcome = 0; outcome < sweep.outcomes().size(); outcome++) {
            cells.add(OutcomeTable.percent(sweep.share(point, outcome)));
        }
        int all = sweep.outcomes().size();
        long accidents = IntStream.range(0, all)
                .mapToLong(outcome -> sweep.countThrough(point, outcome, Cause.ACCIDENT))
                .sum();
        cells.add(OutcomeTable.percent(Share.of(accidents, sweep.runs())));
        return cells;
    }
}
