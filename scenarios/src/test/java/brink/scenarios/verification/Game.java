package brink.scenarios.verification;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.decide.Chooser;
import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Move;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.ProblemPrinter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A game in a scenario file: its nodes are rungs, its ends outcomes. */
final class Game {

    private final String file;

    Game(String id) {
        file = "verification/" + id + ".json";
    }

    /** The game with some of its numbers changed, all players at the same lambda. */
    Scenario at(String lambda, String... settings) {
        List<String> players = read().actors().stream().map(Actor::id).toList();
        return read(Stream.concat(
                        players.stream().map(player -> "actors.%s.lambda=%s".formatted(player, lambda)),
                        Stream.of(settings))
                .toArray(String[]::new));
    }

    private Scenario read(String... settings) {
        CheckResult result = Fixtures.check(Fixtures.text(file), settings);
        assertThat(result).as(ProblemPrinter.print(result.problems())).isInstanceOf(CheckResult.Sound.class);
        return Scenarios.build((CheckResult.Sound) result);
    }

    /** How likely a type of an actor makes a move at the beginning of a game. */
    static double probability(Scenario scenario, String actor, String type, String move) {
        Plan plan = Plan.of(scenario);
        Player player = new Player(plan);
        player.begin(new Seed(1), 0);
        Chooser chooser = new Chooser(plan, player.constants());
        int mover = place(scenario.actors().stream().map(Actor::id), actor);
        chooser.prepare(mover, player.state());
        int option = chooser.place(place(scenario.moves().stream().map(Move::id), move));
        assertThat(option).as("%s is available", move).isNotNegative();
        Stream<String> types = scenario.actors().get(mover).types().stream().map(ActorType::id);
        return chooser.probability(place(types, type), option);
    }

    private static int place(Stream<String> ids, String id) {
        List<String> all = ids.toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).equals(id))
                .findFirst()
                .orElseThrow();
    }
}
