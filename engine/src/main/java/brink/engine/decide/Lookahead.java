package brink.engine.decide;

import brink.engine.model.Turns;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
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
 * <p>Where all choose at once, {@link Rounds} goes through their turns.
 *
 * <p>Otherwise the tree is gone through once: each node gives its value to the types of those to whom it matters,
 * the searcher and who has moved on the way to it, for each number of plies that a policy above asks for.
 *
 * <p>Holds scratch room for one thread; nothing is allocated by a search.
 */
final class Lookahead {

    private final Plan plan;
    private final RunConstants constants;
    private final Availability availability;
    private final Lottery lottery;
    private final Prospect prospect;
    private final Glimpse glimpse;
    private final Cascade cascade;
    private final Node[] nodes;
    private final int[] idle;
    private final Rounds rounds;
    private final boolean inOrder;
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
        this.inOrder = plan.rule != Turns.Rule.RANDOM && plan.rule != Turns.Rule.SIMULTANEOUS && !plan.leads.order;
        boolean needed = plan.actors.deepest > 1
                || plan.commitments.count > 0
                || plan.meetings.count > 0
                || IntStream.of(plan.actors.aversionSlot).anyMatch(slot -> slot >= 0);
        this.nodes = new Node[needed ? plan.actors.deepest + 1 : 0];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new Node(plan, constants, prospect, lottery);
        }
        this.rounds = new Rounds(plan, prospect, availability, lottery, nodes, this::expand);
    }

    /**
     * Values the moves available to an actor.
     *
     * @param state the position; unchanged afterwards
     * @param into receives the value of the i-th move for the actor's type t at {@code t * width + i}
     */
    void value(int actor, int[] available, int count, State state, double[] into, int width) {
        watched = plan.actors.watched[actor];
        int depth = plan.actors.depth[actor];
        prospect.begin(actor, state);
        cascade.begin(watched);
        for (int i = 0; i <= depth; i++) {
            nodes[i].begin(actor);
        }
        if (rounds.given && depth > 1) {
            rounds.value(actor, movers(everyone()) | 1, into, width);
            return;
        }
        Node node = nodes[0];
        System.arraycopy(available, 0, node.available, 0, count);
        node.count = count;
        node.mover = actor;
        active = plan.actors.active[actor] && depth > 1;
        foretell(0, 0, everyone() & ~1, 1 << depth);
        nodes[1].ask(everyone() & ~1, 1 << (depth - 1), 1);
        expand(0);
        int first = plan.actors.typeStart[actor];
        for (int i = 0; i < count; i++) {
            double cost = constants.value[plan.moves.costSlot[available[i]]];
            for (int t = first; t < plan.actors.typeStart[actor + 1]; t++) {
                into[(t - first) * width + i] = node.after(i, depth - 1, t) - cost;
            }
        }
    }

    /** The set of all who are watched, by their place. */
    private int everyone() {
        return (1 << watched.length) - 1;
    }

    /** Values the position, as it is asked of a node. */
    private void look(int level) {
        Node node = nodes[level];
        if (prospect.state().ended()) {
            node.settle(node.wanted, false);
            return;
        }
        if ((node.wanted & 1) != 0) {
            node.settle(1, true);
        }
        int deeper = node.wanted & ~1;
        if (deeper == 0) {
            return;
        }
        if (rounds.given && node.waiting != 0) {
            rounds.goOn(level, deeper);
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
        node.flow();
        prospect.pass();
        if (prospect.pending() >= 0) {
            answerLater(level, wanted);
            prospect.takeBack();
            node.delay(wanted);
            return;
        }
        if (plan.timeEnds) {
            prospect.conclude();
        }
        boolean ended = prospect.state().ended();
        int movers = ended ? 0 : movers(everyone());
        if (ended) {
            node.settle(wanted, false);
        } else if (movers != 0) {
            turns(level, movers, everyone(), wanted);
        }
        prospect.takeBack();
        if (ended || movers != 0) {
            node.delay(wanted);
        } else {
            node.settle(wanted, true);
        }
    }

    /** Values what lies behind an interval that makes words due. */
    private void answerLater(int level, int wanted) {
        nodes[level].take(cascade.answer(level, LATER, wanted), wanted);
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
            node.settle(wanted, !prospect.state().ended());
        }
        return node.value;
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

    /** The mean over those who may move next; where all choose at once, over what they choose. */
    private void turns(int level, int movers, int waiting, int wanted) {
        if (rounds.given) {
            rounds.open(level, movers, wanted);
            return;
        }
        Node node = nodes[level];
        node.clear(wanted);
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
        nodes[level + 1].ask(waiting, after, node.eyes | 1 << place);
        expand(level);
        int decided = 0;
        for (int left = wanted; left != 0; left &= left - 1) {
            int searched = Integer.numberOfTrailingZeros(left);
            int deciding = Math.min(searched, reach);
            if (deciding != decided) {
                node.decide(deciding - 1);
                decided = deciding;
            }
            node.average(searched, share);
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
        nodes[level + 1].ask(waiting, 1 << (deciding - 1), 1 << place);
        expand(level);
        node.decide(deciding - 1);
        active = true;
        node.lesson.note(node.mover, node.count, node.policy, 0);
    }

    /** Values what follows each of the moves available, as it is asked of the next node. */
    private void expand(int level) {
        Node node = nodes[level];
        Node next = nodes[level + 1];
        boolean last = next.wanted == 1;
        if (last) {
            next.flow();
        }
        for (int i = 0; i < node.count; i++) {
            int move = node.available[i];
            if (rounds.given && !availability.isOpen(move, prospect.state())) {
                miss(level, i);
                continue;
            }
            node.cost[i] = constants.value[plan.moves.costSlot[move]];
            if (last && plan.shifts.plain[move] && !node.lesson.isGiven()) {
                glimpse.glance(move);
                node.glance(i, next, glimpse);
                continue;
            }
            if (plan.moves.calls[move] || node.lesson.calls()) {
                expandAnswered(level, i);
                continue;
            }
            node.clearAfter(i);
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
                    node.gather(i, next, next.value, probability);
                }
            }
        }
    }

    /** A move that has become impossible since it was chosen is not made, and costs nothing. */
    private void miss(int level, int i) {
        Node node = nodes[level];
        Node next = nodes[level + 1];
        node.cost[i] = 0;
        node.clearAfter(i);
        look(level + 1);
        node.gather(i, next, next.value, 1);
    }

    /** Values what follows a move that may make words due. */
    private void expandAnswered(int level, int i) {
        Node node = nodes[level];
        int move = node.available[i];
        node.clearAfter(i);
        for (int leaf = plan.moves.leafStart[move]; leaf < plan.moves.leafStart[move + 1]; leaf++) {
            double probability = constants.leafProbability[leaf];
            if (probability > 0) {
                prospect.make(move, leaf);
                node.lesson.teach(move, i);
                node.gather(i, nodes[level + 1], cascade.answer(level, i, 0), probability);
                prospect.takeBack();
            }
        }
    }
}
