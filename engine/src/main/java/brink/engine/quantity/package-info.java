/**
 * Numbers with a meaning: constants, distributions, ranges, durations, and the arithmetic they share.
 *
 * <p>Two rules make results bit-identical on every machine. First, exponentials and logarithms that
 * reach a run come from {@link brink.engine.quantity.Elementary}, plain arithmetic without platform
 * intrinsics. Second, a distribution is sampled through a {@link brink.engine.quantity.Quantile}
 * built once, before the first run, from Commons Math, which brings its own arithmetic as well.
 *
 * <p>Every room of the engine may enter; this room knows nobody. NaN is refused at the door.
 */
@NullMarked
package brink.engine.quantity;

import org.jspecify.annotations.NullMarked;
