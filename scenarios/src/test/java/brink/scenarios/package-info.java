/** Tests of the way from a file to a world, and the scenarios they share. */
@NullMarked
package brink.scenarios;

import org.jspecify.annotations.NullMarked;
