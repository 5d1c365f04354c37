/**
 * How actors value positions, choose among moves, and learn from what others choose.
 *
 * <p>One kernel chooses: {@link brink.engine.decide.Chooser} serves every policy, and the
 * probabilities it computes for an actor's types are at once the lottery from which the move is drawn
 * and the likelihood with which observers update their beliefs. There is no second account of a
 * decision that could drift away from the first.
 *
 * <p>The engine's {@code run} enters; nothing here draws luck of its own making or changes a state
 * for good: what looking ahead does to a state it undoes.
 */
@NullMarked
package brink.engine.decide;

import org.jspecify.annotations.NullMarked;
