/** Tests of {@code brink.scenarios.read}. */
@NullMarked
package brink.scenarios.read;

import org.jspecify.annotations.NullMarked;
