package brink.scenarios.document;

import brink.scenarios.source.Pointer;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every entry of a document, outermost first, each with its address. */
public final class DocumentWalk {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private final List<Entry> found = new ArrayList<>();

    private DocumentWalk() {}

    /**
     * An entry of a document.
     *
     * @param at its address
     * @param value a record of this package
     */
    public record Entry(Pointer at, Record value) {}

    /** A component of a record and its key in the file. */
    private record Part(String key, Method accessor) {}

    /**
     * Every entry of a document, wherever it stands.
     *
     * @param document where to look
     * @return outermost first, the document itself before all
     */
    public static List<Entry> entries(ScenarioDocument document) {
        DocumentWalk walk = new DocumentWalk();
        walk.visit(Pointer.ROOT, document);
        return walk.found;
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
        } else if (value instanceof Record entry) {
            found.add(new Entry(pointer, entry));
            for (Part part : PARTS.get(value.getClass())) {
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
            if (holdsEntries(component.getGenericType())) {
                JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                String key = named == null ? kebab(component.getName()) : named.value();
                parts.add(new Part(key, component.getAccessor()));
            }
        }
        return parts;
    }

    /** Most components are texts and numbers, or lists of them, where there is nothing to visit. */
    private static boolean holdsEntries(Type type) {
        if (type instanceof ParameterizedType container) {
            return Stream.of(container.getActualTypeArguments()).anyMatch(DocumentWalk::holdsEntries);
        }
        return ((Class<?>) type).getPackage() == DocumentWalk.class.getPackage();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
