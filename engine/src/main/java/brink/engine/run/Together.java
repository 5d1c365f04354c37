package brink.engine.run;

import brink.engine.decide.Availability;
import brink.engine.decide.Chooser;
import brink.engine.model.Turns;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;

/** Choices made at once: each by the position before any of them has been carried out. */
final class Together {

    /** Whether actors choose at once at all. */
    final boolean given;

    private final Availability availability;
    /** One for each actor, since each choice is asked about once it is carried out; none where nobody needs them. */
    private final Chooser[] choosers;

    private final int[] chosen;

    Together(Plan plan, RunConstants constants) {
        given = plan.rule == Turns.Rule.SIMULTANEOUS;
        availability = new Availability(plan, constants);
        choosers = new Chooser[given ? plan.actors.count : 0];
        for (int actor = 0; actor < choosers.length; actor++) {
            choosers[actor] = new Chooser(plan, constants);
        }
        chosen = new int[plan.actors.count];
    }

    /** Has an actor choose, or notes that it does not. */
    void choose(int actor, boolean can, State state, long occasion) {
        chosen[actor] =
                can && choosers[actor].prepare(actor, state) > 0 ? choosers[actor].draw(occasion, 0) : Chooser.NONE;
    }

    /** What an actor has chosen, or {@link Chooser#NONE}. */
    int chosen(int actor) {
        return chosen[actor];
    }

    /** Whether what an actor has chosen is still possible after what others have done. */
    boolean isOpen(int actor, State state) {
        return availability.isOpen(chosen[actor], state);
    }

    /** The choice of an actor, still prepared. */
    Chooser choice(int actor) {
        return choosers[actor];
    }
}
