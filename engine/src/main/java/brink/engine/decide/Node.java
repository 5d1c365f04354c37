package brink.engine.decide;

import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Stakes;
import java.util.Arrays;

/** A position thought ahead: what is asked of it, and its values to the types of those to whom it matters. */
final class Node {

    /** Set of the numbers of plies to be searched from here. */
    int wanted;
    /** Set of those watched, by their place, to whom its value matters. */
    int eyes;
    /** Set of those watched who have not had their turn since the last interval. */
    int waiting;

    int mover;
    int count;
    final int[] available;
    /** What each of the moves available costs its mover; nothing where it could not be made. */
    final double[] cost;
    /** Value of the node by number of plies searched, type by type. */
    final double[] value;
    /** Probability of each move by type of the mover, for a search of some plies. */
    final double[] policy;
    /** What others learn from the move made here. */
    final Lesson lesson;
    /** Value after each move, by number of plies searched, type by type. */
    private final double[] after;
    /** What flows, type by type, while an interval passes before the node. */
    private final double[] flow;

    private final Plan plan;
    private final RunConstants constants;
    private final Prospect prospect;
    private final Lottery lottery;
    private final int plies;
    private final int types;
    private int searcher;
    private int[] watched = new int[0];

    Node(Plan plan, RunConstants constants, Prospect prospect, Lottery lottery) {
        this.plan = plan;
        this.constants = constants;
        this.prospect = prospect;
        this.lottery = lottery;
        this.plies = plan.actors.deepest + 1;
        this.types = plan.stakes.types;
        this.available = new int[plan.widest];
        this.cost = new double[plan.widest];
        this.value = new double[plies * types];
        this.after = new double[plan.widest * plies * types];
        this.policy = new double[plan.widest * Stakes.MOST_TYPES];
        this.flow = new double[types];
        this.lesson = new Lesson(plan, constants, prospect);
    }

    /** Begins a search. */
    void begin(int actor) {
        searcher = actor;
        watched = plan.actors.watched[actor];
    }

    /** Says what is wanted of the node. */
    void ask(int left, int numbers, int onlookers) {
        waiting = left;
        wanted = numbers;
        eyes = onlookers;
    }

    private int after(int i, int searched) {
        return (i * plies + searched) * types;
    }

    /** What follows a move for a type, once so many plies have been searched. */
    double after(int i, int searched, int type) {
        return after[after(i, searched) + type];
    }

    /** Forgets the values of some numbers of plies. */
    void clear(int numbers) {
        for (int left = numbers; left != 0; left &= left - 1) {
            int from = Integer.numberOfTrailingZeros(left) * types;
            Arrays.fill(value, from, from + types, 0);
        }
    }

    /** Forgets what follows a move. */
    void clearAfter(int i) {
        Arrays.fill(after, after(i, 0), after(i + 1, 0), 0);
    }

    /** Takes over values of some numbers of plies. */
    void take(double[] values, int numbers) {
        for (int left = numbers; left != 0; left &= left - 1) {
            int place = Integer.numberOfTrailingZeros(left) * types;
            System.arraycopy(values, place, value, place, types);
        }
    }

    /** The values of a position as it stands, whatever the number of plies. */
    void settle(int numbers, boolean running) {
        for (int left = eyes; left != 0; left &= left - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(left)];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double worth = prospect.appraisal().value(t, actor)
                        + (running ? prospect.appraisal().flow(t) : 0);
                for (int number = numbers; number != 0; number &= number - 1) {
                    value[Integer.numberOfTrailingZeros(number) * types + t] = worth;
                }
            }
        }
    }

    /** Notes what flows in an interval at the position. */
    void flow() {
        for (int left = eyes; left != 0; left &= left - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(left)];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                flow[t] = prospect.appraisal().flow(t);
            }
        }
    }

    /** What lies behind an interval is worth less before it, and something flows meanwhile. */
    void delay(int numbers) {
        for (int left = eyes; left != 0; left &= left - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(left)];
            double patience = constants.intervals.patience[searcher * plan.actors.count + actor];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                for (int number = numbers; number != 0; number &= number - 1) {
                    int place = Integer.numberOfTrailingZeros(number) * types + t;
                    value[place] = flow[t] + patience * value[place];
                }
            }
        }
    }

    /** Notes the value after a plain move with which the search ends, for those to whom the next node matters. */
    void glance(int i, Node next, Glimpse glimpse) {
        boolean ends = glimpse.ends();
        for (int left = next.eyes; left != 0; left &= left - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(left)];
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double flowing = ends ? 0 : glimpse.flow(t, next.flow[t]);
                after[after(i, 0) + t] = glimpse.value(t, actor) + flowing;
            }
        }
    }

    /** Adds what follows a move with some probability, for those to whom the next node matters. */
    void gather(int i, Node next, double[] values, double probability) {
        for (int left = next.wanted; left != 0; left &= left - 1) {
            int searched = Integer.numberOfTrailingZeros(left);
            int to = after(i, searched);
            int from = searched * types;
            for (int onlookers = next.eyes; onlookers != 0; onlookers &= onlookers - 1) {
                int actor = watched[Integer.numberOfTrailingZeros(onlookers)];
                for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                    after[to + t] += probability * values[from + t];
                }
            }
        }
    }

    /** The mover's own policy, type by type, from a search of so many plies after its move. */
    void decide(int searched) {
        int first = plan.actors.typeStart[mover];
        boolean weighs = lottery.weighs(mover);
        for (int t = first; t < plan.actors.typeStart[mover + 1]; t++) {
            int at = (t - first) * plan.widest;
            if (weighs) {
                for (int i = 0; i < count; i++) {
                    policy[at + i] = after[after(i, searched) + t] - cost[i];
                }
                lottery.weigh(mover, available, count, prospect.state(), policy, at);
            } else {
                lottery.unweighed(mover, available, count, prospect.state(), policy, at);
            }
        }
    }

    /** Adds the values of the node: to the mover's types over their own policy, to others as they believe. */
    void average(int searched, double share) {
        int into = searched * types;
        int first = plan.actors.typeStart[mover];
        int last = plan.actors.typeStart[mover + 1];
        for (int left = eyes; left != 0; left &= left - 1) {
            int actor = watched[Integer.numberOfTrailingZeros(left)];
            int beliefs = plan.layout.belief + actor * types;
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double mean = 0;
                if (actor == mover) {
                    mean = mean((t - first) * plan.widest, searched - 1, t);
                } else {
                    for (int own = first; own < last; own++) {
                        double belief = prospect.state().real[beliefs + own];
                        mean += belief * mean((own - first) * plan.widest, searched - 1, t);
                    }
                }
                value[into + t] += share * mean;
            }
        }
    }

    /** Mean of what follows the moves, over a policy, less the costs where they are the type's own. */
    private double mean(int from, int searched, int type) {
        boolean pays = type >= plan.actors.typeStart[mover] && type < plan.actors.typeStart[mover + 1];
        double mean = 0;
        for (int i = 0; i < count; i++) {
            mean += policy[from + i] * (after[after(i, searched) + type] - (pays ? cost[i] : 0));
        }
        return mean;
    }
}
