package brink.engine.plan;

import brink.engine.model.Factor;
import brink.engine.model.SanctionPackage;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.List;

/** Who is asked to take part in each package, or to help its target, in columns. */
public final class Coalitions {

    /** Purpose key of the luck that moves all partners of a run at once. */
    public static final long SHOCK_PURPOSE = Luck.purpose("cohesion-shock");

    /** Number of members, all packages together. */
    public final int members;
    /** First member of each package; one entry more than there are packages. */
    public final int[] memberStart;
    /** Which actor each is. */
    public final int[] actor;
    /** Whether each is a third party, who helps the target if it takes part; all others are partners. */
    public final boolean[] thirdParty;
    /** Slot of what taking part is worth to each by itself. */
    public final int[] normSlot;
    /** How indicators change that. */
    public final Factors factors;
    /** Slot of the shock of each package; -1 for one that asks nobody. */
    public final int[] shockSlot;
    /** Purpose key of the luck that decides whether each takes part. */
    public final long[] purpose;

    Coalitions(List<SanctionPackage> packages, Names names, Slots slots) {
        Ints starts = new Ints();
        Ints actors = new Ints();
        Ints norms = new Ints();
        Ints shocks = new Ints();
        List<Boolean> thirds = new ArrayList<>();
        List<Long> purposes = new ArrayList<>();
        List<List<Factor>> all = new ArrayList<>();
        for (SanctionPackage sanctions : packages) {
            starts.add(actors.size());
            shocks.add(sanctions
                    .coalition()
                    .map(coalition -> slots.slot(coalition.shock()))
                    .orElse(-1));
            sanctions
                    .coalition()
                    .ifPresent(coalition -> coalition.members().forEach(member -> {
                        actors.add(names.actors.place(member.actor()));
                        norms.add(slots.slot(member.norm()));
                        thirds.add(coalition.thirdParties().contains(member));
                        purposes.add(Luck.purpose("joining", sanctions.id(), member.actor()));
                        all.add(member.factors());
                    }));
        }
        members = actors.size();
        memberStart = starts.closedBy(members);
        actor = actors.toArray();
        normSlot = norms.toArray();
        shockSlot = shocks.toArray();
        thirdParty = new boolean[members];
        purpose = new long[members];
        for (int member = 0; member < members; member++) {
            thirdParty[member] = thirds.get(member);
            purpose[member] = purposes.get(member);
        }
        factors = new Factors(all, names, slots);
    }

    /**
     * Whether anybody is asked when a package is imposed or raised.
     *
     * @param sanctions the package's index
     * @return true if it has members
     */
    public boolean asks(int sanctions) {
        return memberStart[sanctions] < memberStart[sanctions + 1];
    }

    /** The member that an actor is in a package, or -1. */
    int member(int sanctions, int who) {
        for (int member = memberStart[sanctions]; member < memberStart[sanctions + 1]; member++) {
            if (actor[member] == who) {
                return member;
            }
        }
        return -1;
    }
}
