package brink.engine.verification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a record anew with another value for every component of some name, however deep it lies. */
final class Rewrite {

    private final Class<? extends Record> type;
    private final String component;
    private final Object value;
    private int found;

    /**
     * Replaces a component wherever a record of a type is found.
     *
     * @param type kind of record
     * @param component its component
     * @param value what it becomes
     */
    Rewrite(Class<? extends Record> type, String component, Object value) {
        this.type = type;
        this.component = component;
        this.value = value;
    }

    <R extends Record> R of(R whole) {
        return type(whole, replaced(whole));
    }

    /** How often the component was there to be replaced. */
    int found() {
        return found;
    }

    private Object replaced(Object part) {
        if (part instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(replaced(each)));
            return copy;
        }
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new TreeMap<>();
            map.forEach((key, each) -> copy.put(key, replaced(each)));
            return copy;
        }
        if (part instanceof Optional<?> optional) {
            return optional.map(this::replaced);
        }
        return part instanceof Record record ? remade(record) : part;
    }

    private Record remade(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = value(record, components[i]);
            }
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("%s refuses what a mechanism is without".formatted(record), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Record record, RecordComponent of) throws ReflectiveOperationException {
        if (type.isInstance(record) && of.getName().equals(component)) {
            found++;
            return value;
        }
        var accessor = of.getAccessor();
        accessor.setAccessible(true);
        return replaced(accessor.invoke(record));
    }

    @SuppressWarnings("unchecked")
    private static <R> R type(R like, Object made) {
        return (R) like.getClass().cast(made);
    }
}
