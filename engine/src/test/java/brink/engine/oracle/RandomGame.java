package brink.engine.oracle;

import brink.engine.Crisis;
import brink.engine.Crisis.ActorDraft;
import brink.engine.Crisis.StakesDraft;
import brink.engine.model.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Finite games of perfect information for three players who move by turns: each node is a rung with two or
 * three moves to the next, each end an outcome with payoffs.
 */
public final class RandomGame {

    /** The players, in the order of turns. */
    public static final List<String> PLAYERS = List.of("ann", "bob", "cid");

    /** What a game is played with. */
    public record Terms(double lambda, int depth, double factor, double constant, UnaryOperator<String> names) {
        /** The game as drawn, searched to its end. */
        public static Terms of(double lambda) {
            return new Terms(lambda, 12, 1, 0, UnaryOperator.identity());
        }

        /** The same with all payoffs multiplied, then moved. */
        public Terms payoffs(double times, double plus) {
            return new Terms(lambda, depth, times, plus, names);
        }

        /** The same for players who look so far. */
        public Terms searched(int plies) {
            return new Terms(lambda, plies, factor, constant, names);
        }

        /** The same under other names. */
        public Terms named(UnaryOperator<String> naming) {
            return new Terms(lambda, depth, factor, constant, naming);
        }
    }

    private final String id;
    private final int length;
    private final List<RandomGame> next = new ArrayList<>();
    private final double[] payoffs = new double[PLAYERS.size()];

    private RandomGame(String id, int length, Random random) {
        this.id = id;
        this.length = length;
        for (int i = 0; i < payoffs.length; i++) {
            payoffs[i] = random.nextGaussian();
        }
        int moves = length == 0 ? 0 : 2 + random.nextInt(2);
        for (int i = 0; i < moves; i++) {
            next.add(new RandomGame(id + (char) ('a' + i), length - 1, random));
        }
    }

    /** One of some length. */
    public static RandomGame draw(int length, Random random) {
        return new RandomGame("n", length, random);
    }

    /** Ids of the first player's moves. */
    public List<String> moves() {
        return next.stream().map(node -> "to-" + node.id).toList();
    }

    /** Probability of each of the first moves in the logit agent quantal-response equilibrium. */
    public double[] equilibrium(double lambda) {
        double[] odds = next.stream()
                .mapToDouble(node -> StrictMath.exp(lambda * node.worth(lambda)[player()]))
                .toArray();
        double sum = 0;
        for (double each : odds) {
            sum += each;
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
        }
        return odds;
    }

    /** The first move of the subgame-perfect equilibrium. */
    public int bestMove() {
        int best = 0;
        for (int i = 1; i < next.size(); i++) {
            if (next.get(i).solved()[player()] > next.get(best).solved()[player()]) {
                best = i;
            }
        }
        return best;
    }

    private double[] worth(double lambda) {
        if (next.isEmpty()) {
            return payoffs;
        }
        double[] p = equilibrium(lambda);
        double[] worth = new double[payoffs.length];
        for (int i = 0; i < p.length; i++) {
            double[] after = next.get(i).worth(lambda);
            for (int j = 0; j < worth.length; j++) {
                worth[j] += p[i] * after[j];
            }
        }
        return worth;
    }

    private double[] solved() {
        return next.isEmpty() ? payoffs : next.get(bestMove()).solved();
    }

    private int player() {
        return (id.length() - 1) % PLAYERS.size();
    }

    /** The game as a crisis; what nobody can reach by the search does not matter. */
    public Scenario scenario(Terms terms) {
        List<RandomGame> nodes = new ArrayList<>();
        collect(nodes);
        List<String> rungs = new ArrayList<>(
                nodes.stream().map(node -> terms.names.apply(node.id)).toList());
        Collections.sort(rungs);
        Crisis crisis = Crisis.onLadder(rungs.toArray(String[]::new))
                .from(terms.names.apply(id))
                .steps(length + 1);
        for (int player = 0; player < PLAYERS.size(); player++) {
            ActorDraft actor = crisis.actor(terms.names.apply(PLAYERS.get(player)));
            actor.lambda(terms.lambda).depth(terms.depth).wants(stakes(nodes, player, terms));
        }
        for (RandomGame node : nodes) {
            String rung = terms.names.apply(node.id);
            for (RandomGame child : node.next) {
                crisis.move(
                        terms.names.apply(PLAYERS.get(node.player())),
                        terms.names.apply("to-" + child.id),
                        Crisis.on(rung),
                        Crisis.to(terms.names.apply(child.id)));
            }
            if (node.next.isEmpty()) {
                crisis.ends(rung, rung);
            }
        }
        return crisis.build();
    }

    private static StakesDraft stakes(List<RandomGame> nodes, int player, Terms terms) {
        StakesDraft stakes = new StakesDraft();
        for (RandomGame node : nodes) {
            double points = node.payoffs[player] * terms.factor + terms.constant;
            String rung = terms.names.apply(node.id);
            if (node.next.isEmpty()) {
                stakes.outcome(rung, points);
            } else {
                stakes.rung(rung, points);
            }
        }
        return stakes;
    }

    private void collect(List<RandomGame> into) {
        into.add(this);
        next.forEach(node -> node.collect(into));
    }
}
