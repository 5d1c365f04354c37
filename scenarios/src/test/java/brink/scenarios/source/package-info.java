/** Tests of {@code brink.scenarios.source}. */
@NullMarked
package brink.scenarios.source;

import org.jspecify.annotations.NullMarked;
