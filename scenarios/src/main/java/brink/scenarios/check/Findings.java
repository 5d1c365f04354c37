package brink.scenarios.check;

import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what rules find and looks up where it was written. */
final class Findings {

    /** Looking for near misses is slow in huge files; beyond this many nobody reads them. */
    private static final int SUGGESTIONS = 60;

    private final SourceMap places;
    private final List<Problem> problems = new ArrayList<>();
    private int suggestions;

    Findings(SourceMap places) {
        this.places = places;
    }

    /** Reports an error about the value at an address. */
    void error(String code, Pointer pointer, String message, String advice) {
        problems.add(new Problem(Severity.ERROR, code, pointer, places.placeOf(pointer), message, advice));
    }

    /** Reports an error about the key of the member at an address. */
    void errorAtKey(String code, Pointer pointer, String message, String advice) {
        problems.add(new Problem(Severity.ERROR, code, pointer, places.placeOfKey(pointer), message, advice));
    }

    /** Reports a warning about the value at an address. */
    void warning(String code, Pointer pointer, String message, String advice) {
        problems.add(new Problem(Severity.WARNING, code, pointer, places.placeOf(pointer), message, advice));
    }

    /** Advice that names the nearest valid name; empty once many were given. */
    String suggest(String wrong, Collection<String> valid) {
        return suggestions++ < SUGGESTIONS ? NearMiss.advice(wrong, valid) : "";
    }

    /** The place that wrote a value. */
    Place placeOf(Pointer pointer) {
        return places.placeOf(pointer);
    }

    /** Whether a value, or something around it, names a source. */
    boolean isCited(Pointer pointer) {
        return pointer.lineage().stream()
                .anyMatch(around ->
                        places.find(around).flatMap(node -> node.text("source")).isPresent());
    }

    /** Everything reported so far. */
    List<Problem> problems() {
        return problems;
    }
}
