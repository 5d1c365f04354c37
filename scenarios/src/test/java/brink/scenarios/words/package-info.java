/** Tests of {@code brink.scenarios.library}. */
@NullMarked
package brink.scenarios.words;

import org.jspecify.annotations.NullMarked;
