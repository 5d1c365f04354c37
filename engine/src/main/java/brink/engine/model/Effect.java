package brink.engine.model;

import java.util.List;
import java.util.Optional;

/** What a move, a hazard or a dated event does to the world. */
public sealed interface Effect {

    /**
     * Adds to an indicator; the result is held within the indicator's range.
     *
     * @param indicator its id
     * @param by how much; a distribution here is luck, drawn at each use
     */
    record Shift(String indicator, Parameter by) implements Effect {}

    /**
     * Sets an indicator.
     *
     * @param indicator its id
     * @param to the new value, held within the indicator's range; a distribution is drawn at each use
     */
    record Assign(String indicator, Parameter to) implements Effect {}

    /**
     * Moves the crisis to a rung.
     *
     * @param rung its id
     * @param manner whether to go there from anywhere, or only upwards, or only downwards
     */
    record GoToRung(String rung, Manner manner) implements Effect {
        /** When a change of rung takes place. */
        public enum Manner {
            /** Always. */
            TO,
            /** Only if the crisis stands lower. */
            AT_LEAST,
            /** Only if the crisis stands higher. */
            AT_MOST
        }
    }

    /**
     * Moves the crisis up or down by rungs, stopping at the ends of the ladder.
     *
     * @param rungs number of rungs, positive for up
     */
    record ClimbRungs(int rungs) implements Effect {}

    /**
     * Orders a sanction package at a level; 0 lifts it.
     *
     * @param sanctionPackage its id
     * @param level share of the whole package that is in force from now on, in [0, 1]
     */
    record OrderPackage(String sanctionPackage, Parameter level) implements Effect {
        /** Refuses a level outside [0, 1]. */
        public OrderPackage {
            level.within(0, 1);
        }
    }

    /**
     * Gives a word that has not been given yet; without effect on one that has.
     *
     * @param commitment its id
     */
    record GiveWord(String commitment) implements Effect {}

    /**
     * Changes when talks are held, or whether.
     *
     * @param meeting id of the talks
     * @param arrangement what is done
     * @param days until they meet, or by how many they are put off, at least 0; counts where they are convened
     *     or postponed, and is then at least a step
     */
    record ArrangeTalks(String meeting, Arrangement arrangement, Optional<Parameter> days) implements Effect {
        /** What can be done about talks. */
        public enum Arrangement {
            /** Sets a day for talks that have none, are over without a settlement, or whose settlement is broken. */
            CONVENE,
            /** Puts talks off that are planned or under way. */
            POSTPONE,
            /** Cancels planned talks; whoever does it while they are under way walks out. */
            CALL_OFF,
            /** Breaks the settlement. */
            BREAK
        }

        /** Refuses to arrange a day without saying which, and the reverse. */
        public ArrangeTalks {
            if (days.isPresent() != (arrangement == Arrangement.CONVENE || arrangement == Arrangement.POSTPONE)) {
                throw new IllegalArgumentException(
                        "days (%s) must be given exactly where talks are convened or postponed".formatted(days));
            }
            days.ifPresent(some -> some.within(0, Double.POSITIVE_INFINITY));
        }
    }

    /**
     * Chance: exactly one branch happens, or none with the probability that is left.
     *
     * @param branches sorted by id
     */
    record Chance(List<Branch> branches) implements Effect {
        /** Sorts the branches. */
        public Chance {
            branches = Scenario.sorted("branch", branches, Branch::id);
        }

        /**
         * One branch.
         *
         * @param id kebab-case id, unique among its siblings
         * @param probability in [0, 1]
         * @param effects what happens
         */
        public record Branch(String id, Parameter probability, List<Effect> effects) {
            /** Copies the effects; refuses a probability outside [0, 1]. */
            public Branch {
                effects = List.copyOf(effects);
                probability.within(0, 1);
            }
        }
    }
}
