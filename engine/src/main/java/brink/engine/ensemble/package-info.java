/**
 * Many runs: what is played, how it is executed, and what is counted.
 *
 * <p>A simulator is a function of a scenario and a {@link brink.engine.ensemble.RunPlan}; threads,
 * progress and cancellation are passed beside them in an
 * {@link brink.engine.ensemble.Execution} and leave no trace in the result. Threads claim fixed
 * blocks of run numbers; blocks are merged, and their rows handed on, in order.
 *
 * <p>Memory does not grow with the number of runs: everything kept is a count. The only room of the
 * engine that starts threads.
 */
@NullMarked
package brink.engine.ensemble;

import org.jspecify.annotations.NullMarked;
