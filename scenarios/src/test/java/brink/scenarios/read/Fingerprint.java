package brink.scenarios.read;

import brink.engine.ensemble.ActTally;
import brink.engine.ensemble.Bins;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.LossTally;
import brink.engine.ensemble.OutcomeTally;
import brink.engine.ensemble.PathTally;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunRows;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Scenario;
import brink.engine.plan.State.Cause;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Everything that comes out of an ensemble, bit by bit: each run's row and every tally from which the
 * data files and figures of a report are made.
 *
 * <p>Things appear under their ids and sorted by them, so that the order in which a file lists rungs or
 * outcomes shows only in what happens.
 *
 * @param events what happened
 * @param drawn the uncertain parameters with their distributions, which decide what each run draws for
 *     them: a report lists those values even if nobody ever asks for them, so they prove nothing
 */
record Fingerprint(String events, List<String> drawn) {

    private static final RunPlan PLAN = RunPlan.of(400);
    private static final Execution ALONE = Execution.withDefaults().withThreads(1);
    private static final double[] SHARES = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};

    /** Plays a scenario some hundred times. */
    static Fingerprint of(Scenario scenario) {
        Writer writer = new Writer(scenario);
        Ensemble ensemble = Simulator.simulate(scenario, PLAN, ALONE, blocks -> writer.rows(blocks[0]));
        writer.outcomes(ensemble.outcomes());
        for (int point = 0; point < ensemble.paths().points().count(); point++) {
            writer.paths(ensemble.paths(), point);
            writer.acts(ensemble.acts(), point);
        }
        writer.losses(ensemble.losses());
        List<String> drawn = ensemble.drawn().stream()
                .map(parameter -> parameter.id() + " " + parameter.quantity())
                .toList();
        return new Fingerprint(Canonical.sha256(writer.events.toString()), drawn);
    }

    private static final class Writer {

        private final StringBuilder events = new StringBuilder();
        private final Scenario scenario;
        private final List<String> rungs;
        private final List<String> outcomes;
        private final int[] outcomesById;
        private final int[] rungsById;

        Writer(Scenario scenario) {
            this.scenario = scenario;
            rungs = scenario.ladder().rungs().stream().map(rung -> rung.id()).toList();
            outcomes = scenario.outcomes().order().stream()
                    .map(outcome -> outcome.id())
                    .toList();
            rungsById = byId(rungs);
            outcomesById = byId(outcomes);
        }

        private static int[] byId(List<String> ids) {
            return IntStream.range(0, ids.size())
                    .boxed()
                    .sorted(Comparator.comparing(ids::get))
                    .mapToInt(index -> index)
                    .toArray();
        }

        void rows(RunRows block) {
            for (int row = 0; row < block.size(); row++) {
                put(outcomes.get(block.outcome(row)));
                put(rungs.get(block.rung(row)));
                put(block.step(row) + " " + block.cause(row));
                for (int actor = 0; actor < scenario.actors().size(); actor++) {
                    Actor one = scenario.actors().get(actor);
                    put(one.id() + " " + one.types().get(block.type(row, actor)).id());
                    put(block.loss(row, actor));
                    put(block.lossAhead(row, actor));
                }
                for (int number = 0; number < scenario.indicators().size(); number++) {
                    put(scenario.indicators().get(number).id());
                    put(block.indicator(row, number));
                }
            }
        }

        void outcomes(OutcomeTally tally) {
            put("runs " + tally.runs());
            for (int outcome : outcomesById) {
                put(outcomes.get(outcome));
                for (int step = 0; step <= scenario.clock().steps(); step++) {
                    put(tally.countBy(outcome, step));
                }
                for (Cause cause : Cause.values()) {
                    put(tally.countThrough(outcome, cause));
                }
                int number = outcome;
                eachType((actor, type) -> put(tally.countAmong(actor, type, number)));
            }
        }

        void paths(PathTally tally, int point) {
            put("point " + tally.points().step(point));
            for (int rung : rungsById) {
                put(rungs.get(rung));
                put(tally.onRung(point, rung));
            }
            for (int number = 0; number < scenario.indicators().size(); number++) {
                put(tally.indicator(point, number));
            }
            for (int observer = 0; observer < scenario.actors().size(); observer++) {
                int who = observer;
                eachType((actor, type) -> put(tally.belief(point, who, actor, type)));
            }
        }

        void acts(ActTally tally, int point) {
            for (int move = 0; move < scenario.moves().size(); move++) {
                put(scenario.moves().get(move).id());
                put(tally.made(move, point));
                put(tally.runsMaking(move));
                put(tally.slips(move));
            }
            for (int hazard = 0; hazard < scenario.hazards().size(); hazard++) {
                put(scenario.hazards().get(hazard).id());
                put(tally.happened(hazard, point));
                put(tally.runsWith(hazard));
            }
        }

        void losses(LossTally tally) {
            for (int actor = 0; actor < scenario.actors().size(); actor++) {
                put(tally.meanRealised(actor));
                put(tally.meanExpected(actor));
                put(tally.realised(actor));
                put(tally.expected(actor));
            }
        }

        private interface TypeVisitor {
            void visit(int actor, int type);
        }

        private void eachType(TypeVisitor visitor) {
            for (int actor = 0; actor < scenario.actors().size(); actor++) {
                for (int type : byId(ids(scenario.actors().get(actor).types(), ActorType::id))) {
                    visitor.visit(actor, type);
                }
            }
        }

        private static <T> List<String> ids(List<T> things, Function<T, String> id) {
            return things.stream().map(id).toList();
        }

        private void put(Bins bins) {
            put(bins.total());
            for (double share : SHARES) {
                put(bins.quantile(share));
            }
        }

        private void put(String text) {
            events.append(text).append('\n');
        }

        private void put(long count) {
            events.append(count).append('\n');
        }

        private void put(double value) {
            events.append(HexFormat.of().toHexDigits(Double.doubleToRawLongBits(value)))
                    .append('\n');
        }
    }
}
