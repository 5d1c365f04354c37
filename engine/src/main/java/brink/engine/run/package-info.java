/**
 * One run: the step, the dynamics of sanctions and indicators, and what can be witnessed of it.
 *
 * <p>A {@link brink.engine.run.Player} plays run after run in the same room, allocating nothing. Who
 * wants to know what happens registers as a {@link brink.engine.run.Witness}: the ensemble counts, a
 * {@link brink.engine.run.Trace} tells the story of one run. Witnesses see everything and change
 * nothing.
 *
 * <p>The ensemble and the tools for single runs enter. All luck of a run is drawn here or in
 * {@code decide}, through {@code random}, keyed by what it is for.
 */
@NullMarked
package brink.engine.run;

import org.jspecify.annotations.NullMarked;
