package brink.scenarios.verification;

import brink.engine.decide.Chooser;
import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Move;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.engine.run.Trace;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A game in a scenario file: its nodes are rungs, its ends outcomes. */
final class Game {

    private final String id;

    Game(String id) {
        this.id = id;
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
        ReadResult read = Scenarios.read(
                text(id + ".json"),
                (reference, from) -> new TextLoader.Found(text(reference)),
                Optional.empty(),
                Stream.of(settings).map(Setting::parse).toList());
        return built(read);
    }

    /** The scenario of a file that belongs to brink, and so must be sound. */
    static Scenario built(ReadResult read) {
        CheckResult check = Scenarios.check(read);
        if (check instanceof CheckResult.Sound sound) {
            return Scenarios.build(sound);
        }
        throw new IllegalStateException(ProblemPrinter.print(check.problems()));
    }

    /** A file that is shipped with this class. */
    static SourceText text(String file) {
        try (InputStream stream = Game.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("%s is missing beside the classes of brink".formatted(file));
            }
            return SourceText.decode(file, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Stream<String> types = scenario.actors().get(mover).types().stream().map(ActorType::id);
        return option < 0 ? Double.NaN : chooser.probability(place(types, type), option);
    }

    /** How likely the only commitment, due at once, is kept. */
    static double kept(Scenario scenario) {
        Trace.Entry answer =
                Trace.of(Plan.of(scenario), new Seed(1), 0).entries().get(0);
        return answer.kind() == Trace.Kind.HONOURED ? answer.probability() : 1 - answer.probability();
    }

    private static int place(Stream<String> ids, String id) {
        List<String> all = ids.toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).equals(id))
                .findFirst()
                .orElseThrow();
    }
}
