package brink.reports.write;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Contrast;
import brink.engine.experiment.Experiment;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Share;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An experiment in lines. */
final class ComparisonCsv {

    private ComparisonCsv() {}

    /**
     * A line for each arm and way to end: its share with its interval, and but for the baseline the difference with
     * its own, the corrected p-value, and the runs in which it came about in one of the two worlds alone.
     */
    static void shares(Path file, Experiment experiment) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of(
                    "arm",
                    "outcome",
                    "count",
                    "share",
                    "low",
                    "high",
                    "difference",
                    "difference_low",
                    "difference_high",
                    "p",
                    "prevented",
                    "caused",
                    "slips",
                    "accidents"));
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                for (int ending = 0; ending < experiment.endings().size(); ending++) {
                    csv.put(experiment.arms().get(arm).name());
                    csv.put(experiment.endings().get(ending).id());
                    Share share = experiment.share(arm, ending);
                    csv.put(share.count());
                    csv.put(share.value());
                    csv.put(share.interval().low());
                    csv.put(share.interval().high());
                    if (arm == 0) {
                        for (int empty = 0; empty < 6; empty++) {
                            csv.put("");
                        }
                    } else {
                        contrast(
                                csv,
                                experiment.contrasts().get(arm - 1).contrasts().get(ending));
                    }
                    csv.put(experiment.countThrough(arm, ending, Cause.SLIP));
                    csv.put(experiment.countThrough(arm, ending, Cause.ACCIDENT));
                    csv.endLine();
                }
            }
        }
    }

    private static void contrast(CsvFile csv, Contrast contrast) throws IOException {
        csv.put(contrast.difference());
        csv.put(contrast.interval().low());
        csv.put(contrast.interval().high());
        csv.put(contrast.pValue());
        csv.put(contrast.shares().first());
        csv.put(contrast.shares().second());
    }

    /** A line for each pair of ends that at least one run connects. */
    static void flips(Path file, Experiment experiment) throws IOException {
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("arm", "baseline_outcome", "arm_outcome", "runs"));
            for (ArmContrast arm : experiment.contrasts()) {
                for (int from = 0; from < experiment.endings().size(); from++) {
                    for (int to = 0; to < experiment.endings().size(); to++) {
                        if (arm.flips().count(from, to) > 0) {
                            csv.put(experiment.arms().get(arm.arm()).name());
                            csv.put(experiment.endings().get(from).id());
                            csv.put(experiment.endings().get(to).id());
                            csv.put(arm.flips().count(from, to));
                            csv.endLine();
                        }
                    }
                }
            }
        }
    }
}
