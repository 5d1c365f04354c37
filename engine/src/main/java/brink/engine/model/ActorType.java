package brink.engine.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an actor may privately be: the same moves, other stakes. Drawn once per run.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param weight prior weight, at least 0; normalised over the actor's types
 * @param stakes what this type wants
 */
public record ActorType(String id, String name, Parameter weight, Stakes stakes) {

    /** Refuses a negative weight. */
    public ActorType {
        weight.within(0, Double.POSITIVE_INFINITY);
    }

    /**
     * What a type wants, in points (1 % of the actor's annual GDP). What is not named is worth 0.
     *
     * @param indicators points per unit of an indicator, by indicator id
     * @param rungs points while the crisis stands on a rung, by rung id
     * @param outcomes points when the crisis ends so, by outcome id; replaces the rung's points
     * @param lossSensitivity weight of own economic loss, at least 0; 1 counts a point as a point
     * @param flows points that accrue by the day, sorted by id
     */
    public record Stakes(
            Map<String, Parameter> indicators,
            Map<String, Parameter> rungs,
            Map<String, Parameter> outcomes,
            Parameter lossSensitivity,
            List<FlowStake> flows) {
        /** Copies the maps in the order of their keys; refuses a negative sensitivity. */
        public Stakes {
            indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
            rungs = Collections.unmodifiableMap(new TreeMap<>(rungs));
            outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
            flows = Scenario.sorted("flow stake", flows, FlowStake::id);
            lossSensitivity.within(0, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * Points that accrue by the day: the cost of delay, patience, a closing window. Exactly one of
     * rung and indicator is named.
     *
     * @param id kebab-case id
     * @param rung id of the rung on which it accrues
     * @param indicator id of the indicator whose level it multiplies
     * @param perDay points per day (and per unit of the indicator)
     * @param from first date on which it accrues, if not from the start
     * @param before first date on which it no longer accrues, if any
     */
    public record FlowStake(
            String id,
            Optional<String> rung,
            Optional<String> indicator,
            Parameter perDay,
            Optional<LocalDate> from,
            Optional<LocalDate> before) {
        /** Refuses a stake on nothing or on two things. */
        public FlowStake {
            if (rung.isPresent() == indicator.isPresent()) {
                throw new IllegalArgumentException("flow stake %s must name a rung or an indicator".formatted(id));
            }
        }
    }
}
