package brink.scenarios.build;

import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every parameter of a scenario. */
public final class ParameterList {

    private ParameterList() {}

    /**
     * Lists the parameters.
     *
     * @param scenario any
     * @return each parameter once, sorted by id, those with a default value included
     */
    public static List<Parameter> of(Scenario scenario) {
        Map<String, Parameter> found = new TreeMap<>();
        collect(scenario, found);
        List<Parameter> result = new ArrayList<>(found.values());
        result.sort(Comparator.comparing(Parameter::id));
        return result;
    }

    private static void collect(Object value, Map<String, Parameter> found) {
        if (value instanceof Parameter parameter) {
            found.put(parameter.id(), parameter);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collect(inner, found));
        } else if (value instanceof Collection<?> many) {
            many.forEach(inner -> collect(inner, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collect(inner, found));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(get(component, value), found);
            }
        }
    }

    private static Object get(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's accessor must work", e);
        }
    }
}
