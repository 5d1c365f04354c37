/**
 * Scenarios, from a file to a world.
 *
 * <p>The way is one method an arrow: text, document, sound document, world. Only the first arrows can
 * fail, and they fail with problems that name a file, a line and a column. {@link
 * brink.scenarios.Scenarios} is the front door; the rooms behind it can be entered one by one in tests.
 */
@NullMarked
package brink.scenarios;

import org.jspecify.annotations.NullMarked;
