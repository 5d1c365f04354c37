package brink.scenarios.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON value that remembers where it was written. */
public sealed interface Node {

    /**
     * Where the value begins.
     *
     * @return its place in the text that wrote it
     */
    Place place();

    /**
     * What kind of value it is, in words for a reader.
     *
     * @return such as {@code an object}
     */
    String kind();

    /**
     * The value inside this one under a key or index.
     *
     * @param segment a key, or an index in decimal digits
     * @return the value, or empty where there is none
     */
    default Optional<Node> child(String segment) {
        return Optional.empty();
    }

    /**
     * The object inside this one under a key.
     *
     * @param key a key, or an index in decimal digits
     * @return the value there, if it is an object
     */
    default Optional<Fields> object(String key) {
        return child(key).filter(Fields.class::isInstance).map(Fields.class::cast);
    }

    /**
     * The array inside this one under a key.
     *
     * @param key a key, or an index in decimal digits
     * @return the elements there, if it is an array; else none
     */
    default List<Node> elements(String key) {
        return child(key).isPresent() && child(key).get() instanceof Items items ? items.values() : List.of();
    }

    /**
     * The text inside this one under a key.
     *
     * @param key a key, or an index in decimal digits
     * @return the value there, if it is text
     */
    default Optional<Text> text(String key) {
        return child(key).filter(Text.class::isInstance).map(Text.class::cast);
    }

    /**
     * The keys of an object.
     *
     * @return in the order in which they were written; none for other values
     */
    default Set<String> keys() {
        return this instanceof Fields fields ? fields.members().keySet() : Set.of();
    }

    /**
     * An object.
     *
     * @param place of the opening brace
     * @param members its members in the order in which they were written; not to be modified
     */
    record Fields(Place place, Map<String, Member> members) implements Node {
        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public Optional<Node> child(String segment) {
            return Optional.ofNullable(members.get(segment)).map(Member::value);
        }
    }

    /**
     * A member of an object.
     *
     * @param key where its key begins
     * @param value its value
     */
    record Member(Place key, Node value) {}

    /**
     * An array.
     *
     * @param place of the opening bracket
     * @param values its elements; not to be modified
     */
    record Items(Place place, List<Node> values) implements Node {
        @Override
        public String kind() {
            return "an array";
        }

        @Override
        public Optional<Node> child(String segment) {
            if (!segment.matches("0|[1-9][0-9]{0,8}")) {
                return Optional.empty();
            }
            int index = Integer.parseInt(segment);
            return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
        }
    }

    /**
     * A string.
     *
     * @param place of the opening quote
     * @param value without quotes, unescaped
     */
    record Text(Place place, String value) implements Node {
        @Override
        public String kind() {
            return "text";
        }
    }

    /**
     * A number.
     *
     * @param place of the first digit or sign
     * @param value exactly as written; its magnitude fits a double
     */
    record Numeral(Place place, BigDecimal value) implements Node {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /**
     * True or false.
     *
     * @param place of the word
     * @param value which
     */
    record Truth(Place place, boolean value) implements Node {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    /**
     * Null; in a patch, the wish to remove.
     *
     * @param place of the word
     */
    record Nothing(Place place) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }
}
