/**
 * Written amounts as the quantities they stand for: ISO durations as days, entries as distributions.
 *
 * <p>A room of its own because two others need it: {@code check} asks whether an amount is possible
 * and within its range, {@code build} uses it. It knows {@code document} and the engine's quantities.
 */
@NullMarked
package brink.scenarios.amount;

import org.jspecify.annotations.NullMarked;
