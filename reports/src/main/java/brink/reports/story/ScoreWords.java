package brink.reports.story;

import brink.engine.stats.Calibration;
import brink.engine.stats.Calibration.Bin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What scored sheets say, in sentences. */
public final class ScoreWords {

    /** Gaps that differ by less than a billionth are as wide. */
    private static final double FINE = 1e9;

    private final List<Scored> sheets;
    private final Calibration calibration;

    /**
     * The words for scored sheets.
     *
     * @param sheets at least one
     */
    public ScoreWords(List<Scored> sheets) {
        this.sheets = List.copyOf(sheets);
        this.calibration = Scored.calibration(sheets);
    }

    /**
     * A score.
     *
     * @param score any, also infinite
     * @return in three decimals
     */
    public static String score(double score) {
        return Double.isInfinite(score) ? "infinite" : Wording.number(score, 3);
    }

    /**
     * A skill.
     *
     * @param skill 1 at most, or nothing
     * @return in two decimals
     */
    public static String skill(Optional<Double> skill) {
        return skill.map(value -> Wording.number(value, 2)).orElse("-");
    }

    /**
     * Where what came true can be told from what was said, or that it cannot.
     *
     * @return one sentence, which ends without a full stop
     */
    public String finding() {
        Optional<Bin> worst = calibration.bins().stream()
                .filter(Bin::isOff)
                .max(Comparator.comparingDouble(
                                (Bin bin) -> Math.rint(Math.abs(bin.share() - bin.probability()) * FINE))
                        .thenComparing(Bin::probability));
        if (worst.isPresent()) {
            Bin bin = worst.get();
            return "What was held %s likely came true in %s of cases, %s often than said"
                    .formatted(
                            percent(bin.probability()),
                            percent(bin.share()),
                            bin.share() < bin.probability() ? "less" : "more");
        }
        return "What came true cannot be told from what was said";
    }

    /** The classes in words. */
    String alternative() {
        List<String> classes = calibration.bins().stream()
                .map(bin ->
                        "held %s likely, came true in %s".formatted(percent(bin.probability()), percent(bin.share())))
                .toList();
        return "A curve of how often answers came true over how likely they were held, beside the diagonal: %s."
                .formatted(String.join("; ", classes));
    }

    /** How many sheets and forecasts there are. */
    String counted() {
        int forecasts = calibration.bins().stream().mapToInt(Bin::forecasts).sum();
        return "%s forecasts on %s %s".formatted(forecasts, sheets.size(), sheets.size() == 1 ? "sheet" : "sheets");
    }

    /** Whether things come true as often as said. */
    Calibration calibration() {
        return calibration;
    }

    private static String percent(double share) {
        return Wording.number(100 * share, 0) + " %";
    }
}
