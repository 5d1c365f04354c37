package brink.engine.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Talks: parties meet, the climate among them decides whether an offer comes to the table, and an offer that
 * all who are needed accept is a settlement.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param date first day, if they are planned from the beginning; else an effect has to convene them
 * @param days how long they last once begun, above 0; at least a step
 * @param parties ids of the actors who attend, sorted
 * @param needed ids of the parties without whose consent nothing is settled, sorted
 * @param when condition under which the parties come, and stay
 * @param climate what the climate depends on, sorted by indicator; without any it is as good as can be
 * @param progress what a day of talks does to an indicator, if anything
 * @param menu what can be offered, sorted by id
 */
public record Meeting(
        String id,
        String name,
        Optional<LocalDate> date,
        double days,
        List<String> parties,
        List<String> needed,
        Condition when,
        List<Climate> climate,
        Optional<Progress> progress,
        List<Offer> menu) {

    /** How talks can stand. */
    public enum Stage {
        /** Nobody has convened them. */
        NOT_PLANNED,
        /** A day has been set. */
        PLANNED,
        /** They have begun and are not over. */
        UNDER_WAY,
        /** An offer has been accepted by all who are needed, and the settlement stands. */
        SETTLED,
        /** They are over without a settlement. */
        ENDED,
        /** They were called off before they began. */
        CALLED_OFF,
        /** Somebody walked out of them. */
        LEFT,
        /** Their settlement has been broken. */
        BROKEN;

        /**
         * How the stage is written in files.
         *
         * @return small letters, with hyphens
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Sorts what has no order of its own; refuses fewer than two parties, and who is needed without being one. */
    public Meeting {
        parties = parties.stream().sorted().toList();
        needed = needed.stream().sorted().toList();
        climate = Scenario.sorted("factor", climate, entry -> entry.factor().indicator());
        menu = Scenario.sorted("offer", menu, Offer::id);
        Set<String> attending = new HashSet<>(parties);
        if (attending.size() < 2 || attending.size() < parties.size()) {
            throw new IllegalArgumentException(
                    "parties of talks (%s) must be at least two different actors".formatted(parties));
        }
        if (needed.isEmpty() || !attending.containsAll(needed)) {
            throw new IllegalArgumentException("needed (%s) must be some of the parties %s".formatted(needed, parties));
        }
        if (!(days > 0 && days < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("days of talks (%s) must be above 0".formatted(days));
        }
        for (Offer offer : menu) {
            if (offer.by().isEmpty() || !attending.containsAll(offer.by())) {
                throw new IllegalArgumentException(
                        "by (%s) must be some of the parties %s".formatted(offer.by(), parties));
            }
        }
    }

    /**
     * One indicator's part in the climate, in log-odds.
     *
     * @param factor what its level adds
     * @param trend what its recent change adds, if that matters
     */
    public record Climate(Factor factor, Optional<Trend> trend) {}

    /**
     * What the recent change of an indicator adds: coefficient * (level - its mean of late).
     *
     * @param coefficient log-odds per unit
     * @param days how far back the mean reaches, above 0: what is that old counts for exp(-1) of what is new
     */
    public record Trend(Parameter coefficient, Parameter days) {
        /** Refuses a span that can be 0 or less. */
        public Trend {
            days.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * What a day of talks does to an indicator: by * (2 * climate - 1).
     *
     * @param indicator its id
     * @param by most that it can gain, or in the worst of climates lose
     */
    public record Progress(String indicator, Parameter by) {}

    /**
     * Something that can be offered.
     *
     * @param id kebab-case id, unique in the menu
     * @param name for readers
     * @param by ids of the parties who may table it, sorted
     * @param when condition under which it can be tabled
     * @param effects what the settlement does, once it is accepted
     */
    public record Offer(String id, String name, List<String> by, Condition when, List<Effect> effects) {
        /** Sorts who may table it, copies the effects. */
        public Offer {
            by = by.stream().sorted().toList();
            effects = List.copyOf(effects);
        }
    }
}
