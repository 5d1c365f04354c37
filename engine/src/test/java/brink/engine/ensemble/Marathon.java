package brink.engine.ensemble;

import brink.engine.Whole;
import brink.engine.model.Scenario;

/** Plays many runs in a virtual machine of its own and prints what came out. */
public final class Marathon {

    private Marathon() {}

    /**
     * Prints a hash of all rows and of all counts.
     *
     * @param arguments the number of runs
     */
    public static void main(String[] arguments) {
        System.out.println(result(Integer.parseInt(arguments[0])));
    }

    static String result(int runs) {
        Scenario scenario = Whole.crisis().build();
        Transcript transcript = Transcript.of(scenario);
        long[] hash = new long[1];
        Ensemble ensemble = Simulator.simulate(scenario, RunPlan.of(runs), Execution.withDefaults(), blocks -> {
            transcript.lines().clear();
            transcript.add(blocks[0]);
            for (String line : transcript.lines()) {
                hash[0] = 31 * hash[0] + line.hashCode();
            }
        });
        return hash[0] + " " + Transcript.tallies(ensemble).hashCode();
    }
}
