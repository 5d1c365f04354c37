/** Claims are read with every id that they mention, and refused in words. */
@NullMarked
package brink.scenarios.claims;

import org.jspecify.annotations.NullMarked;
