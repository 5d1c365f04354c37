package brink.engine.decide;

import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The probabilities of an actor's first decision. */
public final class FirstDecision {

    private FirstDecision() {}

    /** Probability of each available move for one type, numbered within its actor. */
    public static Map<String, Double> of(Scenario scenario, String actor, int type) {
        Plan plan = Plan.of(scenario);
        Player player = new Player(plan);
        player.begin(new Seed(1), 0);
        Chooser chooser = new Chooser(plan, player.constants());
        List<String> actors = scenario.actors().stream().map(each -> each.id()).toList();
        int count = chooser.prepare(actors.indexOf(actor), player.state());
        Map<String, Double> probabilities = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            probabilities.put(scenario.moves().get(chooser.option(i)).id(), chooser.probability(type, i));
        }
        return probabilities;
    }

    /** The same for the only type. */
    public static Map<String, Double> of(Scenario scenario, String actor) {
        return of(scenario, actor, 0);
    }
}
