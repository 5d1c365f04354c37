/** Verdicts against their definition, and hinges against crises in which it is known what matters. */
@NullMarked
package brink.engine.claim;

import org.jspecify.annotations.NullMarked;
