package brink.reports.story;

import brink.engine.experiment.Surface;
import brink.engine.experiment.Sweep.Threshold;
import brink.engine.stats.Interval;
import brink.engine.stats.Mean;
import brink.engine.stats.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a response surface says of one outcome, in sentences. */
public final class SurfaceWords {

    private static final String UNTOLD = " That cannot be told from no change.";

    /** More places are not read one by one. */
    private static final int MOST_PLACES = 6;

    private final Surface surface;
    private final int outcome;

    /**
     * The words for a surface.
     *
     * @param surface what came of it
     * @param outcome index of the way to end that is spoken of
     */
    public SurfaceWords(Surface surface, int outcome) {
        this.surface = surface;
        this.outcome = outcome;
    }

    /**
     * All that is to be said: what each parameter does by itself, whether what one does depends on the other, and where
     * the most frequent outcome changes.
     *
     * @return whole sentences
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(
                effect(surface.across(), surface.columns(), surface.up(), surface.effectAcross(outcome)),
                effect(surface.up(), surface.heights(), surface.across(), surface.effectUp(outcome)),
                interaction()));
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Surface.Row row : surface.rows()) {
            for (Threshold threshold : row.sweep().thresholds()) {
                String change = "%s gives way to %s".formatted(name(threshold.before()), name(threshold.after()));
                places.computeIfAbsent(change, unseen -> new ArrayList<>()).add(new Place(threshold, row.value()));
            }
        }
        places.forEach((change, where) -> sentences.add("As %s rises, %s as the most frequent outcome near %s of %s."
                .formatted(surface.across(), change, where(where), surface.up())));
        if (places.isEmpty()) {
            sentences.add("At no value of %s does another outcome become the most frequent as %s rises."
                    .formatted(surface.up(), surface.across()));
        }
        return sentences;
    }

    /** A threshold, and at which value of the second parameter. */
    private record Place(Threshold threshold, double height) {}

    /** Each place, or where the first and the last of many lie. */
    private static String where(List<Place> places) {
        if (places.size() <= MOST_PLACES) {
            return Wording.list(places.stream().map(SurfaceWords::where).toList());
        }
        return "%s, and so on to %s, in all at %s values"
                .formatted(where(places.get(0)), where(places.get(places.size() - 1)), places.size());
    }

    private static String where(Place place) {
        return "%s at %s".formatted(SweepWords.near(place.threshold), SweepWords.value(place.height));
    }

    private String effect(String parameter, List<Double> values, String other, Mean effect) {
        String range = "From %s to %s, %s changes %s by %s points%s, averaged over the values of %s."
                .formatted(
                        SweepWords.value(values.get(0)),
                        SweepWords.value(values.get(values.size() - 1)),
                        parameter,
                        name(outcome),
                        signed(effect.value()),
                        between(effect),
                        other);
        return effect.isTold() ? range : range + UNTOLD;
    }

    private String interaction() {
        Mean interaction = surface.interaction(outcome);
        String by = "%s points%s".formatted(signed(interaction.value()), between(interaction));
        String change = "%s from %s to %s changes what %s does by %s."
                .formatted(
                        surface.up(),
                        SweepWords.value(surface.heights().get(0)),
                        SweepWords.value(surface.heights().get(surface.rows().size() - 1)),
                        surface.across(),
                        by);
        return interaction.isTold() ? "They work on each other: " + change : change + UNTOLD;
    }

    private static String between(Mean mean) {
        Interval interval = mean.interval();
        return " [%s, %s]".formatted(signed(interval.low()), signed(interval.high()));
    }

    private static String signed(double share) {
        return Wording.signed(100 * share, 1);
    }

    private String name(int index) {
        return Wording.quoted(surface.outcomes().get(index).name());
    }

    /** What the parameter that matters more does, or that neither does anything that can be told. */
    String title() {
        Mean across = surface.effectAcross(outcome);
        Mean up = surface.effectUp(outcome);
        if (across.isTold() && up.isTold()) {
            boolean first = Math.abs(across.value()) >= Math.abs(up.value());
            return "%s changes by %s points with %s, by %s with %s"
                    .formatted(
                            name(outcome),
                            signed(first ? across.value() : up.value()),
                            first ? surface.across() : surface.up(),
                            signed(first ? up.value() : across.value()),
                            first ? surface.up() : surface.across());
        }
        if (across.isTold() || up.isTold()) {
            return "%s changes by %s points with %s; with %s no change can be told"
                    .formatted(
                            name(outcome),
                            signed((across.isTold() ? across : up).value()),
                            across.isTold() ? surface.across() : surface.up(),
                            across.isTold() ? surface.up() : surface.across());
        }
        return "Neither %s nor %s changes %s so much that it could be told"
                .formatted(surface.across(), surface.up(), name(outcome));
    }

    /** The shares at the four corners. */
    String alternative() {
        int top = surface.rows().size() - 1;
        int right = surface.columns().size() - 1;
        return ("A map of the share of %s over %s to the right and %s upwards: %s at the lower left, %s at the lower "
                        + "right, %s at the upper left, %s at the upper right.")
                .formatted(
                        name(outcome),
                        surface.across(),
                        surface.up(),
                        corner(0, 0),
                        corner(0, right),
                        corner(top, 0),
                        corner(top, right));
    }

    private String corner(int row, int column) {
        Share share = surface.rows().get(row).sweep().share(column, outcome);
        return Wording.percent(share);
    }
}
