package brink.reports;

import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Arm;
import brink.engine.experiment.Experiment;
import brink.engine.experiment.NestedDesign;
import brink.engine.experiment.RunEndings;
import brink.engine.experiment.Surface;
import brink.engine.experiment.Sweep;
import brink.engine.model.Indicator;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import brink.engine.stats.Forecast;
import brink.reports.story.Edition;
import brink.reports.story.ExperimentOrigin;
import brink.reports.story.Origin;
import brink.reports.story.Scored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Crises that are hard to draw, and the origin that all of them share. */
public final class Toys {

    /** Where test results come from. */
    public static final Origin ORIGIN = new Origin(
            "0.1.0", "0123456789abcdef".repeat(4), Optional.empty(), List.of(), Edition.FULL, Optional.empty());

    private Toys() {}

    /** Six ways to end, five dates close together. */
    public static Scenario winter() {
        return winter(0.016);
    }

    private static Scenario winter(double invasion) {
        return new Toy()
                .end("full-invasion", "Full invasion", invasion, 40)
                .end("limited-incursion", "Limited incursion", 0.008, 20)
                .end("rupture", "Rupture of relations", 0.003, 5)
                .end("settlement", "Negotiated settlement", 0.0025, 12)
                .end("de-escalation", "De-escalation without agreement", 0.004, 10)
                .horizon("frozen", "Frozen stand-off")
                .mark("geneva-dinner", "Geneva talks, 9–10 Jan", LocalDate.of(2022, 1, 9))
                .mark("nato-russia", "NATO–Russia Council", LocalDate.of(2022, 1, 12))
                .mark("osce", "OSCE Permanent Council", LocalDate.of(2022, 1, 13))
                .mark("lavrov", "Blinken meets Lavrov", LocalDate.of(2022, 1, 21))
                .mark("munich", "Munich Security Conference", LocalDate.of(2022, 2, 18))
                .build();
    }

    /** The winter, a milder one, one that is the same but for its arm's name, and one that is a little harsher. */
    public static Experiment experiment(int runs) {
        List<Arm> arms = List.of(
                new Arm("as written", winter()),
                new Arm("milder", winter(0.012)),
                new Arm("talks=late", winter()),
                new Arm("actors.russia.lambda=0.4", winter(0.0165)));
        return Experiment.compare(arms, RunPlan.of(runs), Execution.withDefaults());
    }

    /** Where an experiment comes from. */
    public static ExperimentOrigin origin(Experiment experiment) {
        List<String> hashes = Collections.nCopies(experiment.arms().size(), ORIGIN.sha256());
        return new ExperimentOrigin("0.1.0", hashes, List.of(), Edition.FULL);
    }

    /**
     * Two parameters of a crisis: the further to the right, the later in its order the most frequent outcome, and the
     * further up, the more frequent. A thousand runs each.
     */
    public static Surface surface(Scenario scenario, int columns, int rows) {
        List<Outcome> outcomes = scenario.outcomes().order();
        List<Surface.Row> made = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Sweep.Point> points = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                double across = column / (columns - 1.0) * (outcomes.size() - 1);
                double up = 0.5 + row / (rows - 1.0);
                points.add(new Sweep.Point(column / 10.0, endings(outcomes.size(), across, up)));
            }
            made.add(new Surface.Row(1000.0 * row, new Sweep("actors.ares.types.stern.lambda", outcomes, points)));
        }
        return new Surface("packages.embargo.measures.oil.maximum", made);
    }

    /** Thirty draws of a hundred runs; what comes later in the order is rarer and known better. */
    public static NestedDesign nested(Scenario scenario) {
        List<Outcome> outcomes = scenario.outcomes().order();
        List<List<Integer>> draws = new ArrayList<>();
        for (int draw = 0; draw < 30; draw++) {
            List<Integer> counts = new ArrayList<>();
            int left = 100;
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                int count = outcome == outcomes.size() - 1 ? left : left * (15 + draw) / 60;
                counts.add(count);
                left -= count;
            }
            draws.add(counts);
        }
        return new NestedDesign(outcomes, 100, draws);
    }

    /** Twelve people who are too sure of twenty things each. */
    public static List<Scored> scored() {
        List<Scored> sheets = new ArrayList<>();
        for (int who = 0; who < 12; who++) {
            List<Scored.Resolved> questions = new ArrayList<>();
            for (int what = 0; what < 20; what++) {
                double probability = (5 + (7 * what + 3 * who) % 90) / 100.0;
                long came = Math.round(100 * (0.25 + probability / 2)) + what % 7 - 3;
                questions.add(new Scored.Resolved(
                        "thing " + what,
                        List.of("yes", "no"),
                        new Forecast(List.of(probability, 1 - probability)),
                        List.of(came, 100 - came)));
            }
            String name = "student " + who;
            sheets.add(new Scored(name, name + ".json", "winter-crisis", Seed.named(name), 100, questions));
        }
        return sheets;
    }

    private static RunEndings endings(int outcomes, double across, double up) {
        double[] weights = IntStream.range(0, outcomes)
                .mapToDouble(i -> 0.2 + up * Math.max(0, 1 - Math.abs(across - i)))
                .toArray();
        double all = DoubleStream.of(weights).sum();
        byte[] bytes = new byte[1000 * RunEndings.BYTES_PER_RUN];
        int outcome = 0;
        double passed = weights[0];
        for (int run = 0; run < 1000; run++) {
            while (outcome < outcomes - 1 && run >= 1000 * passed / all) {
                outcome++;
                passed += weights[outcome];
            }
            bytes[run] = (byte) outcome;
        }
        return RunEndings.of(bytes);
    }

    /** Eight ways to end with long names, most of them about as frequent; a horizon that can come early. */
    public static Scenario wordy() {
        Toy toy = new Toy();
        String[] names = {
            "Full-scale invasion from the north, the east and the south with an attempt to take the capital",
            "Limited incursion beyond the line of contact",
            "Recognition of the separatist entities followed by an official deployment of regular forces",
            "Rupture of diplomatic relations",
            "A negotiated settlement with written guarantees and a verified withdrawal of forces",
            "De-escalation without agreement",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
        };
        for (int i = 0; i < names.length; i++) {
            toy.end("outcome-" + i, names[i], i == 3 ? 0 : 0.004 + 0.0001 * i, 3 * i);
        }
        toy.end("frozen", "Frozen stand-off that nobody wanted and nobody ended before the horizon", 0.001, 20)
                .horizon("frozen");
        for (int day = 1; day <= 8; day++) {
            toy.mark("m" + day, "Round " + day + " of the extraordinary consultations", LocalDate.of(2022, 1, 6 + day));
        }
        toy.mark("last", "The very last day on which anybody can still be reached", LocalDate.of(2022, 3, 9));
        toy.indicator(new Indicator(
                "cohesion",
                "Cohesion of the allied governments",
                "",
                0,
                1,
                Toy.number("/indicators/cohesion/start", 0.62),
                Optional.empty(),
                Optional.of(Toy.number("/indicators/cohesion/noise", 0.004)),
                true));
        return toy.build();
    }

    /** Two ways to end over a few weekly steps, one of them rare. */
    public static Scenario small() {
        return new Toy()
                .clock(4, 7)
                .end("war", "War", 0.0003, 0)
                .horizon("peace", "Peace")
                .build();
    }

    /** Thirty actors with names of all lengths and two hundred moves, in a single step. */
    public static Scenario crowd() {
        return crowded().build();
    }

    /** The same with one more move that brings war; each actor moves once at most, so it is a rare one. */
    public static Scenario crowdWithStrike() {
        return crowded()
                .bystander("zealot", "Zealot", 9)
                .move("zealot", "strike", "war")
                .build();
    }

    private static Toy crowded() {
        Toy toy = new Toy().clock(1, 1).end("war", "War", 0.5, 0).horizon("peace", "Peace");
        for (int i = 0; i < 28; i++) {
            String name = i % 3 == 0
                    ? "The united front of republics beyond the river, number " + i
                    : i % 3 == 1 ? "State " + i : "Donaudampfschifffahrtsgesellschaft" + i;
            toy.bystander("state-" + i, name, 7);
        }
        return toy;
    }

    /** One outcome, one rung, nothing to impose. */
    public static Scenario bare() {
        return new Toy().withoutSanctions().horizon("peace", "Peace").build();
    }

    /** Three steps, three ways to end. */
    public static Scenario tiny() {
        return new Toy()
                .clock(3, 2)
                .end("war", "War", 0.2, 0)
                .end("deal", "Deal", 0.1, 2)
                .horizon("peace", "Peace")
                .build();
    }
}
