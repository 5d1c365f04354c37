package brink.reports.write;

import brink.engine.ensemble.Bins;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Points;
import brink.engine.model.Actor;
import brink.engine.model.Clock;
import brink.engine.model.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where runs stood at the end of each step (of every so many, for long clocks) and, in a last line whose
 * step is the number of steps, at the horizon. Columns: the step and the date on which it begins;
 * {@code rung.<id>}, share of runs on it; {@code <indicator>.p05} to {@code .p95}; {@code outcome.<id>},
 * share of runs that have ended so; {@code acts.<move>}, acts per step and run since the line before;
 * {@code belief.<observer>.<actor>.<type>}, mean belief. Runs that have ended keep their last position.
 */
final class StepsCsv {

    private static final double[] QUANTILES = {0.05, 0.25, 0.5, 0.75, 0.95};
    private static final List<String> QUANTILE_NAMES = List.of("p05", "p25", "p50", "p75", "p95");

    private final Ensemble ensemble;
    private final Scenario scenario;
    private final long runs;
    private final List<Doubt> doubts;
    /** Indices of the actors who can lead. */
    private final List<Integer> leaders;

    StepsCsv(Ensemble ensemble) {
        this.ensemble = ensemble;
        scenario = ensemble.scenario();
        runs = ensemble.outcomes().runs();
        doubts = doubts(scenario.actors());
        boolean lead = scenario.turns().initiative().isPresent();
        leaders =
                IntStream.range(0, lead ? scenario.actors().size() : 0).boxed().toList();
    }

    /** A question that an actor may wonder about: is that actor of that type? */
    private record Doubt(int observer, int actor, int type, String name) {}

    private static List<Doubt> doubts(List<Actor> actors) {
        List<Doubt> doubts = new ArrayList<>();
        for (int observer = 0; observer < actors.size(); observer++) {
            for (int actor = 0; actor < actors.size(); actor++) {
                int types = actors.get(actor).types().size();
                for (int type = 0; type < types && types > 1 && observer != actor; type++) {
                    String name = String.join(
                            ".",
                            "belief",
                            actors.get(observer).id(),
                            actors.get(actor).id(),
                            actors.get(actor).types().get(type).id());
                    doubts.add(new Doubt(observer, actor, type, name));
                }
            }
        }
        return doubts;
    }

    void write(Path file) throws IOException {
        Points points = ensemble.paths().points();
        Clock clock = scenario.clock();
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(header());
            int last = -1;
            for (int point = 0; point < points.count(); point++) {
                line(csv, point, points.step(point), points.step(point) - last);
                last = points.step(point);
            }
            line(csv, points.count() - 1, clock.steps(), 0);
        }
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("step", "date"));
        scenario.ladder().rungs().forEach(rung -> header.add("rung." + rung.id()));
        scenario.indicators()
                .forEach(indicator -> QUANTILE_NAMES.forEach(name -> header.add(indicator.id() + "." + name)));
        scenario.outcomes().order().forEach(outcome -> header.add("outcome." + outcome.id()));
        scenario.moves().forEach(move -> header.add("acts." + move.id()));
        doubts.forEach(doubt -> header.add(doubt.name()));
        leaders.forEach(
                actor -> header.add("lead." + scenario.actors().get(actor).id()));
        return header;
    }

    /** One line; {@code steps} is how many steps its acts are spread over, 0 at the horizon. */
    private void line(CsvFile csv, int point, int step, int steps) throws IOException {
        csv.put(step);
        csv.put(scenario.clock().date(step).toString());
        for (int rung = 0; rung < scenario.ladder().rungs().size(); rung++) {
            csv.put((double) ensemble.paths().onRung(point, rung) / runs);
        }
        for (int indicator = 0; indicator < scenario.indicators().size(); indicator++) {
            Bins bins = ensemble.paths().indicator(point, indicator);
            for (double quantile : QUANTILES) {
                csv.put(bins.quantile(quantile));
            }
        }
        for (int outcome = 0; outcome < scenario.outcomes().order().size(); outcome++) {
            csv.put((double) ensemble.outcomes().countBy(outcome, step) / runs);
        }
        for (int move = 0; move < scenario.moves().size(); move++) {
            csv.put(steps == 0 ? 0 : (double) ensemble.acts().made(move, point) / steps / runs);
        }
        for (Doubt doubt : doubts) {
            csv.put(ensemble.paths().belief(point, doubt.observer(), doubt.actor(), doubt.type()));
        }
        for (int actor : leaders) {
            csv.put(ensemble.paths().lead(point, actor));
        }
        csv.endLine();
    }
}
