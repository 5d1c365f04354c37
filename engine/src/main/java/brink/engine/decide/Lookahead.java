package brink.engine.decide;

import brink.engine.model.Turns;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Stakes;
import brink.engine.plan.State;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The value of each move to each type of an actor who looks further ahead than its own move, or who is
 * averse to losses.
 *
 * <p>The tree has a ply for each opportunity: the searcher's, then those of the rivals it watches, in the
 * order of turns and round again; an actor without an available move, or whose rules name none, is passed
 * over. When all have had their turn, the searcher's mean interval between two opportunities passes. V(0)
 * is the value of the position; Q(m) = -cost(m) + E V(d - 1) after m; at an actor's node V is the mean of Q
 * over its own policy, at another's the mean over that actor's types, as the observer believes them to be,
 * and their policies. An actor's policy in the tree is found by the same search from its node, as deep as
 * it looks but no deeper than the tree goes on.
 *
 * <p>Where a move or the time makes a commitment due, the issuer's possible answers are branched before
 * anything is valued ({@link Cascade}).
 *
 * <p>Where the searcher reckons with what moves teach, a node is first searched as if nobody learned, which gives what
 * each move is taken for ({@link Lesson}), and then again with everybody learning.
 *
 * <p>Otherwise the tree is gone through once: each node gives its value to the types of those to whom it matters,
 * the searcher and who has moved on the way to it, for each number of plies that a policy above asks for.
 *
 * <p>Holds scratch room for one thread; nothing is allocated by a search.
 */
final class Lookahead {

    /** Scratch room of a node, and what is asked of it. */
    private final class Node {
        /** Set of the numbers of plies to be searched from here. */
        private int wanted;
        /** Set of those watched to whom its value matters. */
        private int eyes;
        /** Set of those watched who have not had their turn since the last interval. */
        private int waiting;

        private int mover;
        private int count;
        private final int[] available = new int[plan.widest];
        /** Value of the node by number of plies searched, type by type. */
        private final double[] value = new double[plies * types];
        /** Value after each move, by number of plies searched, type by type. */
        private final double[] after = new double[plan.widest * plies * types];
        /** Probability of each move by type of the mover, for a search of some plies. */
        private final double[] policy = new double[plan.widest * Stakes.MOST_TYPES];
        /** What flows, type by type, while an interval passes before the node. */
        private final double[] flow = new double[types];
        /** What others learn from the move made here. */
        private final Lesson lesson = new Lesson(plan, constants, prospect);
    }

    private final Plan plan;
    private final RunConstants constants;
    private final Availability availability;
    private final Lottery lottery;
    private final Prospect prospect;
    private final Glimpse glimpse;
    private final Cascade cascade;
    private final Node[] nodes;
    private final int[] idle;
    private final int plies;
    private final int types;
    private final boolean inOrder;
    private int searcher;
    /** Whether the moves thought of teach something. */
    private boolean active;

    private int[] watched = new int[0];

    /** Stands for an interval where a move is asked for. */
    private static final int LATER = -1;

    Lookahead(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.availability = new Availability(plan, constants);
        this.lottery = new Lottery(plan, constants);
        this.prospect = new Prospect(plan, constants);
        this.glimpse = new Glimpse(plan, constants, prospect);
        this.cascade = new Cascade(plan, constants, prospect, this::follow);
        this.idle = new int[plan.widest];
        this.plies = plan.actors.deepest + 1;
        this.types = plan.stakes.types;
        this.inOrder = plan.rule != Turns.Rule.RANDOM && !plan.leads.order;
        boolean needed = plan.actors.deepest > 1
                || plan.commitments.count > 0
                || plan.meetings.count > 0
                || IntStream.of(plan.actors.aversionSlot).anyMatch(slot -> slot >= 0);
        this.nodes = new Node[needed ? plies : 0];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new Node();
        }
    }

    /**
     * Values the moves available to an actor.
     *
     * @param state the position; unchanged afterwards
     * @param into receives the value of the i-th move for the actor's type t at {@code t * width + i}
     */
    void value(int actor, int[] available, int count, State state, double[] into, int width) {
        searcher = actor;
        watched = plan.actors.watched[actor];
        int depth = plan.actors.depth[actor];
        prospect.begin(actor, state);
        cascade.begin(watched);
        Node node = nodes[0];
        System.arraycopy(available, 0, node.available, 0, count);
        node.count = count;
        node.mover = actor;
        active = plan.actors.active[actor] && depth > 1;
        foretell(0, 0, everyone() & ~1, 1 << depth);
        ask(nodes[1], everyone() & ~1, 1 << (depth - 1), 1);
        expand(0);
        int first = plan.actors.typeStart[actor];
        for (int i = 0; i < count; i++) {
            double cost = constants.value[plan.moves.costSlot[available[i]]];
            for (int t = first; t < plan.actors.typeStart[actor + 1]; t++) {
                into[(t - first) * width + i] = node.after[after(i, depth - 1) + t] - cost;
            }
        }
    }

    /** The set of all who are watched, by their place. */
    private int everyone() {
        return (1 << watched.length) - 1;
    }

    private int after(int i, int searched) {
        return (i * plies + searched) * types;
    }

    private static void ask(Node node, int waiting, int wanted, int eyes) {
        node.waiting = waiting;
        node.wanted = wanted;
        node.eyes = eyes;
    }

    /** Values the position, as it is asked of a node. */
    private void look(int level) {
        Node node = nodes[level];
        if (prospect.state().ended()) {
            settle(node, node.wanted, false);
            return;
        }
        if ((node.wanted & 1) != 0) {
            settle(node, 1, true);
        }
        int deeper = node.wanted & ~1;
        if (deeper == 0) {
            return;
        }
        int movers = movers(node.waiting);
        if (movers != 0) {
            turns(level, movers, node.waiting, deeper);
        } else {
            wait(level, deeper);
        }
    }

    /** Lets an interval pass, and values the position behind it; where nothing can happen then, as it stands. */
    private void wait(int level, int wanted) {
        Node node = nodes[level];
        flow(node);
        prospect.pass();
        if (prospect.pending() >= 0) {
            answerLater(level, wanted);
            prospect.takeBack();
            delay(node, wanted);
            return;
        }
        if (plan.timeEnds) {
            prospect.conclude();
        }
        boolean ended = prospect.state().ended();
        int movers = ended ? 0 : movers(everyone());
        if (ended) {
            settle(node, wanted, false);
        } else if (movers != 0) {
            turns(level, movers, everyone(), wanted);
        }
        prospect.takeBack();
        if (ended || movers != 0) {
            delay(node, wanted);
        } else {
            settle(node, wanted, true);
        }
    }

    /** Values what lies behind an interval that makes words due. */
    private void answerLater(int level, int wanted) {
        double[] value = nodes[level].value;
        double[] mean = cascade.answer(level, LATER, wanted);
        for (int left = wanted; left != 0; left &= left - 1) {
            int place = Integer.numberOfTrailingZeros(left) * types;
            System.arraycopy(mean, place, value, place, types);
        }
    }

    /** Values what follows once nothing is due any more. */
    private double[] follow(int level, int i, int wanted) {
        prospect.conclude();
        if (i != LATER) {
            look(level + 1);
            return nodes[level + 1].value;
        }
        Node node = nodes[level];
        int movers = prospect.state().ended() ? 0 : movers(everyone());
        if (movers != 0) {
            turns(level, movers, everyone(), wanted);
        } else {
            settle(node, wanted, !prospect.state().ended());
        }
        return node.value;
    }

    /** The values of a position as it stands, whatever the number of plies. */
    private void settle(Node node, int wanted, boolean running) {
        for (int eyes = node.eyes; eyes != 0; eyes &= eyes - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(eyes)];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double value = prospect.appraisal().value(t, actor)
                        + (running ? prospect.appraisal().flow(t) : 0);
                for (int left = wanted; left != 0; left &= left - 1) {
                    node.value[Integer.numberOfTrailingZeros(left) * types + t] = value;
                }
            }
        }
    }

    /** What lies behind an interval is worth less before it, and something flows meanwhile. */
    private void delay(Node node, int wanted) {
        for (int eyes = node.eyes; eyes != 0; eyes &= eyes - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(eyes)];
            double patience = constants.intervals.patience[searcher * plan.actors.count + actor];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                for (int left = wanted; left != 0; left &= left - 1) {
                    int place = Integer.numberOfTrailingZeros(left) * types + t;
                    node.value[place] = node.flow[t] + patience * node.value[place];
                }
            }
        }
    }

    /** Who may move next: of those waiting with an available move the first in order, or any of them. */
    private int movers(int waiting) {
        int movers = 0;
        for (int left = waiting; left != 0; left &= left - 1) {
            int place = Integer.numberOfTrailingZeros(left);
            if (ready(watched[place])) {
                movers |= 1 << place;
                if (inOrder) {
                    return movers;
                }
            }
        }
        return movers;
    }

    /** Whether an actor can and, where it goes by rules, would make a move. */
    private boolean ready(int actor) {
        return lottery.weighs(actor)
                ? availability.any(actor, prospect.state())
                : lottery.chooses(actor, idle, availability.find(actor, prospect.state(), idle), prospect.state());
    }

    /** The mean over those who may move next. */
    private void turns(int level, int movers, int waiting, int wanted) {
        Node node = nodes[level];
        for (int left = wanted; left != 0; left &= left - 1) {
            int from = Integer.numberOfTrailingZeros(left) * types;
            Arrays.fill(node.value, from, from + types, 0);
        }
        double all = 0;
        for (int left = movers; left != 0; left &= left - 1) {
            all += weight(Integer.numberOfTrailingZeros(left));
        }
        for (int left = movers; left != 0; left &= left - 1) {
            int place = Integer.numberOfTrailingZeros(left);
            double share = weight(place) / all;
            // In order, those before the mover could do nothing and have had their turn.
            int others = inOrder ? waiting & -(2 << place) : waiting & ~(1 << place);
            // What is learned hangs on how far the mover looks, and so each number of plies is a search by itself.
            for (int rest = wanted; rest != 0; rest = active ? rest & rest - 1 : 0) {
                turn(level, place, others, active ? rest & -rest : wanted, share);
            }
        }
    }

    /** How much one of those watched counts where the next to move is drawn. */
    private double weight(int place) {
        return plan.leads.order ? plan.leads.weight(watched[place], prospect.state(), plan.layout, constants.value) : 1;
    }

    private void turn(int level, int place, int waiting, int wanted, double share) {
        Node node = nodes[level];
        int mover = watched[place];
        int reach = plan.actors.depth[mover];
        int after = 0;
        for (int left = wanted; left != 0; left &= left - 1) {
            int searched = Integer.numberOfTrailingZeros(left);
            after |= 1 << (searched - 1) | 1 << (Math.min(searched, reach) - 1);
        }
        node.mover = mover;
        node.count = availability.find(mover, prospect.state(), node.available);
        foretell(level, place, waiting, wanted);
        ask(nodes[level + 1], waiting, after, node.eyes | 1 << place);
        expand(level);
        int decided = 0;
        for (int left = wanted; left != 0; left &= left - 1) {
            int searched = Integer.numberOfTrailingZeros(left);
            int deciding = Math.min(searched, reach);
            if (deciding != decided) {
                decide(node, deciding - 1);
                decided = deciding;
            }
            average(node, searched, share);
        }
    }

    /**
     * Finds what the mover's types would do if nobody learned from it: that is what others take their acts for.
     * Where nothing hangs on it, nobody learns.
     */
    private void foretell(int level, int place, int waiting, int wanted) {
        Node node = nodes[level];
        node.lesson.forget();
        if (!active
                || !lottery.weighs(node.mover)
                || !node.lesson.matters(node.mover, node.available, node.count, wanted == 1 << 1)) {
            return;
        }
        int deciding = Math.min(Integer.numberOfTrailingZeros(wanted), plan.actors.depth[node.mover]);
        active = false;
        ask(nodes[level + 1], waiting, 1 << (deciding - 1), 1 << place);
        expand(level);
        decide(node, deciding - 1);
        active = true;
        node.lesson.note(node.mover, node.count, node.policy);
    }

    /** Values what follows each of the moves available, as it is asked of the next node. */
    private void expand(int level) {
        Node node = nodes[level];
        Node next = nodes[level + 1];
        boolean last = next.wanted == 1;
        if (last) {
            flow(next);
        }
        for (int i = 0; i < node.count; i++) {
            int move = node.available[i];
            if (last && plan.shifts.plain[move] && !node.lesson.isGiven()) {
                glance(node, i, next);
                continue;
            }
            if (plan.moves.calls[move] || node.lesson.calls()) {
                expandAnswered(level, i);
                continue;
            }
            Arrays.fill(node.after, after(i, 0), after(i + 1, 0), 0);
            for (int leaf = plan.moves.leafStart[move]; leaf < plan.moves.leafStart[move + 1]; leaf++) {
                double probability = constants.leafProbability[leaf];
                if (probability > 0) {
                    prospect.make(move, leaf);
                    if (node.lesson.isGiven()) {
                        node.lesson.teach(move, i);
                        prospect.conclude();
                    } else {
                        prospect.conclude(move);
                    }
                    look(level + 1);
                    prospect.takeBack();
                    gather(node, i, next, next.value, probability);
                }
            }
        }
    }

    /** Values what follows a move that may make words due. */
    private void expandAnswered(int level, int i) {
        Node node = nodes[level];
        int move = node.available[i];
        Arrays.fill(node.after, after(i, 0), after(i + 1, 0), 0);
        for (int leaf = plan.moves.leafStart[move]; leaf < plan.moves.leafStart[move + 1]; leaf++) {
            double probability = constants.leafProbability[leaf];
            if (probability > 0) {
                prospect.make(move, leaf);
                node.lesson.teach(move, i);
                gather(node, i, nodes[level + 1], cascade.answer(level, i, 0), probability);
                prospect.takeBack();
            }
        }
    }

    /** Values the position after a plain move with which the search ends. */
    private void glance(Node node, int i, Node next) {
        glimpse.glance(node.available[i]);
        boolean ends = glimpse.ends();
        for (int eyes = next.eyes; eyes != 0; eyes &= eyes - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(eyes)];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double flow = ends ? 0 : glimpse.flow(t, next.flow[t]);
                node.after[after(i, 0) + t] = glimpse.value(t, actor) + flow;
            }
        }
    }

    /** Notes what flows in an interval at the position. */
    private void flow(Node node) {
        for (int eyes = node.eyes; eyes != 0; eyes &= eyes - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(eyes)];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                node.flow[t] = prospect.appraisal().flow(t);
            }
        }
    }

    /** Adds what follows a move with some probability. */
    private void gather(Node node, int i, Node next, double[] values, double probability) {
        for (int left = next.wanted; left != 0; left &= left - 1) {
            int searched = Integer.numberOfTrailingZeros(left);
            int to = after(i, searched);
            int from = searched * types;
            for (int eyes = next.eyes; eyes != 0; eyes &= eyes - 1) {
                int actor = watched[Integer.numberOfTrailingZeros(eyes)];
                for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                    node.after[to + t] += probability * values[from + t];
                }
            }
        }
    }

    /** The mover's own policy, type by type, from a search of so many plies after its move. */
    private void decide(Node node, int searched) {
        int mover = node.mover;
        int first = plan.actors.typeStart[mover];
        boolean weighs = lottery.weighs(mover);
        for (int t = first; t < plan.actors.typeStart[mover + 1]; t++) {
            int at = (t - first) * plan.widest;
            if (weighs) {
                for (int i = 0; i < node.count; i++) {
                    double cost = constants.value[plan.moves.costSlot[node.available[i]]];
                    node.policy[at + i] = node.after[after(i, searched) + t] - cost;
                }
                lottery.weigh(mover, node.available, node.count, prospect.state(), node.policy, at);
            } else {
                lottery.unweighed(mover, node.available, node.count, prospect.state(), node.policy, at);
            }
        }
    }

    /** Adds the values of the node: to the mover's types over their own policy, to others as they believe. */
    private void average(Node node, int searched, double share) {
        int into = searched * types;
        int first = plan.actors.typeStart[node.mover];
        int last = plan.actors.typeStart[node.mover + 1];
        for (int eyes = node.eyes; eyes != 0; eyes &= eyes - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(eyes)];
            int beliefs = plan.layout.belief + actor * types;
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double mean = 0;
                if (actor == node.mover) {
                    mean = mean(node, (t - first) * plan.widest, searched - 1, t);
                } else {
                    for (int own = first; own < last; own++) {
                        double belief = prospect.state().real[beliefs + own];
                        mean += belief * mean(node, (own - first) * plan.widest, searched - 1, t);
                    }
                }
                node.value[into + t] += share * mean;
            }
        }
    }

    /** Mean of what follows the moves, over a policy, less the costs where they are the type's own. */
    private double mean(Node node, int policy, int searched, int type) {
        boolean pays = type >= plan.actors.typeStart[node.mover] && type < plan.actors.typeStart[node.mover + 1];
        double mean = 0;
        for (int i = 0; i < node.count; i++) {
            double cost = pays ? constants.value[plan.moves.costSlot[node.available[i]]] : 0;
            mean += node.policy[policy + i] * (node.after[after(i, searched) + type] - cost);
        }
        return mean;
    }
}
