package brink.cli;

import brink.engine.decide.Chooser;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.engine.run.Witness;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What runs come to: rungs stood on, moves made, incidents and dated events that happened, outcomes. */
final class Reached implements Witness {

    private final Scenario scenario;
    private final Set<String> things = new TreeSet<>();
    private long ended;

    private Reached(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Plays runs from number 0 and watches. */
    static Reached of(Scenario scenario, Seed seed, int runs) {
        Reached reached = new Reached(scenario);
        Player player = new Player(Plan.of(scenario));
        for (int run = 0; run < runs; run++) {
            player.play(seed, run, reached);
        }
        return reached;
    }

    /** What there is to reach, each as its kind and its id. */
    static Set<String> everything(Scenario scenario) {
        Set<String> all = new TreeSet<>();
        scenario.ladder().rungs().forEach(rung -> all.add("rung " + rung.id()));
        scenario.moves().forEach(move -> all.add("move " + move.id()));
        scenario.hazards().forEach(hazard -> all.add("hazard " + hazard.id()));
        scenario.calendar().forEach(event -> all.add("event " + event.id()));
        scenario.outcomes().order().forEach(outcome -> all.add("outcome " + outcome.id()));
        return all;
    }

    Set<String> things() {
        return things;
    }

    /** Number of runs that ended with an outcome, within the clock. */
    long ended() {
        return ended;
    }

    @Override
    public void began(long run, State state) {
        stands(state);
    }

    @Override
    public void acted(int move, boolean slip, Chooser decision, State state) {
        things.add("move " + scenario.moves().get(move).id());
        stands(state);
    }

    @Override
    public void happened(int hazard, State state) {
        things.add("hazard " + scenario.hazards().get(hazard).id());
        stands(state);
    }

    @Override
    public void dated(int event, State state) {
        things.add("event " + scenario.calendar().get(event).id());
        stands(state);
    }

    @Override
    public void stepped(State state) {
        stands(state);
    }

    @Override
    public void ended(long run, State state, double[] yearAhead) {
        List<String> outcomes = scenario.outcomes().order().stream()
                .map(outcome -> outcome.id())
                .toList();
        boolean isInTime = state.step >= 0 && state.step <= scenario.clock().steps();
        if (isInTime && state.outcome >= 0) {
            things.add("outcome " + outcomes.get(state.outcome));
            ended++;
        }
    }

    private void stands(State state) {
        things.add("rung " + scenario.ladder().rungs().get(state.rung).id());
    }
}
