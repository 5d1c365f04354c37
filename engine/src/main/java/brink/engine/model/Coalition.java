package brink.engine.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who is asked whether to take part when a package is imposed or raised: partners, who control a share of the
 * target's exposure, and third parties, who can help the target get round it.
 *
 * @param partners senders who decide for themselves whether to join, sorted by actor; a sender who is not among
 *     them always takes part
 * @param thirdParties actors who decide whether to help the target, sorted by actor
 * @param shock standard deviation of what moves all partners at once, in log-odds, in [0, 2];
 *     one draw per run
 */
public record Coalition(List<Member> partners, List<Member> thirdParties, Parameter shock) {

    /** The largest shock: logistic noise itself has a standard deviation of 1.8. */
    public static final double MOST_SHOCK = 2;

    /** The largest number of actors who can be asked. */
    public static final int MOST = 6;

    /** Sorts the members; refuses too many, one who is both, and a negative shock. */
    public Coalition {
        partners = Scenario.sorted("partner", partners, Member::actor);
        thirdParties = Scenario.sorted("third party", thirdParties, Member::actor);
        shock.within(0, MOST_SHOCK);
        Scenario.sorted(
                "member",
                Stream.concat(partners.stream(), thirdParties.stream()).toList(),
                Member::actor);
        if (partners.size() + thirdParties.size() > MOST) {
            throw new IllegalArgumentException("partners and third parties (%s) must be at most %s"
                    .formatted(partners.size() + thirdParties.size(), MOST));
        }
    }

    /**
     * Everyone who is asked.
     *
     * @return partners, then third parties
     */
    public List<Member> members() {
        return Stream.concat(partners.stream(), thirdParties.stream()).toList();
    }

    /**
     * Everyone who is asked to take part in anything.
     *
     * @param packages in the order of a scenario
     * @return package by package, partners first: the order in which results number members
     */
    public static List<Asked> asked(List<SanctionPackage> packages) {
        return packages.stream()
                .flatMap(sanctions -> sanctions.coalition().stream()
                        .flatMap(coalition -> coalition.members().stream()
                                .map(member -> new Asked(
                                        sanctions.id(),
                                        member,
                                        coalition.thirdParties().contains(member)))))
                .toList();
    }

    /**
     * One who is asked to take part in a package.
     *
     * @param packageId id of the package
     * @param member who is asked, and what its answer depends on
     * @param thirdParty whether taking part means helping the target
     */
    public record Asked(String packageId, Member member, boolean thirdParty) {}

    /**
     * One who is asked. It takes part if lambda * (norm + sum of factors - sensitivity * blowback), plus the
     * shock for a partner, plus logistic noise is above 0; the blowback counts for partners only.
     *
     * @param actor its id
     * @param norm what taking part is worth to it by itself, in points
     * @param factors how indicators change that, in points, sorted by indicator
     */
    public record Member(String actor, Parameter norm, List<Factor> factors) {
        /** Sorts the factors. */
        public Member {
            factors = Scenario.sorted("factor", factors, Factor::indicator);
        }
    }
}
