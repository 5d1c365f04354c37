package brink.engine.run;

import brink.engine.Crisis;
import brink.engine.model.Meeting.Stage;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that is told of the talks of a run. */
final class Minutes implements Witness {
    private final Plan plan;
    final List<String> lines = new ArrayList<>();
    final List<Double> climates = new ArrayList<>();
    final List<Double> consents = new ArrayList<>();
    double tabling;
    int proposer = -1;

    Minutes(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void arranged(int meeting, Stage stage, State state) {
        int meets = state.counter[plan.layout.meets + meeting];
        lines.add(state.step + " " + stage.name().toLowerCase(Locale.ROOT) + " for " + meets);
    }

    @Override
    public void met(int meeting, double climate, State state) {
        climates.add(climate);
    }

    @Override
    public void tabled(int offer, int actor, double probability, State state) {
        tabling = probability;
        proposer = actor;
    }

    @Override
    public void replied(int offer, int party, boolean accepts, double probability, State state) {
        consents.add(accepts ? probability : 1 - probability);
    }

    /** Plays a run and takes its minutes. */
    static Minutes of(Crisis crisis, long run) {
        Plan plan = Plan.of(crisis.build());
        Minutes minutes = new Minutes(plan);
        new Player(plan).play(new Seed(7), run, minutes);
        return minutes;
    }
}
