package brink.scenarios.verification;

import brink.engine.ensemble.RunSink;
import brink.engine.model.Coalition;
import brink.engine.model.Outcomes;
import brink.engine.model.Scenario;
import brink.engine.run.LossCurve;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** P7 and P9: what Geneva's packages cost, and what a reader of its report would expect. */
final class GenevaPatterns {

    private static final String SCENARIO = "geneva-2022";
    private static final int RUNS = 10_000;
    private static final int FEWER = 2_000;

    /** Runs played in all: of the scenario, and of two variants. */
    static final int PLAYED = RUNS + 2 * FEWER;

    private static final double YEAR = 365;
    private static final String PACKAGE = "severe-2022";

    private final Bench bench;
    private final Scenario scenario;
    private long followed;

    GenevaPatterns(Bench bench) {
        this.bench = bench;
        scenario = Sample.shipped(SCENARIO, Optional.empty());
    }

    List<Pattern> all() {
        Sample sample = bench.play(scenario, RUNS, answers());
        FaceValidity list = new FaceValidity(sample, variant("early-sanctions"), variant("no-arms"), followed);
        return List.of(losses(), new Pattern("P9", list.findings(severe())));
    }

    private Sample variant(String id) {
        return bench.play(Sample.shipped(SCENARIO, Optional.of(id)), FEWER);
    }

    private Pattern losses() {
        double then = curve("sectoral-2014").realisedOver(YEAR);
        return Pattern.of(
                "P7",
                Finding.number("first-year loss by measures as of 2014, realised, % of output", 1, 1.5, then, 1),
                Finding.number("by measures as of 2022, as deciders expect", 8, 14, severe().expectedOver(YEAR), 1),
                Finding.number("by measures as of 2022, realised", 3, 5, severe().realisedOver(YEAR), 1));
    }

    private LossCurve severe() {
        return curve(PACKAGE);
    }

    private LossCurve curve(String id) {
        return scenario.packages().stream()
                .filter(sanctions -> sanctions.id().equals(id))
                .findFirst()
                .map(LossCurve::of)
                .orElseThrow();
    }

    /** Counts full invasions after which the severe package was imposed: then its partners are asked. */
    private RunSink answers() {
        int invasion = scenario.outcomes().order().stream()
                .map(Outcomes.Outcome::id)
                .toList()
                .indexOf(FaceValidity.INVASION);
        List<Coalition.Asked> asked = Coalition.asked(scenario.packages());
        int member = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).packageId().equals(PACKAGE))
                .findFirst()
                .orElseThrow();
        return rows -> {
            for (int row = 0; row < rows[0].size(); row++) {
                if (rows[0].outcome(row) == invasion
                        && rows[0].joined(row, member).isPresent()) {
                    followed++;
                }
            }
        };
    }
}
