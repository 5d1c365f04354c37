/** Tests of {@code brink.scenarios.library}. */
@NullMarked
package brink.scenarios.library;

import org.jspecify.annotations.NullMarked;
