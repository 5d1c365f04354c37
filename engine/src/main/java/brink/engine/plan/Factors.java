package brink.engine.plan;

import brink.engine.model.Factor;
import java.util.List;

/** How indicators raise or lower something, in columns, owner by owner. */
public final class Factors {

    private final int[] start;
    private final int[] indicator;
    private final int[] coefficientSlot;
    private final int[] referenceSlot;

    Factors(List<List<Factor>> owners, Names names, Slots slots) {
        Ints starts = new Ints();
        Ints indicators = new Ints();
        Ints coefficients = new Ints();
        Ints references = new Ints();
        for (List<Factor> factors : owners) {
            starts.add(indicators.size());
            for (Factor factor : factors) {
                indicators.add(names.indicators.place(factor.indicator()));
                coefficients.add(slots.slot(factor.coefficient()));
                references.add(slots.slot(factor.reference()));
            }
        }
        start = starts.closedBy(indicators.size());
        indicator = indicators.toArray();
        coefficientSlot = coefficients.toArray();
        referenceSlot = references.toArray();
    }

    /**
     * What the indicators add up to.
     *
     * @param owner whose factors
     * @param state the position
     * @param values the run's slot values
     * @return sum of coefficient * (indicator - reference); 0 without factors
     */
    public double sum(int owner, State state, double[] values) {
        double sum = 0;
        for (int f = start[owner]; f < start[owner + 1]; f++) {
            sum += values[coefficientSlot[f]] * (state.real[indicator[f]] - values[referenceSlot[f]]);
        }
        return sum;
    }
}
