/**
 * The command, and the only room that meets the world: it opens files, reads the clock and the environment,
 * prints, asks how many processors there are, and ends the process. Everything else is handed in as an argument,
 * which is what makes the rest of brink a function.
 *
 * <p>There is one small class to a command: it parses, calls and prints. Work that another program could want
 * belongs below; if a command grows, something in it lives in the wrong place.
 */
@NullMarked
package brink.cli;

import org.jspecify.annotations.NullMarked;
