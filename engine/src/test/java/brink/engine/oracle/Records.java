package brink.engine.oracle;

import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.quantity.Quantity.Discrete;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks through the records of a scenario. */
final class Records {

    /** Values of the uncertain parameters and the probability of them all together. */
    record Draw(Map<String, Double> values, double probability) {}

    private Records() {}

    /** Every combination of the values of parameters that are drawn once per run. */
    static List<Draw> drawnParameters(Scenario scenario) {
        Map<String, Discrete> uncertain = new LinkedHashMap<>();
        walk(scenario, thing -> {
            if (thing instanceof Parameter parameter && !parameter.quantity().isConstant()) {
                uncertain.put(parameter.id(), (Discrete) parameter.quantity());
            }
        });
        List<Draw> draws = List.of(new Draw(Map.of(), 1));
        for (var parameter : uncertain.entrySet()) {
            draws = draws.stream()
                    .flatMap(draw -> extended(draw, parameter.getKey(), parameter.getValue()).stream())
                    .toList();
        }
        return draws;
    }

    private static List<Draw> extended(Draw draw, String id, Discrete discrete) {
        double sum =
                discrete.weights().stream().mapToDouble(Double::doubleValue).sum();
        List<Draw> all = new ArrayList<>();
        for (int i = 0; i < discrete.values().size(); i++) {
            Map<String, Double> values = new HashMap<>(draw.values());
            values.put(id, discrete.values().get(i));
            all.add(new Draw(values, draw.probability() * discrete.weights().get(i) / sum));
        }
        return all;
    }

    /** Every condition anywhere. */
    static List<Condition> conditions(Scenario scenario) {
        List<Condition> found = new ArrayList<>();
        walk(scenario, thing -> {
            if (thing instanceof Condition condition) {
                found.add(condition);
            }
        });
        return found;
    }

    private static void walk(Object thing, Consumer<Object> visitor) {
        visitor.accept(thing);
        if (thing instanceof Iterable<?> list) {
            list.forEach(item -> walk(item, visitor));
        } else if (thing instanceof Map<?, ?> map) {
            map.values().forEach(item -> walk(item, visitor));
        } else if (thing instanceof Optional<?> optional) {
            optional.ifPresent(item -> walk(item, visitor));
        } else if (thing instanceof Record && !isLuck(thing)) {
            for (RecordComponent component : thing.getClass().getRecordComponents()) {
                walk(part(thing, component), visitor);
            }
        }
    }

    /** The amounts of effects are drawn at each use, not once per run. */
    private static boolean isLuck(Object thing) {
        return thing instanceof Effect.Shift || thing instanceof Effect.Assign;
    }

    private static Object part(Object thing, RecordComponent component) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
