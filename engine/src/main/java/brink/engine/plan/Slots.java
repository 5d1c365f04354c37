package brink.engine.plan;

import brink.engine.model.Parameter;
import brink.engine.quantity.Quantile;
import brink.engine.quantity.StandardTables;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One place in an array for each parameter.
 *
 * <p>Constants are written once; what is uncertain is drawn at the beginning of each run, with luck
 * keyed by the parameter's id.
 */
public final class Slots {

    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private double[] constants = new double[0];
    private int[] drawnSlots = new int[0];
    private Quantile[] drawnQuantiles = new Quantile[0];
    private long[] drawnPurposes = new long[0];

    Slots() {}

    /** The slot of a parameter; the same for the same id. */
    int slot(Parameter parameter) {
        Integer known = places.get(parameter.id());
        if (known != null) {
            if (!parameters.get(known).equals(parameter)) {
                throw new IllegalArgumentException(
                        "parameter id (%s) must belong to one parameter".formatted(parameter.id()));
            }
            return known;
        }
        places.put(parameter.id(), parameters.size());
        parameters.add(parameter);
        return parameters.size() - 1;
    }

    void freeze(StandardTables tables) {
        constants = new double[parameters.size()];
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < constants.length; i++) {
            if (parameters.get(i).quantity().isConstant()) {
                constants[i] = parameters.get(i).quantity().low();
            } else {
                drawn.add(i);
            }
        }
        drawnSlots = drawn.stream().mapToInt(Integer::intValue).toArray();
        drawnQuantiles = new Quantile[drawnSlots.length];
        drawnPurposes = new long[drawnSlots.length];
        for (int i = 0; i < drawnSlots.length; i++) {
            Parameter parameter = parameters.get(drawnSlots[i]);
            drawnQuantiles[i] = Quantile.of(parameter.quantity(), tables);
            drawnPurposes[i] = Luck.purpose("parameter", parameter.id());
        }
    }

    /**
     * Number of slots.
     *
     * @return how many parameters the plan reads
     */
    public int size() {
        return constants.length;
    }

    /**
     * The parameters that are drawn anew in each run.
     *
     * @return the uncertain parameters, in slot order
     */
    public List<Parameter> drawn() {
        return Arrays.stream(drawnSlots).mapToObj(parameters::get).toList();
    }

    /**
     * The value that a drawn parameter took in a run.
     *
     * @param values the run's slot values
     * @param i position in {@link #drawn()}
     * @return the value
     */
    public double drawnValue(double[] values, int i) {
        return values[drawnSlots[i]];
    }

    /** Whether every run has the same parameters. */
    boolean allConstant() {
        return drawnSlots.length == 0;
    }

    void fillConstants(double[] values) {
        System.arraycopy(constants, 0, values, 0, constants.length);
    }

    void draw(double[] values, long beginning) {
        for (int i = 0; i < drawnSlots.length; i++) {
            values[drawnSlots[i]] = drawnQuantiles[i].at(Luck.uniform(beginning, drawnPurposes[i]));
        }
    }
}
