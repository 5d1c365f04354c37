package brink.cli;

import brink.engine.experiment.Sensitivity;
import brink.engine.experiment.Sensitivity.Influence;
import brink.reports.story.InfluenceBars;
import brink.reports.story.SensitivityWords;
import brink.reports.story.SweepWords;
import brink.scenarios.words.Block.Table;
import java.util.List;

/** What each uncertain parameter does to an outcome. */
final class InfluenceTable {

    private InfluenceTable() {}

    /** A row for each parameter, the most influential first. */
    static Table of(Sensitivity sensitivity, int risk) {
        return new Table(
                List.of("parameter", "from", "to", "points", "interval", "verdict"),
                InfluenceBars.ranked(sensitivity, risk).stream()
                        .map(InfluenceTable::row)
                        .toList());
    }

    private static List<String> row(Influence influence) {
        boolean more = influence.shares().difference() > 0;
        return List.of(
                SensitivityWords.path(influence.factor()),
                SweepWords.value(influence.factor().ends().low()),
                SweepWords.value(influence.factor().ends().high()),
                SensitivityWords.difference(influence),
                SensitivityWords.interval(influence),
                influence.isTold() ? more ? "more frequent" : "rarer" : "cannot tell");
    }
}
