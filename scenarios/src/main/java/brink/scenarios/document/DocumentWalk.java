package brink.scenarios.document;

import brink.scenarios.source.Pointer;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Visits every entry of a document, outermost first, each with its address. Parts of the format that
 * are refused as a whole are left out.
 */
public final class DocumentWalk {

    private static final Set<String> REFUSED = Set.of("commitments", "talks", "initiative");

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private final Class<?> wanted;
    private final BiConsumer<Pointer, Object> visitor;

    private DocumentWalk(Class<?> wanted, BiConsumer<Pointer, Object> visitor) {
        this.wanted = wanted;
        this.visitor = visitor;
    }

    /** A component of a record and its key in the file. */
    private record Part(String key, Method accessor) {}

    /**
     * Calls the visitor with every entry of a type, wherever it stands.
     *
     * @param <T> the type
     * @param document where to look
     * @param wanted a record of this package, or {@link Record} for all
     * @param visitor told the address and the entry
     */
    public static <T> void each(ScenarioDocument document, Class<T> wanted, BiConsumer<Pointer, T> visitor) {
        new DocumentWalk(wanted, (pointer, entry) -> visitor.accept(pointer, wanted.cast(entry)))
                .visit(Pointer.ROOT, document);
    }

    private void visit(Pointer pointer, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> visit(pointer, inner));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> visit(pointer.child((String) key), inner));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(pointer.child(i), list.get(i));
            }
        } else if (value instanceof PaceEntry pace) {
            pace.rate().ifPresent(rate -> visit(pointer, rate));
        } else if (value instanceof Record) {
            if (wanted.isInstance(value)) {
                visitor.accept(pointer, value);
            }
            for (Part part : PARTS.get(value.getClass())) {
                if (value instanceof ScenarioDocument && REFUSED.contains(part.key())) {
                    continue;
                }
                visit(pointer.child(part.key()), get(part, value));
            }
        }
    }

    private static Object get(Part part, Object owner) {
        try {
            return part.accessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's accessor must work", e);
        }
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            parts.add(new Part(named == null ? kebab(component.getName()) : named.value(), component.getAccessor()));
        }
        return parts;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
