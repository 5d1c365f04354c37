package brink.engine.ensemble;

import brink.engine.plan.Coalitions;
import brink.engine.plan.Plan;
import brink.engine.plan.State;

/** In how many runs members of coalitions were asked to take part in a package, and took part. */
public final class CoalitionTally {

    private final Coalitions coalitions;
    private final State.Layout layout;
    private final long[] asked;
    private final long[] joined;

    CoalitionTally(Plan plan) {
        coalitions = plan.coalitions;
        layout = plan.layout;
        asked = new long[coalitions.members];
        joined = new long[coalitions.members];
    }

    void ended(State state) {
        for (int sanctions = 0; sanctions + 1 < coalitions.memberStart.length; sanctions++) {
            if (state.counter[layout.imposed + sanctions] >= 0) {
                for (int m = coalitions.memberStart[sanctions]; m < coalitions.memberStart[sanctions + 1]; m++) {
                    asked[m]++;
                    joined[m] += state.real[layout.joined + m] > 0 ? 1 : 0;
                }
            }
        }
    }

    void merge(CoalitionTally other) {
        Counts.add(asked, other.asked);
        Counts.add(joined, other.joined);
    }

    /**
     * In how many runs a member was asked.
     *
     * @param member its index in {@link brink.engine.model.Coalition#asked}
     * @return at least 0
     */
    public long asked(int member) {
        return asked[member];
    }

    /**
     * In how many of them it took part in the end.
     *
     * @param member its index, as for {@link #asked}
     * @return from 0 to {@link #asked}
     */
    public long joined(int member) {
        return joined[member];
    }
}
