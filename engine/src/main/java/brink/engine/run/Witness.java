package brink.engine.run;

import brink.engine.decide.Chooser;
import brink.engine.model.Meeting.Stage;
import brink.engine.plan.State;

/** Someone who watches a run and changes nothing. The state passed in is only valid during the call. */
public interface Witness {

    /**
     * A run begins.
     *
     * @param run its number
     * @param state the first position
     */
    default void began(long run, State state) {}

    /**
     * An actor made a move; its effects have been applied.
     *
     * @param move index of the move
     * @param slip whether it came from the tremble
     * @param decision the decision in which it was chosen, still prepared
     * @param state the position after its effects
     */
    default void acted(int move, boolean slip, Chooser decision, State state) {}

    /**
     * A move that was planned is not available: by a script on its day, or by a choice made while others chose.
     *
     * @param move index of the move
     * @param state the position
     */
    default void missed(int move, State state) {}

    /**
     * An incident happened; its effects have been applied.
     *
     * @param hazard index of the hazard
     * @param state the position after its effects
     */
    default void happened(int hazard, State state) {}

    /**
     * A dated event took place; its effects have been applied.
     *
     * @param event index in the scenario's calendar
     * @param state the position after its effects
     */
    default void dated(int event, State state) {}

    /**
     * A commitment was given that had not been given before.
     *
     * @param commitment index of the commitment
     * @param state the position after it
     */
    default void given(int commitment, State state) {}

    /**
     * Something has become of a commitment: it was answered, or it lapsed. What the answer did has been done.
     *
     * @param commitment index of the commitment
     * @param word what has become of it, a constant of {@link brink.engine.plan.Commitments}
     * @param probability with which the issuer, being what it is, gave this answer; 1 for a lapse
     * @param state the position after it
     */
    default void answered(int commitment, int word, double probability, State state) {}

    /**
     * Talks have been convened or put off, have begun, or have ended in some way.
     *
     * @param meeting index of the talks
     * @param stage how they stand
     * @param state the position after it
     */
    default void arranged(int meeting, Stage stage, State state) {}

    /**
     * Parties have met for a step; nothing has been tabled yet.
     *
     * @param meeting index of the talks
     * @param climate probability that an offer could be tabled within a day, in [0, 1]
     * @param state the position
     */
    default void met(int meeting, double climate, State state) {}

    /**
     * A party has tabled an offer, and all who are needed have made up their minds; nothing has come of it yet.
     *
     * @param offer index over all offers
     * @param proposer index of the actor
     * @param probability with which the proposer, being what it is, tabled this offer once it could
     * @param state the position
     */
    default void tabled(int offer, int proposer, double probability, State state) {}

    /**
     * A party who is needed has answered the offer just tabled.
     *
     * @param offer index over all offers
     * @param party index of the actor
     * @param accepts whether it said yes
     * @param probability with which the party, being what it is, gave this answer
     * @param state the position
     */
    default void replied(int offer, int party, boolean accepts, double probability, State state) {}

    /**
     * A step is over, and with it perhaps the run.
     *
     * @param state the position at its end
     */
    default void stepped(State state) {}

    /**
     * The run is over.
     *
     * @param run its number
     * @param state the last position; its step is the one in which the run ended, or the number of
     *     steps if it reached the horizon
     * @param yearAhead the loss over the 365 days after the end, in points: realised for each actor, then
     *     expected for each actor
     */
    default void ended(long run, State state, double[] yearAhead) {}
}
