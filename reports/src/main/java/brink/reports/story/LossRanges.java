package brink.reports.story;

import brink.engine.ensemble.Bins;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.LossTally;
import brink.engine.model.Actor;
import brink.engine.stats.Interval;
import brink.reports.figure.Loss;
import brink.reports.figure.RangeFigure;
import brink.reports.figure.RangeFigure.Range;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What do sanctions cost, and whom? For each actor who loses anything in any run, the loss that deciders expect
 * and the loss that occurs, from the beginning of a run to 365 days after its end.
 */
public final class LossRanges {

    /** The figure's id. */
    public static final String ID = "losses";

    /** The largest number of actors shown. */
    static final int MOST = 12;

    private static final double Z = 1.959964;

    private final Ensemble ensemble;
    private final LossTally losses;
    private final List<Actor> actors;

    private LossRanges(Ensemble ensemble) {
        this.ensemble = ensemble;
        losses = ensemble.losses();
        actors = ensemble.scenario().actors();
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return two ranges for each actor with a loss; nothing if no run has cost anybody anything
     */
    public static Optional<RangeFigure> of(Ensemble ensemble, Origin origin) {
        LossRanges ranges = new LossRanges(ensemble);
        return ranges.losing().isEmpty() ? Optional.empty() : Optional.of(ranges.figure(origin));
    }

    private RangeFigure figure(Origin origin) {
        List<Integer> shown = shown();
        Words words = new Words(
                title(),
                origin.subtitle("What sanctions cost over %s: median, central 50 %% and central 90 %%"
                        .formatted(Wording.runs(ensemble.outcomes().runs()))),
                caption(shown),
                alternative(shown),
                origin.line(ensemble));
        List<Range> ranges = shown.stream()
                .flatMap(actor -> Stream.of(
                        range(actor, Loss.EXPECTED, losses.expected(actor)),
                        range(actor, Loss.REALISED, losses.realised(actor))))
                .toList();
        double most = ranges.stream().mapToDouble(Range::p95).max().orElseThrow();
        return new RangeFigure(
                ID,
                words,
                RoundTicks.numbers(
                        "Total loss of a run in points (per cent of the actor's own annual GDP)",
                        0,
                        Math.max(most, 0.01),
                        0,
                        LossTally.MOST),
                ranges);
    }

    /** Indices of the actors with a loss in some run, in the scenario's order. */
    private List<Integer> losing() {
        return IntStream.range(0, actors.size())
                .filter(actor -> losses.realised(actor).quantile(1) > 0
                        || losses.expected(actor).quantile(1) > 0)
                .boxed()
                .toList();
    }

    /** Those who lose most, the largest loss first. */
    private List<Integer> shown() {
        return losing().stream()
                .sorted(Comparator.comparingDouble((Integer actor) -> -losses.meanRealised(actor)))
                .limit(MOST)
                .toList();
    }

    private Range range(int actor, Loss loss, Bins bins) {
        double median = bins.quantile(0.5);
        return new Range(
                new Row(actors.get(actor).name(), loss == Loss.EXPECTED ? "expected" : "realised"),
                loss,
                bins.quantile(0.05),
                bins.quantile(0.25),
                median,
                bins.quantile(0.75),
                bins.quantile(0.95),
                "median " + Wording.points(median));
    }

    /** Order statistics between which the true median lies with 95 %: as a binomial count does. */
    private Interval median(Bins bins) {
        double half = Z / 2 / Math.sqrt((double) ensemble.outcomes().runs());
        return new Interval(bins.quantile(Math.max(0, 0.5 - half)), bins.quantile(Math.min(1, 0.5 + half)));
    }

    private String title() {
        List<Integer> ranked = losing().stream()
                .sorted(Comparator.comparingDouble(
                        (Integer actor) -> -losses.realised(actor).quantile(0.5)))
                .toList();
        Interval first = median(losses.realised(ranked.get(0)));
        if (first.high() == 0) {
            return rare();
        }
        List<String> level = ranked.stream()
                .filter(actor -> median(losses.realised(actor)).overlaps(first))
                .map(actor -> actors.get(actor).name())
                .toList();
        if (level.size() > 1) {
            return "Who loses most cannot be told at %s: %s have medians close together"
                    .formatted(Wording.runs(ensemble.outcomes().runs()), Wording.list(level));
        }
        int actor = ranked.get(0);
        String most = ranked.size() == 1 ? "loses" : "loses most,";
        return "%s %s %s points in the median run; %s"
                .formatted(
                        actors.get(actor).name(),
                        most,
                        Wording.points(losses.realised(actor).quantile(0.5)),
                        expectation(actor));
    }

    private String expectation(int actor) {
        Interval realised = median(losses.realised(actor));
        Interval expected = median(losses.expected(actor));
        String points = Wording.points(losses.expected(actor).quantile(0.5));
        return realised.overlaps(expected)
                ? "the %s expected cannot be told from it".formatted(points)
                : "deciders expect %s".formatted(points);
    }

    /** A title for losses that at least half of all runs do not have. */
    private String rare() {
        int worst = losing().stream()
                .max(Comparator.comparingDouble(actor -> losses.realised(actor).quantile(0.95)))
                .orElseThrow();
        double bad = losses.realised(worst).quantile(0.95);
        return bad == 0
                ? "Losses are rare: each actor loses nothing in nineteen runs of twenty"
                : "No actor loses anything in its median run; in one of twenty %s loses %s points or more"
                        .formatted(actors.get(worst).name(), Wording.points(bad));
    }

    private String caption(List<Integer> shown) {
        int none = actors.size() - losing().size();
        int smaller = losing().size() - shown.size();
        return "Upright: median; thick: central 50 % of runs; thin: central 90 %. From the beginning of a run to 365"
                + " days after its end. Expected is what deciders go by, realised what occurs; both count blowback."
                + (none == 0 ? "" : " Without any loss: %s of %s actors.".formatted(none, actors.size()))
                + (smaller == 0 ? "" : " Left out: the %s with the smallest mean loss.".formatted(smaller));
    }

    private String alternative(List<Integer> shown) {
        List<String> told = shown.stream()
                .map(actor -> "%s expected %s, realised %s (nine tenths between %s and %s)"
                        .formatted(
                                actors.get(actor).name(),
                                Wording.points(losses.expected(actor).quantile(0.5)),
                                Wording.points(losses.realised(actor).quantile(0.5)),
                                Wording.points(losses.realised(actor).quantile(0.05)),
                                Wording.points(losses.realised(actor).quantile(0.95))))
                .toList();
        return "Medians and ranges of losses in points, medians by actor: " + String.join("; ", told) + ".";
    }
}
