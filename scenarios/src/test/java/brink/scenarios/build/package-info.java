/** Tests of {@code brink.scenarios.build}. */
@NullMarked
package brink.scenarios.build;

import org.jspecify.annotations.NullMarked;
