package brink.engine.ensemble;

import brink.engine.model.Scenario;
import brink.engine.plan.State.Cause;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/** Everything that comes out of an ensemble, bit by bit, as text that can be compared. */
final class Transcript {

    private final List<String> rows = new ArrayList<>();
    private final Scenario scenario;
    private final int drawn;

    private Transcript(Scenario scenario, int drawn) {
        this.scenario = scenario;
        this.drawn = drawn;
    }

    /** One line per run. */
    static List<String> rows(Scenario scenario, RunPlan plan, int threads) {
        Transcript transcript = of(scenario);
        Simulator.simulate(
                scenario, plan, Execution.withDefaults().withThreads(threads), blocks -> transcript.add(blocks[0]));
        return transcript.rows;
    }

    /** A transcript to which blocks can be added. */
    static Transcript of(Scenario scenario) {
        return new Transcript(
                scenario, brink.engine.plan.Plan.of(scenario).slots.drawn().size());
    }

    List<String> lines() {
        return rows;
    }

    void add(RunRows block) {
        for (int row = 0; row < block.size(); row++) {
            rows.add(block.first() + row + " " + row(block, row));
        }
    }

    private String row(RunRows block, int row) {
        StringJoiner line = new StringJoiner(" ");
        line.add(scenario.outcomes().order().get(block.outcome(row)).id());
        line.add(scenario.ladder().rungs().get(block.rung(row)).id());
        line.add(block.step(row) + " " + block.cause(row));
        for (int actor = 0; actor < scenario.actors().size(); actor++) {
            String id = scenario.actors().get(actor).id();
            line.add(id + " " + block.type(row, actor));
            line.add(hex(block.loss(row, actor)) + " " + hex(block.lossAhead(row, actor)));
        }
        for (int k = 0; k < scenario.indicators().size(); k++) {
            line.add(scenario.indicators().get(k).id() + " " + hex(block.indicator(row, k)));
        }
        for (int p = 0; p < drawn; p++) {
            line.add(hex(block.parameter(row, p)));
        }
        return line.toString();
    }

    /** All counts. */
    static String tallies(Ensemble ensemble) {
        Scenario scenario = ensemble.scenario();
        StringJoiner text = new StringJoiner("\n");
        outcomes(ensemble.outcomes(), scenario, text);
        for (int point = 0; point < ensemble.paths().points().count(); point++) {
            paths(ensemble.paths(), point, scenario, text);
            acts(ensemble.acts(), point, scenario, text);
        }
        for (int actor = 0; actor < scenario.actors().size(); actor++) {
            LossTally losses = ensemble.losses();
            text.add(hex(losses.meanRealised(actor)) + " " + hex(losses.meanExpected(actor)));
            for (double share : new double[] {0, 0.05, 0.5, 0.95, 1}) {
                text.add(hex(losses.realised(actor).quantile(share)));
                text.add(hex(losses.expected(actor).quantile(share)));
            }
        }
        return text.toString();
    }

    private static void outcomes(OutcomeTally tally, Scenario scenario, StringJoiner text) {
        text.add("runs " + tally.runs());
        for (int outcome = 0; outcome < scenario.outcomes().order().size(); outcome++) {
            for (int step = 0; step <= scenario.clock().steps(); step++) {
                text.add("by " + step + ": " + tally.countBy(outcome, step));
            }
            for (Cause cause : Cause.values()) {
                text.add(cause + " " + tally.countThrough(outcome, cause));
            }
            for (int actor = 0; actor < scenario.actors().size(); actor++) {
                for (int t = 0; t < scenario.actors().get(actor).types().size(); t++) {
                    text.add("among " + t + ": " + tally.countAmong(actor, t, outcome));
                }
            }
        }
    }

    private static void paths(PathTally tally, int point, Scenario scenario, StringJoiner text) {
        for (int rung = 0; rung < scenario.ladder().rungs().size(); rung++) {
            text.add("rung " + tally.onRung(point, rung));
        }
        for (int k = 0; k < scenario.indicators().size(); k++) {
            for (double share : new double[] {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1}) {
                text.add("quantile " + hex(tally.indicator(point, k).quantile(share)));
            }
        }
        int actors = scenario.actors().size();
        for (int observer = 0; observer < actors; observer++) {
            for (int actor = 0; actor < actors; actor++) {
                for (int t = 0; t < scenario.actors().get(actor).types().size(); t++) {
                    text.add("belief " + hex(tally.belief(point, observer, actor, t)));
                }
            }
        }
    }

    private static void acts(ActTally tally, int point, Scenario scenario, StringJoiner text) {
        for (int move = 0; move < scenario.moves().size(); move++) {
            text.add("made " + tally.made(move, point) + " " + tally.runsMaking(move) + " " + tally.slips(move));
        }
        for (int hazard = 0; hazard < scenario.hazards().size(); hazard++) {
            text.add("happened " + tally.happened(hazard, point) + " " + tally.runsWith(hazard));
        }
    }

    private static String hex(double value) {
        return HexFormat.of().toHexDigits(Double.doubleToRawLongBits(value));
    }
}
