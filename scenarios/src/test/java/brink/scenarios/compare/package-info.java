/** Tests of {@code brink.scenarios.library}. */
@NullMarked
package brink.scenarios.compare;

import org.jspecify.annotations.NullMarked;
