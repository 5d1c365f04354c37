/**
 * The world as its author describes it: immutable records and sealed alternatives, nothing that runs.
 *
 * <p>A {@link brink.engine.model.Scenario} names clock, ladder, indicators, actors, moves, sanction
 * packages, hazards, calendar and outcomes. Things refer to one another by id, exactly as in the
 * file; {@code engine.plan} turns the names into indices. Lists that carry no meaning in their order
 * are kept sorted by id, so that two descriptions of the same world are equal.
 *
 * <p>Whoever builds or reads a world may enter. Each number is a
 * {@link brink.engine.model.Parameter}: it has an id, a quantity and a provenance. Time is in days,
 * value in points (1 point is 1 % of the actor's own annual GDP), rates per day.
 */
@NullMarked
package brink.engine.model;

import org.jspecify.annotations.NullMarked;
