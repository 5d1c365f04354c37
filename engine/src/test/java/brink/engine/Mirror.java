package brink.engine;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Move;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.oracle.Promises;
import brink.engine.oracle.World;
import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Scatters positions of the engine, and shows them to the oracle by name. */
public final class Mirror {

    private Mirror() {}

    /** Overwrites a position with numbers without rhyme or reason, each within its range. */
    public static void scatter(State state, Plan plan, Random random, int step) {
        for (int k = 0; k < plan.indicators.count; k++) {
            double width = plan.indicators.high[k] - plan.indicators.low[k];
            state.real[k] = plan.indicators.low[k] + width * random.nextDouble();
        }
        for (int i = plan.layout.level; i < plan.layout.loss; i++) {
            boolean level = i < plan.layout.pressure;
            state.real[i] = random.nextBoolean() ? 0 : level ? (random.nextBoolean() ? 0.5 : 1) : random.nextDouble();
        }
        for (int move = 0; move < plan.moves.count; move++) {
            int made = random.nextInt(3);
            state.counter[plan.layout.made + move] = made;
            state.counter[plan.layout.lastMade + move] = made == 0 ? -1 : random.nextInt(step + 1);
        }
        state.rung = random.nextInt(plan.rungs);
        state.step = step;
        for (int observer = 0; observer < plan.actors.count; observer++) {
            scatterBeliefs(state, plan, random, observer);
        }
    }

    private static void scatterBeliefs(State state, Plan plan, Random random, int observer) {
        for (int actor = 0; actor < plan.actors.count; actor++) {
            double sum = 0;
            int row = plan.layout.belief + observer * plan.layout.types;
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                state.real[row + t] = random.nextDouble();
                sum += state.real[row + t];
            }
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                state.real[row + t] /= sum;
            }
        }
    }

    /** The same position, by name. */
    public static World world(State state, Plan plan) {
        Scenario scenario = plan.scenario;
        World world = new World(scenario, Map.of(), Map.of());
        for (int k = 0; k < scenario.indicators().size(); k++) {
            world.indicators.put(scenario.indicators().get(k).id(), state.real[k]);
        }
        for (int i = 0; i < scenario.moves().size(); i++) {
            Move move = scenario.moves().get(i);
            world.made.put(move.id(), state.counter[plan.layout.made + i]);
            world.lastMade.put(move.id(), state.counter[plan.layout.lastMade + i]);
        }
        sanctions(state, plan, world);
        words(state, plan, world);
        beliefs(state, plan, world);
        world.rung = state.rung;
        world.step = state.step;
        return world;
    }

    /** Overwrites what has been seen of commitments; those that would be due are taken to have lapsed. */
    public static void scatterWords(State state, Plan plan, double[] values, Random random) {
        for (int c = 0; c < plan.commitments.count; c++) {
            state.counter[plan.layout.word + c] = random.nextInt(5) == 0 ? Commitments.BROKEN : Commitments.STANDING;
            double seen = Math.max(
                    values[plan.rungSeveritySlot[plan.startRung]],
                    plan.commitments.gravity(c, -1, 0, state, plan, values));
            double more = random.nextInt(3) == 0 ? random.nextDouble() : 0;
            state.real[plan.layout.gravest + c] = Math.max(seen, more);
            state.real[plan.layout.settled + c] = Math.max(seen, more);
            if (!plan.commitments.givenBefore[c] && random.nextBoolean()) {
                state.counter[plan.layout.word + c] = Commitments.NOT_GIVEN;
            }
        }
        for (int actor = 0; actor < plan.actors.count; actor++) {
            state.real[plan.layout.audience + actor] = random.nextBoolean() ? 0 : 3 * random.nextDouble();
        }
        for (int actor : plan.commitments.issuers) {
            state.real[plan.layout.toleranceLow + actor] = random.nextBoolean() ? 0 : 0.5 * random.nextDouble();
            state.real[plan.layout.toleranceHigh + actor] = random.nextBoolean() ? 1 : 1 - 0.5 * random.nextDouble();
        }
        for (int c = plan.commitments.pending(plan.conditions, state, plan.layout, values, -1); c >= 0; ) {
            state.counter[plan.layout.word + c] = Commitments.LAPSED;
            c = plan.commitments.pending(plan.conditions, state, plan.layout, values, -1);
        }
    }

    private static void words(State state, Plan plan, World world) {
        for (int c = 0; c < plan.commitments.count; c++) {
            String id = plan.scenario.commitments().get(c).id();
            int word = state.counter[plan.layout.word + c];
            world.fate.put(
                    id,
                    word == Commitments.STANDING
                            ? Promises.STANDING
                            : word == Commitments.NOT_GIVEN ? Promises.NOT_GIVEN : "over");
            world.gravest.put(id, state.real[plan.layout.gravest + c]);
            world.settled.put(id, state.real[plan.layout.settled + c]);
        }
        for (int actor = 0; actor < plan.actors.count; actor++) {
            String id = plan.scenario.actors().get(actor).id();
            world.audience.put(id, state.real[plan.layout.audience + actor]);
            world.toleranceLow.put(id, state.real[plan.layout.toleranceLow + actor]);
            world.toleranceHigh.put(id, state.real[plan.layout.toleranceHigh + actor]);
        }
    }

    private static void sanctions(State state, Plan plan, World world) {
        int m = 0;
        for (int p = 0; p < plan.scenario.packages().size(); p++) {
            SanctionPackage sanctions = plan.scenario.packages().get(p);
            world.level.put(sanctions.id(), state.real[plan.layout.level + p]);
            for (SanctionPackage.Measure measure : sanctions.measures()) {
                String id = sanctions.id() + "/" + measure.id();
                world.pressure.put(id, state.real[plan.layout.pressure + m]);
                world.adaptation.put(id, state.real[plan.layout.adaptation + m]);
                m++;
            }
        }
    }

    private static void beliefs(State state, Plan plan, World world) {
        Stream<String> types = plan.scenario.actors().stream().flatMap(Mirror::types);
        String[] names = types.toArray(String[]::new);
        for (int observer = 0; observer < plan.actors.count; observer++) {
            for (int t = 0; t < names.length; t++) {
                String id = plan.scenario.actors().get(observer).id() + "/" + names[t];
                world.belief.put(id, state.real[plan.layout.belief + observer * names.length + t]);
            }
        }
    }

    private static Stream<String> types(Actor actor) {
        return actor.types().stream().map(ActorType::id).map(type -> actor.id() + "/" + type);
    }
}
