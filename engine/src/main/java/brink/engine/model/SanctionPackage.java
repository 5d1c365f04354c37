package brink.engine.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sanctions that are ordered together.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param target id of the actor who bears the loss
 * @param measures what it consists of, sorted by id
 * @param forecastError standard deviation of the logarithm of realised over forecast loss, at least
 *     0; one draw per run and target, with median 1
 * @param inForceSince date since which it has been in force at full level when the crisis begins, if
 *     it is
 * @param coalition who is asked whether to take part, if anybody
 */
public record SanctionPackage(
        String id,
        String name,
        String target,
        List<Measure> measures,
        Parameter forecastError,
        Optional<LocalDate> inForceSince,
        Optional<Coalition> coalition) {

    /** Sorts the measures; refuses a package without any, a negative error, and leaks that fit no third party. */
    public SanctionPackage {
        measures = Scenario.sorted("measure", measures, Measure::id);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("package %s must have at least one measure".formatted(id));
        }
        forecastError.within(0, 10);
        Stream<Coalition.Member> thirdParties = coalition.stream().flatMap(asked -> asked.thirdParties().stream());
        refuseMixtures(id, thirdParties.map(Coalition.Member::actor).collect(Collectors.toSet()), measures);
    }

    /** Third parties have leaks and no shares, and nobody else has leaks. */
    private static void refuseMixtures(String id, Set<String> thirdParties, List<Measure> measures) {
        for (Measure measure : measures) {
            Coverage coverage = measure.coverage();
            if (!Collections.disjoint(coverage.shares().keySet(), thirdParties)
                    || !thirdParties.containsAll(coverage.leaks().keySet())) {
                throw new IllegalArgumentException(
                        "measure %s of package %s must have leaks of its third parties (%s) alone and no shares of them"
                                .formatted(measure.id(), id, thirdParties));
            }
        }
    }

    /**
     * One measure.
     *
     * @param id kebab-case id, unique within its package
     * @param name for readers
     * @param size how much it can hurt
     * @param timing how its effect builds up and wears off
     * @param coverage who imposes it, who can help the target round it, and what that costs
     */
    public record Measure(String id, String name, Size size, Timing timing, Coverage coverage) {}

    /**
     * How much a measure can hurt, at full level and full coverage, before adaptation.
     *
     * @param expected loss that deciders expect, points per year, in [0, 25]
     * @param realised loss that occurs, points per year, in [0, 25]
     */
    public record Size(Parameter expected, Parameter realised) {
        /** Refuses sizes outside [0, 25]. */
        public Size {
            expected.within(0, 25);
            realised.within(0, 25);
        }
    }

    /**
     * How a measure's effect builds up and wears off: after t days in force at constant coverage it
     * is (1 - exp(-t / ramp)) (residual + (1 - residual) exp(-t / adaptation)) of its size.
     *
     * @param rampDays time constant of the build-up, above 0
     * @param adaptationDays time constant of the target's adaptation, above 0
     * @param residual share of the effect that adaptation never removes, in [0, 1]
     * @param preparation share of the adaptation that a target can make beforehand, while the measure is not
     *     in force, once all of its package has been shown; in [0, 1]
     * @param liftingDays time constant with which the pressure fades after lifting, above 0
     */
    public record Timing(
            Parameter rampDays,
            Parameter adaptationDays,
            Parameter residual,
            Parameter preparation,
            Parameter liftingDays) {
        /** Refuses time constants that can be 0 or less, and a residual or preparation outside [0, 1]. */
        public Timing {
            rampDays.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
            adaptationDays.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
            residual.within(0, 1);
            preparation.within(0, 1);
            liftingDays.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * Who imposes a measure, who can help the target round it, and what imposing costs. What is covered is
     * (sum of the shares of those who take part) * (1 - sum of the leaks of those who help).
     *
     * @param shares share of the target's exposure that each sender controls, by actor id, each in
     *     [0, 1]
     * @param leaks share of the coverage that each third party undoes if it helps the target, by actor id, each
     *     in [0, 1]
     * @param convexity power to which coverage is raised, at least 0.1: above 1, the last partners
     *     count most
     * @param blowback a sender's loss per point of the target's loss and unit of share, in points of
     *     the sender's GDP, at least 0
     */
    public record Coverage(
            Map<String, Parameter> shares, Map<String, Parameter> leaks, Parameter convexity, Parameter blowback) {
        /** Copies the shares and leaks in the order of their keys; refuses numbers out of range. */
        public Coverage {
            shares = Collections.unmodifiableMap(new TreeMap<>(shares));
            shares.values().forEach(share -> share.within(0, 1));
            leaks = Collections.unmodifiableMap(new TreeMap<>(leaks));
            leaks.values().forEach(leak -> leak.within(0, 1));
            convexity.within(0.1, 10);
            blowback.within(0, Double.POSITIVE_INFINITY);
        }
    }
}
