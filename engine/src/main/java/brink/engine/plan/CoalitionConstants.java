package brink.engine.plan;

import brink.engine.quantity.Elementary;

/** What a run's parameters make of each combination of members who take part. */
public final class CoalitionConstants {

    /** Coverage to the power of convexity: for each measure, by the set of its package's members who take part. */
    public final double[][] effect;

    private final Plan plan;

    CoalitionConstants(Plan plan) {
        this.plan = plan;
        effect = new double[plan.sanctions.measures][];
        for (int m = 0; m < effect.length; m++) {
            int sanctions = plan.sanctions.packageOf[m];
            int members = plan.coalitions.memberStart[sanctions + 1] - plan.coalitions.memberStart[sanctions];
            effect[m] = new double[1 << members];
        }
    }

    void derive(double[] value) {
        for (int m = 0; m < effect.length; m++) {
            double convexity = value[plan.sanctions.slot[m][Sanctions.CONVEXITY]];
            for (int set = 0; set < effect[m].length; set++) {
                effect[m][set] = Elementary.pow(covered(m, set, value), convexity);
            }
        }
    }

    /** Which part of the target's exposure is covered if a set of members takes part. */
    private double covered(int measure, int set, double[] value) {
        Sanctions s = plan.sanctions;
        double covered = 0;
        for (int share = s.shareStart[measure]; share < s.shareStart[measure + 1]; share++) {
            if (takesPart(s.shareMember[share], measure, set)) {
                covered += value[s.shareSlot[share]];
            }
        }
        double leaking = 0;
        for (int leak = s.leakStart[measure]; leak < s.leakStart[measure + 1]; leak++) {
            if (takesPart(s.leakMember[leak], measure, set)) {
                leaking += value[s.leakSlot[leak]];
            }
        }
        return Math.min(covered, 1) * (1 - Math.min(leaking, 1));
    }

    private boolean takesPart(int member, int measure, int set) {
        int first = plan.coalitions.memberStart[plan.sanctions.packageOf[measure]];
        return member < 0 || (set >> (member - first) & 1) != 0;
    }

    /** Coverage to the power of convexity if all partners join and no third party helps. */
    double complete(int measure) {
        int sanctions = plan.sanctions.packageOf[measure];
        int first = plan.coalitions.memberStart[sanctions];
        int set = 0;
        for (int member = first; member < plan.coalitions.memberStart[sanctions + 1]; member++) {
            if (!plan.coalitions.thirdParty[member]) {
                set |= 1 << (member - first);
            }
        }
        return effect[measure][set];
    }
}
