package brink.engine.decide;

import brink.engine.plan.Actors;
import brink.engine.plan.Meetings;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;
import brink.engine.random.Luck;
import java.util.Arrays;

/**
 * What parties make of the offers that can be tabled at talks.
 *
 * <p>To each party a settlement is worth what the position after it is worth, against what the position is
 * worth as it stands; it says yes or no by its own precision and tremble, as answers to words are given. Whoever
 * may propose tables an offer, or none, in the same way: an offer is worth to it the gain from the settlement
 * times the probability, as it believes, that all others who are needed say yes. Those who choose blindly do so
 * here too; those who go by rules table nothing and say no, since rules name moves.
 *
 * <p>Holds scratch room for one thread; nothing is allocated by a choice.
 */
public final class Bargaining {

    /** Stands for tabling no offer. */
    public static final int NOTHING = -1;

    private static final int YES = 0;

    private final Plan plan;
    private final RunConstants constants;
    private final Meetings meetings;
    private final Lottery lottery;
    private final Prospect prospect;
    private final int types;
    /** What the position as it stands is worth to each type. */
    private final double[] now;
    /** What it is worth after each offer on the menu, by offer and type. */
    private final double[] settled;
    /** How likely each type says yes, by offer and type. */
    private final double[] consent;
    /** The offers that a proposer may table. */
    private final int[] open;
    /** How likely each of a proposer's types tables each of them, then none, row by row. */
    private final double[] tabling;

    private final double[] pair = new double[2];
    private final double[] likelihood;
    private int meeting;
    private int first;
    private int choices;

    /**
     * The bargaining of one thread's runs.
     *
     * @param plan the compiled scenario
     * @param constants of the runs
     */
    public Bargaining(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.meetings = plan.meetings;
        this.lottery = new Lottery(plan, constants);
        this.prospect = new Prospect(plan, constants);
        this.types = plan.stakes.types;
        this.now = new double[types];
        this.settled = new double[meetings.widest * types];
        this.consent = new double[meetings.widest * types];
        this.open = new int[meetings.widest];
        this.tabling = new double[types * (meetings.widest + 1)];
        this.likelihood = new double[types];
    }

    /**
     * Finds out which offers an actor may table.
     *
     * @param at the meeting
     * @param actor one of its parties
     * @param state the position
     * @return how many there are
     */
    public int open(int at, int actor, State state) {
        meeting = at;
        first = meetings.offerStart[at];
        choices = 0;
        if (plan.actors.policy[actor] == Actors.RULES) {
            return 0;
        }
        for (int offer = first; offer < meetings.offerStart[at + 1]; offer++) {
            int when = meetings.offerWhen[offer];
            if ((meetings.offerBy[offer] >>> actor & 1) != 0
                    && (when < 0 || plan.conditions.holds(when, state, constants.value))) {
                open[choices++] = offer;
            }
        }
        return choices;
    }

    /**
     * Works out what the parties make of the offers that a proposer may table.
     *
     * @param at the meeting
     * @param proposer one of its parties
     * @param state the position; unchanged afterwards
     */
    public void prepare(int at, int proposer, State state) {
        open(at, proposer, state);
        for (int party : meetings.parties[at]) {
            if (party == proposer || isNeeded(party)) {
                appraise(party, state);
            }
        }
        for (int t = plan.actors.typeStart[proposer]; t < plan.actors.typeStart[proposer + 1]; t++) {
            int row = t * (meetings.widest + 1);
            if (lottery.weighs(proposer)) {
                for (int i = 0; i < choices; i++) {
                    double gain = settled[place(open[i], t)] - now[t];
                    tabling[row + i] = now[t] + gain * success(open[i], proposer, state);
                }
                tabling[row + choices] = now[t];
                lottery.weighAnswers(proposer, choices + 1, state, tabling, row);
            } else {
                Arrays.fill(tabling, row, row + choices + 1, 1.0 / (choices + 1));
            }
        }
    }

    /** Whether nothing is settled without a party. */
    private boolean isNeeded(int party) {
        return (meetings.needed[meeting] >>> party & 1) != 0;
    }

    private int place(int offer, int type) {
        return (offer - first) * types + type;
    }

    /** Finds what the position and each settlement are worth to a party, and so how likely it says yes. */
    private void appraise(int party, State state) {
        prospect.begin(party, state);
        for (int t = plan.actors.typeStart[party]; t < plan.actors.typeStart[party + 1]; t++) {
            now[t] = worth(t, party);
        }
        for (int i = 0; i < choices; i++) {
            int offer = open[i];
            foresee(offer, party);
            for (int t = plan.actors.typeStart[party]; t < plan.actors.typeStart[party + 1]; t++) {
                consent[place(offer, t)] = consent(offer, t, party, state);
            }
        }
    }

    private void foresee(int offer, int party) {
        int from = plan.actors.typeStart[party];
        int end = plan.actors.typeStart[party + 1];
        Arrays.fill(settled, place(offer, from), place(offer, end), 0);
        for (int leaf = meetings.leafStart[offer]; leaf < meetings.leafStart[offer + 1]; leaf++) {
            double probability = constants.leafProbability[leaf];
            if (probability > 0) {
                prospect.strike(meeting, offer, leaf);
                prospect.conclude();
                for (int t = from; t < end; t++) {
                    settled[place(offer, t)] += probability * worth(t, party);
                }
                prospect.takeBack();
            }
        }
    }

    private double worth(int type, int party) {
        boolean ended = prospect.state().ended();
        return prospect.appraisal().value(type, party)
                + (ended ? 0 : prospect.appraisal().flow(type, party));
    }

    private double consent(int offer, int type, int party, State state) {
        if (!lottery.weighs(party)) {
            return plan.actors.policy[party] == Actors.RANDOM ? 0.5 : 0;
        }
        pair[YES] = settled[place(offer, type)];
        pair[1 - YES] = now[type];
        lottery.weighAnswers(party, 2, state, pair, 0);
        return pair[YES];
    }

    /** How likely a proposer takes it to be that all others who are needed say yes. */
    private double success(int offer, int proposer, State state) {
        double all = 1;
        int beliefs = plan.layout.belief + proposer * types;
        for (int party : meetings.parties[meeting]) {
            if (party != proposer && isNeeded(party)) {
                double mean = 0;
                for (int t = plan.actors.typeStart[party]; t < plan.actors.typeStart[party + 1]; t++) {
                    mean += state.real[beliefs + t] * consent[place(offer, t)];
                }
                all *= mean;
            }
        }
        return all;
    }

    /**
     * Draws what a proposer tables, as moves are drawn.
     *
     * @param proposer who was prepared for
     * @param state the position
     * @param occasion key of the step
     * @return an offer, or {@link #NOTHING}
     */
    public int table(int proposer, State state, long occasion) {
        int row = state.counter[plan.layout.type + proposer] * (meetings.widest + 1);
        int chosen = NOTHING;
        double earliest =
                -Elementary.log(Luck.uniform(occasion, meetings.silencePurpose[meeting])) / tabling[row + choices];
        for (int i = 0; i < choices; i++) {
            double u = Luck.uniform(occasion, meetings.offerPurpose[open[i]]);
            double arrival = -Elementary.log(u) / tabling[row + i];
            if (arrival < earliest) {
                earliest = arrival;
                chosen = open[i];
            }
        }
        return chosen;
    }

    /**
     * Probability that a type of the proposer tables an offer.
     *
     * @param type over all actors' types
     * @param offer one of those that it may table, or {@link #NOTHING}
     * @return probability in [0, 1]
     */
    public double tabling(int type, int offer) {
        int place = choices;
        for (int i = 0; i < choices; i++) {
            place = open[i] == offer ? i : place;
        }
        return tabling[type * (meetings.widest + 1) + place];
    }

    /**
     * Probability that a type of a party who is needed says yes.
     *
     * @param offer one of those that the proposer may table
     * @param type over all actors' types
     * @return probability in [0, 1]
     */
    public double consent(int offer, int type) {
        return consent[place(offer, type)];
    }

    /**
     * How likely each of a party's types was to do what it did.
     *
     * @param party whose types
     * @param offer what was tabled, or {@link #NOTHING}
     * @param proposes whether the party is the one who tabled it, or might have
     * @param says what the party said, if it is not
     * @return probability by type, over all actors' types; to be read before the next call
     */
    public double[] likelihood(int party, int offer, boolean proposes, boolean says) {
        for (int t = plan.actors.typeStart[party]; t < plan.actors.typeStart[party + 1]; t++) {
            double yes = proposes ? tabling(t, offer) : consent(offer, t);
            likelihood[t] = proposes || says ? yes : 1 - yes;
        }
        return likelihood;
    }
}
