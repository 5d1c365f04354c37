package brink.scenarios.check;

import brink.scenarios.source.Pointer;

/** Which numbers the format permits where; the schema says so, once. */
@FunctionalInterface
public interface Ranges {

    /**
     * The permitted numbers.
     *
     * @param pointer address of a parameter
     * @return its range; for a duration in days; {@link Range#ANY} where there is none
     */
    Range at(Pointer pointer);
}
