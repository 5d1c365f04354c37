package brink.engine.verification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Makes a record anew with other parts, however deep they lie. */
abstract class Rewrite {

    /**
     * Replaces every component of some name.
     *
     * @param type kind of record
     * @param component its component
     * @param value what it becomes
     */
    static Rewrite ofComponent(Class<? extends Record> type, String component, Object value) {
        return new Rewrite() {
            @Override
            Optional<Object> instead(Record record, RecordComponent of) {
                return type.isInstance(record) && of.getName().equals(component)
                        ? Optional.of(value)
                        : Optional.empty();
            }

            @Override
            String text(String text) {
                return text;
            }
        };
    }

    /** Replaces every text, also where it is a key. */
    static Rewrite ofTexts(UnaryOperator<String> change) {
        return new Rewrite() {
            @Override
            Optional<Object> instead(Record record, RecordComponent of) {
                return Optional.empty();
            }

            @Override
            String text(String text) {
                return change.apply(text);
            }
        };
    }

    abstract Optional<Object> instead(Record record, RecordComponent of);

    abstract String text(String text);

    <R extends Record> R of(R whole) {
        return type(whole, replaced(whole));
    }

    private Object replaced(Object part) {
        if (part instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(replaced(each)));
            return copy;
        }
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new TreeMap<>();
            map.forEach((key, each) -> copy.put(replaced(key), replaced(each)));
            return copy;
        }
        if (part instanceof Optional<?> optional) {
            return optional.map(this::replaced);
        }
        if (part instanceof String string) {
            return text(string);
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
            throw new IllegalStateException("%s refuses its new parts".formatted(record), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Record record, RecordComponent of) throws ReflectiveOperationException {
        Optional<Object> instead = instead(record, of);
        if (instead.isPresent()) {
            return instead.get();
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
