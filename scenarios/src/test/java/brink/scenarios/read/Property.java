package brink.scenarios.read;

import brink.scenarios.source.Node;
import org.jspecify.annotations.Nullable;

/**
 * One entry under some {@code properties} of the schema.
 *
 * @param path where the schema has it, such as {@code /$defs/move/properties/cost}
 * @param rules what the schema says there
 * @param standing what the format promises about it
 */
record Property(String path, Node.Fields rules, Standing standing) {

    /** What the format promises about a property. */
    enum Standing {
        /** Another value makes another ensemble. */
        LIVE,
        /** No value changes a run. */
        DESCRIPTIVE,
        /** Refused for now. */
        PROVISIONAL
    }

    /** Whether it is a list that claims to be read in its order. */
    boolean isOrdered() {
        return rules.text("type").filter(type -> type.value().equals("array")).isPresent()
                && description().matches(".*\\border\\b.*");
    }

    /** Whether the schema leaves it no second value. */
    boolean isSingle() {
        return rules.child("const").isPresent() || rules.elements("enum").size() == 1;
    }

    /** The key under which a document has it. */
    String key() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String description() {
        return rules.text("description").map(Node.Text::value).orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Property property && path.equals(property.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
