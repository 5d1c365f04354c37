package brink.engine.experiment;

import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.quantity.Quantile;
import brink.engine.stats.Holm;
import brink.engine.stats.PairedShares;
import brink.engine.stats.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * What each uncertain parameter of a scenario changes by itself: one at a time at the lower and at the upper end of
 * what is believed of it, all others drawn as they are, under the same luck.
 *
 * @param outcomes the scenario's ways to end
 * @param factors one for each uncertain parameter
 */
public record Sensitivity(List<Outcome> outcomes, List<Factor> factors) {

    /** Share of what is believed of a parameter that lies below its lower and above its upper end. */
    public static final double TAIL = 0.05;

    /** Copies the lists. */
    public Sensitivity {
        outcomes = List.copyOf(outcomes);
        factors = List.copyOf(factors);
    }

    /**
     * The ends between which a parameter is tried.
     *
     * @param parameter which
     * @param low its 5 % quantile
     * @param high its 95 % quantile, not below {@code low}
     */
    public record Ends(Parameter parameter, double low, double high) {}

    /**
     * What came of a parameter.
     *
     * @param ends where it was tried
     * @param atLow how runs ended at the lower end
     * @param atHigh how they ended at the upper end
     */
    public record Factor(Ends ends, RunEndings atLow, RunEndings atHigh) {}

    /**
     * What a parameter does to an outcome.
     *
     * @param factor which
     * @param outcome index of the outcome
     * @param shares pairs of runs at the lower (first) and at the upper end (second)
     * @param pValue of the exact McNemar test, corrected over all parameters by Holm's procedure
     * @param error of the interval that fits it
     */
    public record Influence(Factor factor, int outcome, PairedShares shares, double pValue, double error) {
        /**
         * Whether the ends can be told apart.
         *
         * @return true if the corrected p-value is below 5 %
         */
        public boolean isTold() {
            return pValue < Share.ERROR;
        }
    }

    /**
     * The uncertain parameters of a scenario.
     *
     * @param scenario any
     * @return with their ends, in the order in which they are drawn; those whose ends are the same are left out
     */
    public static List<Ends> uncertain(Scenario scenario) {
        return Plan.of(scenario).slots.drawn().stream()
                .map(parameter -> {
                    Quantile quantile = Quantile.of(parameter.quantity());
                    return new Ends(parameter, quantile.at(TAIL), quantile.at(1 - TAIL));
                })
                .filter(ends -> ends.low < ends.high)
                .toList();
    }

    /**
     * What all parameters do to an outcome.
     *
     * @param outcome its index
     * @return one for each parameter, in their order
     */
    public List<Influence> on(int outcome) {
        List<PairedShares> shares = factors.stream()
                .map(factor -> factor.atLow.paired(outcome, factor.atHigh))
                .toList();
        List<Holm.Adjusted> tests =
                Holm.of(shares.stream().map(PairedShares::pValue).toList(), Share.ERROR);
        List<Influence> influences = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Holm.Adjusted test = tests.get(i);
            influences.add(
                    new Influence(factors.get(i), outcome, shares.get(i), test.adjusted(), test.part() * Share.ERROR));
        }
        return influences;
    }
}
