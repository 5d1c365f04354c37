package brink.cli;

import brink.engine.claim.Claim;
import brink.engine.claim.Finding;
import brink.engine.claim.Trial;
import brink.engine.random.Seed;
import brink.reports.story.ClaimWords;
import brink.reports.story.ClaimsOrigin;
import brink.reports.story.OutcomeTable;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Claims and what came of them, in print. */
final class ClaimsText {

    private final Trying.Result result;
    private final OpenedClaims opened;
    private final Seed seed;
    private final ClaimWords words;

    ClaimsText(Trying.Result result, OpenedClaims opened, Seed seed) {
        this.result = result;
        this.opened = opened;
        this.seed = seed;
        this.words = new ClaimWords(opened.base().scenario());
    }

    /** A table of verdicts, then claim by claim. */
    String text() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("%s: %s tried, %s of each arm, seed %s, the same luck in all"
                .formatted(
                        opened.base().scenario().about().title(),
                        Count.of(result.findings().size(), "claim"),
                        ClaimsOrigin.runs(result.findings()),
                        seed.value())));
        blocks.add(verdicts());
        blocks.add(new Points(result.findings().stream()
                .map(words::sentences)
                .map(sentences -> new Point(String.join(" ", sentences), List.of()))
                .toList()));
        List<Point> pairs = result.contradictions().stream()
                .flatMap(pair -> ClaimWords.contradiction(pair, result.findings()).stream())
                .map(said -> new Point(said, List.of()))
                .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Paragraph("Claims that contradict each other:"));
            blocks.add(new Points(pairs));
        }
        List<Point> untested = untested(result.heard());
        if (!untested.isEmpty()) {
            blocks.add(new Paragraph("Not testable:"));
            blocks.add(new Points(untested));
        }
        blocks.add(new Paragraph(
                ("Effects: percentage points of a share, points of a cost, or units of an indicator, with paired "
                                + "intervals, corrected over the %s by Holm's procedure; %s.")
                        .formatted(Count.of(result.findings().size(), "claim"), OutcomeTable.CONDITION)));
        return new WordsText(Screen.WIDTH).of(blocks).stripLeading();
    }

    private Table verdicts() {
        return new Table(
                List.of("claim", "name", "holder", "effect", "interval", "verdict"),
                result.findings().stream().map(this::row).toList());
    }

    private List<String> row(Finding finding) {
        return List.of(
                finding.claim().id(),
                finding.claim().name(),
                finding.claim().holder(),
                words.effect(finding),
                words.interval(finding),
                ClaimWords.verdict(finding.verdict()));
    }

    private static List<Point> untested(List<Claim> claims) {
        List<Point> points = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.trial() instanceof Trial.NotTestable untested) {
                points.add(new Point(
                        "%s, %s: %s %s".formatted(claim.id(), claim.holder(), claim.words(), untested.why()),
                        List.of()));
            }
        }
        return points;
    }

    /** How claims would be tried. */
    static String plan(List<Claim> claims, OpenedClaims opened) {
        ClaimWords words = new ClaimWords(opened.base().scenario());
        List<Point> points = new ArrayList<>();
        for (Claim claim : claims) {
            List<Point> inner = new ArrayList<>();
            if (claim.trial() instanceof Trial.ByPlaying trial) {
                inner.add(new Point(
                        "%s, %s against %s, expected %s; %s or more would matter; %s of each arm"
                                .formatted(
                                        words.metric(trial.metric()),
                                        arm(trial.with()),
                                        arm(trial.without()),
                                        trial.expectation().name().toLowerCase(Locale.ROOT),
                                        words.amount(trial),
                                        Count.of(trial.runs(), "run")),
                        List.of()));
                inner.add(new Point(trial.reading(), List.of()));
            } else if (claim.trial() instanceof Trial.NotTestable untested) {
                inner.add(new Point("not testable: " + untested.why(), List.of()));
            }
            points.add(new Point("%s, %s: %s".formatted(claim.id(), claim.holder(), claim.words()), inner));
        }
        return new WordsText(Screen.WIDTH).of(List.of(new Points(points))).strip() + "\n";
    }

    private static String arm(List<String> variants) {
        return variants.isEmpty() ? "as written" : String.join(" and ", variants);
    }
}
