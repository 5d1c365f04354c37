package brink.scenarios.verification;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Outcomes;
import brink.engine.model.Scenario;
import brink.engine.stats.Share;
import brink.scenarios.Scenarios;
import brink.scenarios.library.Library;
import brink.scenarios.read.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs of a shipped scenario, and how they ended. */
final class Sample {

    private final Ensemble ensemble;
    private final List<String> outcomes;

    Sample(Ensemble ensemble) {
        this.ensemble = ensemble;
        this.outcomes = ensemble.scenario().outcomes().order().stream()
                .map(Outcomes.Outcome::id)
                .toList();
    }

    /** A shipped scenario, in one of its variants or as it is, with some of its values set. */
    static Scenario shipped(String id, Optional<String> variant, String... settings) {
        Library library = Library.shipped();
        return Game.built(Scenarios.read(
                library.text(id).orElseThrow(),
                library.loader(),
                variant,
                Stream.of(settings).map(Setting::parse).toList()));
    }

    Ensemble ensemble() {
        return ensemble;
    }

    int outcome(String id) {
        return outcomes.indexOf(id);
    }

    /** How many runs ended in one of some ways. */
    long count(String... ids) {
        return Stream.of(ids)
                .mapToLong(id -> ensemble.outcomes().count(outcome(id)))
                .sum();
    }

    Share share(String... ids) {
        return Share.of(count(ids), ensemble.plan().runs());
    }

    /** How many runs ended in each step, leaving out those that the horizon ended. */
    long[] endings() {
        int steps = ensemble.scenario().clock().steps();
        String horizon = ensemble.scenario().outcomes().horizon();
        long[] until = IntStream.range(0, steps)
                .mapToLong(step -> outcomes.stream()
                        .filter(id -> !id.equals(horizon))
                        .mapToLong(id -> ensemble.outcomes().countBy(outcome(id), step))
                        .sum())
                .toArray();
        return IntStream.range(0, steps)
                .mapToLong(step -> until[step] - (step == 0 ? 0 : until[step - 1]))
                .toArray();
    }
}
