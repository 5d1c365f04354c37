/** The examples of {@code docs/extending.md}: code outside brink's own packages, so that only what is public serves it. */
@NullMarked
package brink.extending;

import org.jspecify.annotations.NullMarked;
