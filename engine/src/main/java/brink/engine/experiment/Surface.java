package brink.engine.experiment;

import brink.engine.model.Outcomes.Outcome;
import brink.engine.stats.Mean;
import java.util.List;

/**
 * A scenario at each pair of values of two parameters, all under the same luck: its response surface (Box and Wilson
 * 1951), measured point by point and fitted to nothing.
 *
 * @param up where the second parameter stands in the file, keys joined by dots
 * @param rows in ascending order of the second parameter, at least two
 */
public record Surface(String up, List<Row> rows) {

    /** Copies the list; refuses fewer than two rows, values that do not ascend, and rows unlike one another. */
    public Surface {
        rows = List.copyOf(rows);
        if (rows.size() < 2) {
            throw new IllegalArgumentException("rows (%s) must be at least two".formatted(rows.size()));
        }
        Sweep first = rows.get(0).sweep;
        for (int i = 1; i < rows.size(); i++) {
            Sweep sweep = rows.get(i).sweep;
            if (!(rows.get(i).value > rows.get(i - 1).value)) {
                throw new IllegalArgumentException(
                        "rows must ascend: %s, %s".formatted(rows.get(i - 1).value, rows.get(i).value));
            }
            if (!sweep.parameter().equals(first.parameter())
                    || !sweep.values().equals(first.values())
                    || sweep.runs() != first.runs()) {
                throw new IllegalArgumentException("rows must have the same parameter, values and number of runs");
            }
        }
    }

    /**
     * What came of one value of the second parameter.
     *
     * @param value of the second parameter
     * @param sweep over the first parameter
     */
    public record Row(double value, Sweep sweep) {}

    /**
     * Where the first parameter stands in the file.
     *
     * @return keys joined by dots
     */
    public String across() {
        return rows.get(0).sweep.parameter();
    }

    /**
     * The values of the first parameter.
     *
     * @return in ascending order
     */
    public List<Double> columns() {
        return rows.get(0).sweep.values();
    }

    /**
     * The values of the second parameter.
     *
     * @return in ascending order
     */
    public List<Double> heights() {
        return rows.stream().map(Row::value).toList();
    }

    /**
     * The ways to end.
     *
     * @return in the scenario's order
     */
    public List<Outcome> outcomes() {
        return rows.get(0).sweep.outcomes();
    }

    /**
     * Number of runs at each pair of values.
     *
     * @return at least 1
     */
    public int runs() {
        return rows.get(0).sweep.runs();
    }

    /**
     * What the first parameter does to an outcome's share, from its lowest to its highest value, averaged over the
     * values of the second: its main effect.
     *
     * @param outcome its index
     * @return a mean over runs, each of which is held against itself; in [-1, 1]
     */
    public Mean effectAcross(int outcome) {
        int last = columns().size() - 1;
        Mean.Sum sum = new Mean.Sum();
        for (int run = 0; run < runs(); run++) {
            int change = 0;
            for (int row = 0; row < rows.size(); row++) {
                change += at(row, last, run, outcome) - at(row, 0, run, outcome);
            }
            sum.add((double) change / rows.size());
        }
        return sum.mean();
    }

    /**
     * What the second parameter does to an outcome's share, from its lowest to its highest value, averaged over the
     * values of the first: its main effect.
     *
     * @param outcome its index
     * @return a mean over runs, each of which is held against itself; in [-1, 1]
     */
    public Mean effectUp(int outcome) {
        int last = rows.size() - 1;
        int columns = columns().size();
        Mean.Sum sum = new Mean.Sum();
        for (int run = 0; run < runs(); run++) {
            int change = 0;
            for (int column = 0; column < columns; column++) {
                change += at(last, column, run, outcome) - at(0, column, run, outcome);
            }
            sum.add((double) change / columns);
        }
        return sum.mean();
    }

    /**
     * How much more the first parameter does to an outcome's share, from its lowest to its highest value, where the
     * second is at its highest value than where it is at its lowest: their interaction.
     *
     * @param outcome its index
     * @return a mean over runs, each of which is held against itself; in [-2, 2]
     */
    public Mean interaction(int outcome) {
        int top = rows.size() - 1;
        int right = columns().size() - 1;
        Mean.Sum sum = new Mean.Sum();
        for (int run = 0; run < runs(); run++) {
            int above = at(top, right, run, outcome) - at(top, 0, run, outcome);
            int below = at(0, right, run, outcome) - at(0, 0, run, outcome);
            sum.add(above - below);
        }
        return sum.mean();
    }

    private int at(int row, int column, int run, int outcome) {
        return rows.get(row).sweep.points().get(column).endings().endsIn(run, outcome) ? 1 : 0;
    }
}
