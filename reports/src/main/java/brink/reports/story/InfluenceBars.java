package brink.reports.story;

import brink.engine.experiment.Sensitivity;
import brink.engine.experiment.Sensitivity.Influence;
import brink.engine.stats.Interval;
import brink.reports.figure.Axis;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.IntervalFigure.Estimate;
import brink.reports.figure.IntervalFigure.Form;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which uncertain parameter moves an outcome most? */
public final class InfluenceBars {

    /** The figure's id. */
    public static final String ID = "influence";

    private static final String CAPTION = "One parameter at a time, all others drawn as they are, the same luck at "
            + "both ends. Lines: Newcombe's intervals for paired shares, corrected over %s parameters (Holm). "
            + "Hollow: cannot be told; %s.";
    private static final String SHOWN =
            "Share of runs that end as %s with a parameter at its 95 %% quantile, less that at its 5 %% quantile";
    private static final int MOST = 20;
    private static final double POINTS = 100;
    private static final double LEAST = 0.1;

    private InfluenceBars() {}

    /**
     * The figure.
     *
     * @param sensitivity the results, of at least one parameter
     * @param risk index of the outcome
     * @param origin where they come from
     * @param provenance what it takes to make it again
     * @return a point for each parameter, the most influential first, at most twenty
     */
    public static IntervalFigure of(Sensitivity sensitivity, int risk, Origin origin, String provenance) {
        List<Influence> ranked = ranked(sensitivity, risk);
        List<Estimate> estimates = ranked.stream()
                .limit(MOST)
                .map(influence -> {
                    Interval interval = influence.shares().interval(influence.error());
                    return new Estimate(
                            new Row("", SensitivityWords.path(influence.factor())),
                            0,
                            influence.shares().difference() * POINTS,
                            interval.low() * POINTS,
                            interval.high() * POINTS,
                            influence.isTold() ? SensitivityWords.difference(influence) : "cannot tell",
                            influence.isTold());
                })
                .toList();
        double low = Math.min(
                -LEAST, estimates.stream().mapToDouble(Estimate::low).min().orElse(0));
        double high = Math.max(
                LEAST, estimates.stream().mapToDouble(Estimate::high).max().orElse(0));
        Axis axis = RoundTicks.numbers("Difference in percentage points", low, high, -POINTS, POINTS);
        String outcome = Wording.quoted(sensitivity.outcomes().get(risk).name());
        int left = ranked.size() - estimates.size();
        Words words = new Words(
                title(ranked, outcome),
                origin.subtitle(SHOWN.formatted(outcome)),
                CAPTION.formatted(ranked.size(), OutcomeTable.CONDITION)
                        + (left == 0 ? "" : " %s less influential parameters are left out.".formatted(left)),
                alternative(ranked, outcome),
                provenance);
        return new IntervalFigure(ID, words, axis, Form.POINTS, estimates);
    }

    /**
     * What parameters do to an outcome.
     *
     * @param sensitivity the results
     * @param risk index of the outcome
     * @return the largest differences first
     */
    public static List<Influence> ranked(Sensitivity sensitivity, int risk) {
        return sensitivity.on(risk).stream()
                .sorted(Comparator.comparingDouble((Influence influence) ->
                                -Math.abs(influence.shares().difference()))
                        .thenComparing(influence -> SensitivityWords.path(influence.factor())))
                .toList();
    }

    private static String title(List<Influence> ranked, String outcome) {
        return ranked.stream()
                .filter(Influence::isTold)
                .findFirst()
                .map(first -> "%s moves %s most: %s points between its ends"
                        .formatted(SensitivityWords.path(first.factor()), outcome, SensitivityWords.difference(first)))
                .orElse("No uncertain parameter moves %s so much that it could be told".formatted(outcome));
    }

    private static String alternative(List<Influence> ranked, String outcome) {
        List<String> told = new ArrayList<>();
        for (Influence influence : ranked) {
            told.add(SensitivityWords.path(influence.factor()) + " "
                    + (influence.isTold() ? SensitivityWords.difference(influence) : "cannot be told"));
        }
        return "Points with intervals on either side of zero, percentage points of %s: %s."
                .formatted(outcome, String.join("; ", told));
    }
}
