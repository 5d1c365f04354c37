package brink.engine.model;

/**
 * Who acts and who answers. An actor takes the initiative, and so gains a lead of 1, by a move that it has not
 * made before while nobody else has just acted; leads fade. Of several actors each counts as 1 and the weight times
 * its lead.
 *
 * <p>What a lead does: under the rule {@link Turns.Rule#INITIATIVE} who leads moves earlier in a step; the one who
 * leads most can have a second opportunity; and those who are behind can choose less precisely.
 *
 * @param halfLifeDays time in which a lead halves, in days, above 0
 * @param weight how much a lead counts, at least 0
 * @param extra probability of a second opportunity in a step for the one who leads most, if no other counts beside it;
 *     in proportion otherwise; in [0, 1]
 * @param haste how far the precision of an actor sinks who does not count at all beside the one who leads most,
 *     as a share of it, in [0, 1]
 */
public record Initiative(Parameter halfLifeDays, Parameter weight, Parameter extra, Parameter haste) {}
