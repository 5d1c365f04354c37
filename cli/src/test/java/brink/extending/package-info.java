/** The examples of {@code docs/extending.md}: outside brink's own packages, so that only what is public serves. */
@NullMarked
package brink.extending;

import org.jspecify.annotations.NullMarked;
