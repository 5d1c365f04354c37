/** Games of published theory, and whether actors choose in them as the theory says. */
@NullMarked
package brink.scenarios.verification;

import org.jspecify.annotations.NullMarked;
