package brink.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A part of a scenario that is missing or of the wrong kind is one problem: what only follows from it is not told, and
 * what else is wrong is.
 */
class MissingPartsTest {

    private static final String PARTS =
            "clock,clock.start,clock.step,clock.steps,turns,turns.order,ladder,ladder.order,ladder.rungs,"
                    + "ladder.start,actors,actors.north.types,actors.north.types.hawk.stakes.flows.upkeep.per-day,"
                    + "moves,moves.march.actor,indicators.tension.low,"
                    + "outcomes,outcomes.ends,outcomes.order,outcomes.horizon";

    private static List<String> problems(String... settings) {
        return Fixtures.check(Fixtures.text("complete.json"), settings).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::message)
                .toList();
    }

    static List<String> parts() {
        return List.of(PARTS.split(",", -1));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void isOneProblem(String part) {
        assertThat(problems(part + "=null")).singleElement().asString().startsWith(part + " is missing");
        assertThat(problems(part + "=true")).singleElement().asString().startsWith(part + " (true) must be");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void doesNotHideAnother(String part) {
        assertThat(problems(part + "=null", "hazards.incident.rate=-1", "actors.south.colour=1"))
                .hasSize(3);
    }
}
