package brink.scenarios.verification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** P1 to P3: how violent crises become that began without violence, and how long they last. */
final class CrisisPatterns {

    private static final String SCENARIO = "ordinary-crisis";
    private static final int RUNS = 10_000;

    /** Runs played in all. */
    static final int PLAYED = RUNS;

    private static final double EARLY = 60;
    private static final double LATE = 180;

    private final Sample sample;

    CrisisPatterns(Bench bench) {
        sample = bench.play(Sample.shipped(SCENARIO, Optional.empty()), RUNS);
    }

    List<Pattern> all() {
        return List.of(violence(), gravity(), length());
    }

    private Pattern violence() {
        double none = sample.share("no-violence").value();
        return Pattern.of("P1", Finding.share("crises that stay without violence", 0.41, 0.55, none));
    }

    private Pattern gravity() {
        double grave = sample.share("serious-clashes", "war").value();
        double war = sample.share("war").value();
        return Pattern.of(
                "P2",
                Finding.share("crises with serious clashes or war", 0.18, 0.31, grave),
                Finding.share("crises with war", 0.05, 0.14, war));
    }

    private Pattern length() {
        Durations lengths = new Durations(
                sample.endings(), sample.ensemble().scenario().clock().stepDays(), RUNS);
        double[] hazard = {
            lengths.hazard(0, EARLY), lengths.hazard(EARLY, LATE), lengths.hazard(LATE, Double.POSITIVE_INFINITY)
        };
        String falling = DoubleStream.of(hazard)
                .mapToObj(each -> Finding.digits(each, 3))
                .collect(Collectors.joining(", "));
        return Pattern.of(
                "P3",
                Finding.number("median length of crises in days", 60, 110, lengths.median(), 0),
                Finding.number("spread of the logarithm of their length", 1.1, 1.5, lengths.logSpread(), 2),
                new Finding(
                        "share that ends in a week, to day 60, to day 180, after",
                        "falling",
                        falling,
                        hazard[0] > hazard[1] && hazard[1] > hazard[2]));
    }
}
