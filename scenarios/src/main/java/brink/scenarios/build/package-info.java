/**
 * From a checked document to the engine's scenario. Everything that could go wrong has been reported by then, so
 * the work here cannot fail: an exception from this room is a rule missing in {@code check}, and that is where
 * to mend it.
 *
 * <p>This is the border between the format and the model. The names of the file end here; the engine never hears
 * of them, and the format may change without touching a rule of the world.
 */
@NullMarked
package brink.scenarios.build;

import org.jspecify.annotations.NullMarked;
