package brink.engine.decide;

import brink.engine.model.Turns;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import java.util.Arrays;

/**
 * The turns, within a search, at which all choose at once: each by the position before any of them has been carried
 * out.
 *
 * <p>What each expects the others to choose is found from the same position with fewer plies: with one ply an actor
 * takes the others to be still, with two it takes the next of them to think so, and so on. With n plies left to whoever
 * thinks, the others have n - 1, n - 2, ... in the order of turns after it; who has none is taken to be still. All
 * who take part are then carried out in the listed order, as they are in a run.
 */
final class Rounds {

    /** Values what follows each of the moves available at a node. */
    @FunctionalInterface
    interface Expansion {
        void expand(int level);
    }

    /** Whether all choose at once. */
    final boolean given;

    private final Plan plan;
    private final Prospect prospect;
    private final Availability availability;
    private final Lottery lottery;
    private final Node[] nodes;
    private final Expansion expansion;
    private final Round[] rounds;
    /** Level at which the round began that is gone through at a level. */
    private final int[] home;
    /** Place of each actor in the listed order, behind all others for those who have no move. */
    private final int[] rank;

    private int[] watched = new int[0];
    /** Which of those watched is listed first. */
    private int first;
    /** Whether the moves thought of teach something. */
    private boolean active;

    Rounds(
            Plan plan,
            Prospect prospect,
            Availability availability,
            Lottery lottery,
            Node[] nodes,
            Expansion expansion) {
        this.given = plan.rule == Turns.Rule.SIMULTANEOUS;
        this.plan = plan;
        this.prospect = prospect;
        this.availability = availability;
        this.lottery = lottery;
        this.nodes = nodes;
        this.expansion = expansion;
        this.rounds = new Round[given ? nodes.length : 0];
        this.home = new int[nodes.length];
        this.rank = new int[plan.actors.count];
        Arrays.fill(rank, plan.actors.count);
        for (int i = 0; i < plan.order.length; i++) {
            rank[plan.order[i]] = i;
        }
    }

    /**
     * Values the moves available to an actor.
     *
     * @param ready set of those watched who would choose at the position, the actor itself among them
     * @param into receives the value of the i-th move for the actor's type t at {@code t * width + i}
     */
    void value(int actor, int ready, double[] into, int width) {
        watched = plan.actors.watched[actor];
        first = 0;
        for (int place = 1; place < watched.length; place++) {
            first = rank[watched[place]] < rank[watched[first]] ? place : first;
        }
        int depth = plan.actors.depth[actor];
        begin(0, ready);
        active = false;
        if (plan.actors.active[actor]) {
            foresee(0, 0, depth);
            active = true;
        }
        foreseeOthers(0, 0, depth);
        worths(0, 0, depth, into, width);
    }

    /** Goes through a round that begins at a position. */
    void open(int level, int ready, int wanted) {
        Round round = begin(level, ready);
        int place = Integer.numberOfTrailingZeros(ready);
        for (int left = wanted; left != 0; left &= left - 1) {
            int searched = Integer.numberOfTrailingZeros(left);
            foresee(level, place, reach(place, searched));
            foreseeOthers(level, place, searched);
        }
        round.lead = -1;
        for (int left = wanted; left != 0; left &= left - 1) {
            play(level, place, Integer.numberOfTrailingZeros(left));
        }
    }

    /** Goes on with a round: carries out what has been chosen by the next of those who are still waiting. */
    void goOn(int level, int wanted) {
        Node node = nodes[level];
        Round round = rounds[home[level]];
        int place = next(node.waiting);
        carry(level, round, place, node.waiting & ~(1 << place), Integer.numberOfTrailingZeros(wanted));
    }

    private Round begin(int level, int ready) {
        if (rounds[level] == null) {
            rounds[level] = new Round(plan, plan.actors.count);
        }
        Round round = rounds[level];
        State state = prospect.state();
        round.begin(ready);
        for (int left = ready; left != 0; left &= left - 1) {
            int place = Integer.numberOfTrailingZeros(left);
            round.count[place] = availability.find(watched[place], state, round.available[place]);
        }
        return round;
    }

    /** How many of some plies an actor looks ahead. */
    private int reach(int place, int plies) {
        return Math.min(plies, plan.actors.depth[watched[place]]);
    }

    /** The first in the listed order. */
    private int next(int waiting) {
        int listed = waiting & -(1 << first);
        return Integer.numberOfTrailingZeros(listed != 0 ? listed : waiting);
    }

    /** The one who chooses after another in the order of turns, of those who choose at once. */
    private static int after(int place, int ready) {
        int later = ready & -(2 << place);
        return Integer.numberOfTrailingZeros(later != 0 ? later : ready);
    }

    /** Finds what the others choose, as somebody with so many plies takes it. */
    private void foreseeOthers(int level, int place, int plies) {
        Round round = rounds[level];
        int left = plies - 1;
        for (int other = after(place, round.ready); other != place && left > 0; other = after(other, round.ready)) {
            foresee(level, other, reach(other, left));
            left--;
        }
    }

    /** Finds what each type of an actor chooses with so many plies, and what it would if nobody learned from it. */
    private void foresee(int level, int place, int plies) {
        Round round = rounds[level];
        if (round.isKnown(place, plies, active)) {
            return;
        }
        if (active) {
            active = false;
            foresee(level, place, plies);
            active = true;
        }
        int actor = watched[place];
        double[] policy = round.policy(place, plies, active);
        boolean weighs = lottery.weighs(actor);
        if (weighs) {
            foreseeOthers(level, place, plies);
            worths(level, place, plies, policy, plan.widest);
        }
        int[] moves = round.available[place];
        int count = round.count[place];
        for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
            int at = (t - plan.actors.typeStart[actor]) * plan.widest;
            if (weighs) {
                lottery.weigh(actor, moves, count, prospect.state(), policy, at);
            } else {
                lottery.unweighed(actor, moves, count, prospect.state(), policy, at);
            }
        }
        round.know(place, plies, active);
    }

    /** What each move is worth to each type of an actor with so many plies, all that others choose being known. */
    private void worths(int level, int place, int plies, double[] into, int width) {
        Node node = nodes[level];
        Round round = rounds[level];
        int eyes = node.eyes;
        node.eyes = 1 << place;
        round.lead = place;
        int from = plan.actors.typeStart[watched[place]];
        for (int i = 0; i < round.count[place]; i++) {
            round.option = i;
            play(level, place, plies);
            for (int t = from; t < plan.actors.typeStart[watched[place] + 1]; t++) {
                into[(t - from) * width + i] = node.value[plies * plan.stakes.types + t];
            }
        }
        node.eyes = eyes;
    }

    /** Carries out what is chosen at once, as an actor with so many plies takes it. */
    private void play(int level, int place, int plies) {
        Round round = rounds[level];
        int playing = 0;
        int other = place;
        for (int left = plies; left > 0 && (playing >>> other & 1) == 0; left--) {
            playing |= 1 << other;
            round.looks[other] = reach(other, left);
            other = after(other, round.ready);
        }
        home[level] = level;
        int earliest = next(playing);
        carry(level, round, earliest, playing & ~(1 << earliest), plies);
    }

    /** Carries out what one of those who have chosen may have chosen. */
    private void carry(int level, Round round, int place, int waiting, int plies) {
        Node node = nodes[level];
        boolean leads = place == round.lead;
        int option = leads ? round.option : 0;
        node.mover = watched[place];
        node.count = leads ? 1 : round.count[place];
        System.arraycopy(round.available[place], option, node.available, 0, node.count);
        node.lesson.forget();
        if (active
                && lottery.weighs(node.mover)
                && node.lesson.matters(node.mover, node.available, node.count, plies == 1)) {
            double[] expected = round.policy(place, round.looks[place], false);
            node.lesson.note(node.mover, round.count[place], expected, option);
        }
        nodes[level + 1].ask(waiting, 1 << (plies - 1), node.eyes);
        home[level + 1] = home[level];
        expansion.expand(level);
        if (leads) {
            Arrays.fill(node.policy, 1);
        } else {
            System.arraycopy(round.policy(place, round.looks[place], active), 0, node.policy, 0, node.policy.length);
        }
        node.clear(1 << plies);
        node.average(plies, 1);
    }
}
