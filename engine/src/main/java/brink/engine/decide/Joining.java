package brink.engine.decide;

import brink.engine.model.Coalition;
import brink.engine.plan.Coalitions;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.SanctionConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;
import brink.engine.quantity.NormalNodes;
import brink.engine.random.Luck;
import java.util.Arrays;

/**
 * Who takes part in a package. Its members are asked whenever its order rises; whoever has joined stays until the
 * package is lifted and imposed anew. A partner who gives the order itself takes part.
 *
 * <p>A partner joins if lambda * (norm + factors - sensitivity * blowback) + shock + logistic noise is above 0. The
 * blowback is what it would expect to lose over its horizon if all partners joined and no third party helped. A
 * third party helps the target by the same rule without blowback and shock.
 *
 * <p>Not safe for use by several threads.
 */
public final class Joining {

    /** What has brought about an order that nobody has given. */
    public static final int NOBODY = -1;

    /** Changes a number of a state, by its place, so that it can be taken back. */
    @FunctionalInterface
    interface Change {
        void set(State state, int place, double value);
    }

    private final Plan plan;
    private final RunConstants constants;
    private final Coalitions coalitions;
    /** Probability of each set of members who take part. */
    private final double[] sets;
    /** The same, over all nodes of the shock. */
    private final double[] mixture;
    /** How likely each member takes part, and for each by the node of the shock. */
    private final double[] chances;
    /** How much the shock adds at each node, in log-odds, and what the node counts for. */
    private final double[] shocks = new double[NormalNodes.COUNT];

    private final double[] weights = new double[NormalNodes.COUNT];

    private final double[] joined;
    private final double[] coverage;

    /**
     * Room for one thread.
     *
     * @param plan the compiled scenario
     * @param constants of the run
     */
    public Joining(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        coalitions = plan.coalitions;
        sets = new double[1 << Coalition.MOST];
        mixture = new double[sets.length];
        chances = new double[Coalition.MOST * NormalNodes.COUNT];
        joined = new double[coalitions.members];
        coverage = new double[plan.sanctions.measures];
    }

    /**
     * Begins a run: nothing has been imposed, and everything is covered that nobody has to be asked about.
     *
     * @param state the first position
     */
    public void begin(State state) {
        Arrays.fill(state.counter, plan.layout.imposed, plan.layout.imposed + plan.sanctions.packages, -1);
        System.arraycopy(constants.sanctions.complete, 0, state.real, plan.layout.coverage, coverage.length);
    }

    /**
     * Orders a package in the play, and asks its members if the order rises.
     *
     * @param sanctions the package's index
     * @param level in [0, 1]
     * @param orderer index of the actor who gives the order, or {@link #NOBODY}
     * @param state the position
     * @param occasion key of the luck
     */
    public void order(int sanctions, double level, int orderer, State state, long occasion) {
        double before = state.real[plan.layout.level + sanctions];
        state.real[plan.layout.level + sanctions] = level;
        if (before == 0 && level > 0) {
            state.counter[plan.layout.imposed + sanctions] = state.step;
        }
        if (level <= before || !coalitions.asks(sanctions)) {
            return;
        }
        int set = 0;
        int repetition = state.counter[plan.layout.asked + sanctions]++;
        int first = coalitions.memberStart[sanctions];
        double spread = spread(sanctions);
        for (int member = first; member < coalitions.memberStart[sanctions + 1]; member++) {
            int place = plan.layout.joined + member;
            boolean in = (before > 0 && state.real[place] > 0) || orders(member, orderer);
            if (!in) {
                int actor = coalitions.actor[member];
                int type = state.counter[plan.layout.type + actor];
                double shock = coalitions.thirdParty[member] ? 0 : spread * state.real[plan.layout.shock];
                double odds = logOdds(actor, type, worth(member, state), blowback(member, level, state), state);
                double chance = logistic(odds + shock);
                in = Luck.uniform(occasion, Luck.repetition(coalitions.purpose[member], repetition)) < chance;
            }
            state.real[place] = in ? 1 : 0;
            set |= in ? 1 << (member - first) : 0;
        }
        for (int m = plan.sanctions.measureStart[sanctions]; m < plan.sanctions.measureStart[sanctions + 1]; m++) {
            state.real[plan.layout.coverage + m] = constants.sanctions.coalitions.effect[m][set];
        }
    }

    /**
     * Orders a package at a position thought ahead: members take part with some probability, and what is covered
     * is the mean over all ways in which they can answer and over the shock.
     *
     * @param sanctions the package's index
     * @param level in [0, 1]
     * @param orderer index of the actor who gives the order, or {@link #NOBODY}
     * @param searcher who thinks ahead, and believes what it does of the members' types
     * @param state the position
     * @param change is given each number of the state that changes
     */
    void foresee(int sanctions, double level, int orderer, int searcher, State state, Change change) {
        double before = state.real[plan.layout.level + sanctions];
        if (level > before && coalitions.asks(sanctions)) {
            int first = coalitions.memberStart[sanctions];
            int last = coalitions.memberStart[sanctions + 1];
            int nodes = nodes(sanctions);
            ask(sanctions, level, orderer, searcher, nodes, state);
            mix(first, last - first, nodes);
            for (int member = first; member < last; member++) {
                change.set(state, plan.layout.joined + member, joined[member]);
            }
            int count = 1 << (last - first);
            for (int m = plan.sanctions.measureStart[sanctions]; m < plan.sanctions.measureStart[sanctions + 1]; m++) {
                double mean = 0;
                for (int set = 0; set < count; set++) {
                    mean += mixture[set] * constants.sanctions.coalitions.effect[m][set];
                }
                change.set(state, plan.layout.coverage + m, mean);
            }
        }
        change.set(state, plan.layout.level + sanctions, level);
    }

    /** Sets the nodes over which the shock of a package is averaged; their number. */
    private int nodes(int sanctions) {
        double spread = spread(sanctions);
        int nodes = spread == 0 ? 1 : NormalNodes.COUNT;
        for (int node = 0; node < nodes; node++) {
            shocks[node] = spread * NormalNodes.at(node);
            weights[node] = NormalNodes.weight(node);
        }
        if (nodes == 1) {
            shocks[0] = 0;
            weights[0] = 1;
        }
        return nodes;
    }

    /** Finds how likely each member takes part at each node of the shock. */
    private void ask(int sanctions, double level, int orderer, int searcher, int nodes, State state) {
        int first = coalitions.memberStart[sanctions];
        boolean inForce = state.real[plan.layout.level + sanctions] > 0;
        int beliefs = plan.layout.belief + searcher * plan.layout.types;
        for (int member = first; member < coalitions.memberStart[sanctions + 1]; member++) {
            double in = orders(member, orderer) ? 1 : inForce ? state.real[plan.layout.joined + member] : 0;
            int row = (member - first) * NormalNodes.COUNT;
            Arrays.fill(chances, row, row + nodes, in);
            if (in == 1) {
                continue;
            }
            int actor = coalitions.actor[member];
            double worth = worth(member, state);
            double blowback = blowback(member, level, state);
            for (int type = plan.actors.typeStart[actor]; type < plan.actors.typeStart[actor + 1]; type++) {
                double odds = logOdds(actor, type, worth, blowback, state);
                double weight = (1 - in) * state.real[beliefs + type];
                for (int node = 0; node < nodes; node++) {
                    double shock = coalitions.thirdParty[member] ? 0 : shocks[node];
                    chances[row + node] += weight * logistic(odds + shock);
                }
            }
        }
    }

    /** Finds the probability of each set of members, and that of each member, over the shock. */
    private void mix(int first, int members, int nodes) {
        Arrays.fill(joined, first, first + members, 0);
        Arrays.fill(mixture, 0, 1 << members, 0);
        for (int node = 0; node < nodes; node++) {
            sets[0] = weights[node];
            for (int i = 0; i < members; i++) {
                double chance = chances[i * NormalNodes.COUNT + node];
                joined[first + i] += weights[node] * chance;
                split(1 << i, chance);
            }
            for (int set = 0; set < 1 << members; set++) {
                mixture[set] += sets[set];
            }
        }
    }

    /** Splits every set so far into one without and one with a member. */
    private void split(int with, double chance) {
        for (int set = 0; set < with; set++) {
            sets[set | with] = sets[set] * chance;
            sets[set] *= 1 - chance;
        }
    }

    /** Whether a member has given the order as a partner. */
    private boolean orders(int member, int orderer) {
        return coalitions.actor[member] == orderer && !coalitions.thirdParty[member];
    }

    /** What a member's answer depends on, in log-odds, without shock and noise. */
    private double logOdds(int actor, int type, double worth, double blowback, State state) {
        double lambda = constants.value[plan.actors.lambdaSlot[actor]]
                * plan.leads.composure(actor, state, plan.layout, constants.value);
        return lambda * (worth - constants.lossSensitivity[type] * blowback);
    }

    /** What taking part is worth to a member in itself, in points. */
    private double worth(int member, State state) {
        return constants.value[coalitions.normSlot[member]] + coalitions.factors.sum(member, state, constants.value);
    }

    /** What a partner expects to lose by the package over its horizon if the coalition is complete, in points. */
    private double blowback(int member, double level, State state) {
        SanctionConstants c = constants.sanctions;
        int actor = coalitions.actor[member];
        double left = 1;
        for (int e = plan.sanctions.exposureStart[actor]; e < plan.sanctions.exposureStart[actor + 1]; e++) {
            if (plan.sanctions.exposureMember[e] == member) {
                int m = plan.sanctions.exposureMeasure[e];
                double mean = c.meanAhead(c.outlook, e * SanctionConstants.OUTLOOK, m, level, c.complete[m], state);
                left *= LossAhead.remaining(c.expectedScale[e] * mean);
            }
        }
        return LossAhead.points(constants.value[plan.actors.horizonSlot[actor]], left);
    }

    private double spread(int sanctions) {
        return constants.value[coalitions.shockSlot[sanctions]];
    }

    private static double logistic(double odds) {
        return 1 / (1 + Elementary.exp(-odds));
    }
}
