package brink.cli;

import brink.engine.ensemble.Ensemble;
import brink.engine.stats.FixedWidth;
import brink.engine.stats.Interval;
import brink.engine.stats.Share;
import brink.reports.story.Edition;
import brink.reports.story.OutcomeTable;
import brink.reports.write.Csv;
import brink.reports.write.Digits;
import brink.scenarios.words.Block.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often each outcome was reached, in print. */
final class ResultText {

    private final Ensemble ensemble;
    private final Edition edition;
    private final Optional<Precision> until;
    private final OutcomeTable table;

    ResultText(Ensemble ensemble, Edition edition, Optional<Precision> until) {
        this.ensemble = ensemble;
        this.edition = edition;
        this.until = until;
        this.table = OutcomeTable.of(ensemble);
    }

    /** The table for people. */
    String table() {
        return "%s\n\n%s\n\n%s\n%s\n%s%s\n"
                .formatted(
                        heading(),
                        rows(),
                        table.unintended(),
                        table.widestInterval(),
                        until.map(this::reached).orElse(""),
                        OutcomeTable.CONDITION);
    }

    /** What came of playing until an outcome is known well enough. */
    private String reached(Precision precision) {
        OutcomeTable.Row row = table.rows().get(precision.index(ensemble.scenario()));
        FixedWidth width = precision.width();
        Interval interval = width.interval(row.share());
        return String.format(
                Locale.ROOT,
                "%s %s to ±%.2f points (Chow and Robbins): %.1f to %.1f %%\n",
                row.name(),
                width.isReached(row.share()) ? "is known" : "is not yet known",
                width.halfWidth() * 100,
                interval.low() * 100,
                interval.high() * 100);
    }

    /** Where an outcome has not come about at all, how to find out what it takes; the scenario as it would be typed. */
    String unreached(String scenario) {
        List<String> names = table.rows().stream()
                .filter(row -> row.share().count() == 0)
                .map(row -> "'" + row.name() + "'")
                .toList();
        return names.isEmpty()
                ? ""
                : "no run ended in %s; 'brink show %s outcomes' says what that takes\n"
                        .formatted(String.join(" or ", names), scenario);
    }

    private String heading() {
        return "%s: %s, seed %s%s"
                .formatted(
                        ensemble.scenario().about().title(),
                        Count.of(ensemble.plan().runs(), "run"),
                        ensemble.plan().seed().value(),
                        edition == Edition.PREVIEW ? " (preview)" : "");
    }

    private String rows() {
        return new WordsText(Screen.WIDTH)
                .table(new Table(
                        List.of("outcome", "share", "95 % interval", "in words (ICD 203)"),
                        table.rows().stream()
                                .map(row -> List.of(row.name(), row.percent(), interval(row.share()), row.words()))
                                .toList()))
                .stripTrailing();
    }

    private static String interval(Share share) {
        return String.format(
                Locale.ROOT,
                "%.1f to %.1f %%",
                share.interval().low() * 100,
                share.interval().high() * 100);
    }

    /** A line for each outcome, shares from 0 to 1. */
    String csv() {
        StringBuilder csv = new StringBuilder("outcome,name,count,share,low,high,words,slips,accidents\n");
        for (OutcomeTable.Row row : table.rows()) {
            Share share = row.share();
            csv.append(String.join(
                            ",",
                            row.id(),
                            Csv.cell(row.name()),
                            Long.toString(share.count()),
                            Digits.text(share.value()),
                            Digits.text(share.interval().low()),
                            Digits.text(share.interval().high()),
                            Csv.cell(row.words()),
                            Long.toString(row.slips()),
                            Long.toString(row.accidents())))
                    .append("\n");
        }
        return csv.toString();
    }
}
