package brink.scenarios.source;

import java.util.List;

/** Finds the text that a scenario names; supplied by whoever may open files. */
@FunctionalInterface
public interface TextLoader {

    /**
     * Finds a text.
     *
     * @param reference what follows {@code extends}: a path relative to the text that names it, or
     *     the id of a shipped scenario
     * @param from the text that names it
     * @return the text, or why there is none
     */
    Loaded load(String reference, SourceText from);

    /**
     * A loader that knows no text, for scenarios that extend nothing.
     *
     * @return a loader that always answers {@link Missing}
     */
    static TextLoader none() {
        return (reference, from) -> new Missing("other files cannot be reached from here", List.of());
    }

    /** What came of looking for a text. */
    sealed interface Loaded {}

    /**
     * The text.
     *
     * @param text its name is normalised: one text has one name
     */
    record Found(SourceText text) implements Loaded {}

    /**
     * There is no such text.
     *
     * @param why a clause such as {@code there is no such file}
     * @param candidates names that do exist, for a suggestion; may be empty
     */
    record Missing(String why, List<String> candidates) implements Loaded {}
}
