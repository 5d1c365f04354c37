package brink.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A conditional word that an actor gives: if the trigger comes about, it says, it will respond. Whether it
 * does is its own choice when the time comes.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param issuer id of the actor who committed itself
 * @param addressee id of the actor at whom it is directed, and whose acts a trigger by severity weighs
 * @param kind what sort of word it is
 * @param trigger what makes it due
 * @param response what the issuer said it would do
 * @param wording how publicly it was given, what hangs on it, and whether it can be kept
 * @param deadline from when on it binds nobody any more, if it lapses
 * @param given whether it has been given before the crisis begins; else an effect has to give it
 */
public record Commitment(
        String id,
        String name,
        String issuer,
        String addressee,
        Kind kind,
        Trigger trigger,
        Response response,
        Wording wording,
        Optional<Deadline> deadline,
        boolean given) {

    /** Refuses an actor that commits itself to itself. */
    public Commitment {
        if (issuer.equals(addressee)) {
            throw new IllegalArgumentException("commitment %s must be addressed to another actor".formatted(id));
        }
    }

    /** What sort of word a commitment is; used in reports and transcripts, never in choice. */
    public enum Kind {
        /** Announces harm. */
        THREAT,
        /** Announces good, or the absence of harm. */
        ASSURANCE,
        /** Asks for something, with harm implied if it is not given. */
        DEMAND,
        /** States a bound that will not be crossed. */
        REFUSAL,
        /** Declares what the issuer means to do. */
        INTENTION
    }

    /** What makes a commitment due. */
    public sealed interface Trigger {
        /**
         * Due as soon as a condition holds.
         *
         * @param condition what has to hold
         */
        record When(Condition condition) implements Trigger {}

        /**
         * Due once an act is grave enough: the addressee's moves count with their severity, and any rung of
         * the crisis with its own.
         *
         * @param severity where acts begin to be covered, in [0, 1]
         * @param clarity how sharply that line is drawn, in [0, 1]
         */
        record Severity(Parameter severity, Parameter clarity) implements Trigger {
            /** Refuses numbers outside [0, 1]. */
            public Severity {
                severity.within(0, 1);
                clarity.within(0, 1);
            }
        }
    }

    /** What the issuer said it would do. */
    public sealed interface Response {
        /**
         * A package of sanctions is put in force.
         *
         * @param sanctionPackage its id
         * @param partial level at which it is put in force by who keeps its word in part, in [0, 1); 0 if
         *     there is no such answer
         * @param showing how much of the package its target knows before it feels it
         */
        record Sanction(String sanctionPackage, Parameter partial, Showing showing) implements Response {
            /** Refuses a level outside [0, 1). */
            public Sanction {
                partial.within(0, Math.nextDown(1.0));
            }
        }

        /**
         * Anything else.
         *
         * @param effects in order
         */
        record Act(List<Effect> effects) implements Response {
            /** Copies the effects. */
            public Act {
                effects = List.copyOf(effects);
            }
        }
    }

    /**
     * How much of a package its target knows before it feels it. It takes the expected loss times
     * disclosure + (1 - disclosure) * guess.
     *
     * @param disclosure how much of the package has been shown, in [0, 1]
     * @param guess how large the target takes the rest to be, as a multiple of what it is, at least 0
     */
    public record Showing(Parameter disclosure, Parameter guess) {
        /** Refuses numbers out of range. */
        public Showing {
            disclosure.within(0, 1);
            guess.within(0, Double.POSITIVE_INFINITY);
        }
    }

    /** From when on a commitment binds nobody any more. */
    public sealed interface Deadline {
        /**
         * A day.
         *
         * @param date first date on which it does not bind
         */
        record On(LocalDate date) implements Deadline {}

        /**
         * A time.
         *
         * @param days since the word was given, or since the beginning of the crisis if it was before, above 0
         */
        record After(Parameter days) implements Deadline {
            /** Refuses a time that can be 0 or less. */
            public After {
                days.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
            }
        }
    }

    /**
     * How a commitment was given, and whether it can be kept.
     *
     * @param publicity how public the word is, in [0, 1]
     * @param stake how much of the issuer's name was staked on it, in [0, 1]
     * @param capability probability that the issuer can do what it said, in [0, 1]
     */
    public record Wording(Parameter publicity, Parameter stake, Parameter capability) {
        /** Refuses numbers outside [0, 1]. */
        public Wording {
            publicity.within(0, 1);
            stake.within(0, 1);
            capability.within(0, 1);
        }
    }
}
