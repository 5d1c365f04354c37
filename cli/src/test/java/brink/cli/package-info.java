/** Tests of the command, as a user meets it: words in, words and an exit code out. */
@NullMarked
package brink.cli;

import org.jspecify.annotations.NullMarked;
