package brink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.engine.Crisis;
import brink.engine.Mirror;
import brink.engine.model.Condition;
import brink.engine.model.Condition.Held;
import brink.engine.model.Scenario;
import brink.engine.oracle.RandomConditions;
import brink.engine.oracle.RandomConditions.Memory;
import brink.engine.oracle.RandomCrisis;
import brink.engine.oracle.Truth;
import brink.engine.oracle.World;
import brink.engine.random.Luck;
import brink.engine.random.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flat programs against a recursive evaluation of the same conditions. */
class ConditionsTest {

    private static final int CONDITIONS = 400;
    private static final int STEPS = 40;

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 3})
    void programsAgreeWithARecursiveEvaluationOnScatteredPositions(double stepDays) {
        Random random = new Random(11);
        List<Condition> conditions = new RandomConditions(random, Memory.WITH).list(CONDITIONS, 5);
        Plan plan = plan(conditions, stepDays);
        RunConstants constants = new RunConstants(plan);
        constants.begin(Luck.run(new Seed(1), 0));
        State state = new State(plan.layout);
        java.util.Arrays.fill(state.counter, plan.layout.heldSince, state.counter.length, -1);
        Map<Held, Integer> memory = new HashMap<>();
        int[] seen = new int[2];
        for (int step = 0; step < STEPS; step++) {
            Mirror.scatter(state, plan, random, step);
            World world = Mirror.world(state, plan);
            world.heldSince.putAll(memory);
            for (int c = 0; c < CONDITIONS; c++) {
                boolean expected = Truth.holds(conditions.get(c), world);
                seen[expected ? 1 : 0]++;
                int program = program(plan, c);
                assertThat(program < 0 || plan.conditions.holds(program, state, constants.value))
                        .as("step %s: %s", step, conditions.get(c))
                        .isEqualTo(expected);
            }
            plan.conditions.remember(state, constants.value);
            Truth.remember(
                    conditions.stream()
                            .flatMap(c -> Truth.heldWithin(c).stream())
                            .toList(),
                    world);
            memory = world.heldSince;
        }
        assertThat(seen[0]).isGreaterThan(3000);
        assertThat(seen[1]).isGreaterThan(3000);
    }

    @Test
    void groupsCanBeOfAnySize() {
        Condition yes = Condition.ALWAYS;
        Condition no = new Condition.Any(List.of());
        List<Condition> many = new ArrayList<>(Collections.nCopies(500, yes));
        many.add(no);
        assertThat(truths(new Condition.All(many), new Condition.Any(many), new Condition.All(List.of(no))))
                .containsExactly(false, true, false);
        assertThat(truths(yes, no, new Condition.Not(no), new Condition.Any(List.of(yes))))
                .containsExactly(true, false, true, true);
    }

    @Test
    void conditionsNestNinetyDeep() {
        Condition deep = Crisis.on("r0");
        for (int i = 0; i < 90; i++) {
            deep = i % 2 == 0
                    ? new Condition.All(List.of(deep, Condition.ALWAYS))
                    : new Condition.Any(List.of(deep, new Condition.Not(Condition.ALWAYS)));
        }
        assertThat(truths(deep, new Condition.Not(deep))).containsExactly(true, false);
    }

    @Test
    void deeperConditionsAreRefused() {
        Condition deep = Crisis.on("r0");
        for (int i = 0; i < 101; i++) {
            deep = new Condition.Not(deep);
        }
        Condition tooDeep = deep;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> truths(tooDeep))
                .withMessage("a condition must not nest deeper than 100");
    }

    private static List<Boolean> truths(Condition... conditions) {
        Plan plan = plan(List.of(conditions), 1);
        RunConstants constants = new RunConstants(plan);
        constants.begin(Luck.run(new Seed(1), 0));
        State state = new State(plan.layout);
        List<Boolean> truths = new ArrayList<>();
        for (int c = 0; c < conditions.length; c++) {
            int program = program(plan, c);
            truths.add(program < 0 || plan.conditions.holds(program, state, constants.value));
        }
        return truths;
    }

    /** The program of a condition; hazard number c carries condition c, as hazards are sorted by id. */
    private static int program(Plan plan, int c) {
        return plan.incidents.hazardWhen[c];
    }

    private static Plan plan(List<Condition> conditions, double stepDays) {
        Scenario base = RandomCrisis.draw(new Random(3));
        Crisis crisis =
                Crisis.onLadder("r0", "r1", "r2", "r3").stepDays(stepDays).steps(1000);
        base.indicators().forEach(crisis::indicator);
        base.packages().forEach(crisis::sanction);
        crisis.actor("a").type("t0", 1, new Crisis.StakesDraft()).type("t1", 1, new Crisis.StakesDraft());
        crisis.actor("b").type("t0", 1, new Crisis.StakesDraft()).type("t1", 1, new Crisis.StakesDraft());
        RandomCrisis.MOVES.forEach(id -> crisis.move(id.substring(0, 1), id));
        for (int c = 0; c < conditions.size(); c++) {
            crisis.hazard(new brink.engine.model.Hazard(
                    "h%04d".formatted(c),
                    "h",
                    brink.engine.model.Parameter.of("/rate", 0),
                    List.of(),
                    conditions.get(c),
                    List.of()));
        }
        return Plan.of(crisis.build());
    }
}
