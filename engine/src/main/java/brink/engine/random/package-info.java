/**
 * Luck: every random number of a simulation as a pure function of what it is for.
 *
 * <p>There is no stream to share, split or skip. A draw is addressed by (seed, run, occasion,
 * purpose); asking twice gives the same number, asking for something else disturbs nothing. That is
 * why any run can be replayed alone, why the number of threads leaves no trace, and why two versions
 * of a scenario can be compared under the same luck.
 *
 * <p>The generator is our own and frozen: its output is part of what a version of brink promises.
 */
@NullMarked
package brink.engine.random;

import org.jspecify.annotations.NullMarked;
