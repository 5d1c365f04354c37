/** Tests of {@code brink.scenarios.problem}. */
@NullMarked
package brink.scenarios.problem;

import org.jspecify.annotations.NullMarked;
