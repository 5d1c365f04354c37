/** Games with published solutions, played from scenario files. */
@NullMarked
package brink.scenarios.verification;

import org.jspecify.annotations.NullMarked;
