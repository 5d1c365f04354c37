package brink.reports.write;

import brink.engine.ensemble.RunRows;
import brink.engine.ensemble.RunSink;
import brink.engine.model.Actor;
import brink.engine.model.Coalition;
import brink.engine.model.Coalition.Asked;
import brink.engine.model.Indicator;
import brink.engine.model.Ladder.Rung;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line per run, written while the simulation runs. Columns: number, outcome, date, step, cause and last
 * rung; {@code type.<actor>}; {@code indicator.<id>}, its last value; {@code loss.<actor>}, realised until
 * the end, and {@code loss-ahead.<actor>}, realised over the 365 days after it, in points;
 * {@code joined.<package>.<actor>}, whether a partner or third party took part, empty if it was never asked;
 * {@code parameter.<id>}, what an uncertain parameter turned out to be.
 */
final class RunsCsv implements RunSink, Closeable {

    private final Scenario scenario;
    private final List<Outcome> outcomes;
    private final List<Rung> rungs;
    private final List<Actor> actors;
    private final List<Indicator> indicators;
    private final List<Asked> asked;
    private final CsvFile csv;
    private long rows;

    RunsCsv(Path file, Scenario scenario) throws IOException {
        this.scenario = scenario;
        outcomes = scenario.outcomes().order();
        rungs = scenario.ladder().rungs();
        actors = scenario.actors();
        indicators = scenario.indicators();
        asked = Coalition.asked(scenario.packages());
        csv = new CsvFile(file);
    }

    /** Number of runs written. */
    long rows() {
        return rows;
    }

    private List<String> header(List<Parameter> drawn) {
        List<String> header = new ArrayList<>(List.of("run", "outcome", "date", "step", "cause", "rung"));
        actors.forEach(actor -> header.add("type." + actor.id()));
        indicators.forEach(indicator -> header.add("indicator." + indicator.id()));
        actors.forEach(actor -> header.add("loss." + actor.id()));
        actors.forEach(actor -> header.add("loss-ahead." + actor.id()));
        asked.forEach(one ->
                header.add("joined." + one.packageId() + "." + one.member().actor()));
        drawn.forEach(parameter -> header.add("parameter." + parameter.id()));
        return header;
    }

    @Override
    public void accept(RunRows[] blocks) {
        RunRows block = blocks[0];
        try {
            if (rows == 0) {
                csv.line(header(block.drawn()));
            }
            for (int row = 0; row < block.size(); row++) {
                ending(block, row);
                details(block, row);
                csv.endLine();
                rows++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ending(RunRows block, int row) throws IOException {
        csv.put(block.first() + row);
        csv.put(outcomes.get(block.outcome(row)).id());
        csv.put(scenario.clock().date(block.step(row)).toString());
        csv.put(block.step(row));
        csv.put(block.cause(row).name().toLowerCase(Locale.ROOT));
        csv.put(rungs.get(block.rung(row)).id());
    }

    private void details(RunRows block, int row) throws IOException {
        for (int actor = 0; actor < actors.size(); actor++) {
            csv.put(actors.get(actor).types().get(block.type(row, actor)).id());
        }
        for (int indicator = 0; indicator < indicators.size(); indicator++) {
            csv.put(block.indicator(row, indicator));
        }
        for (int actor = 0; actor < actors.size(); actor++) {
            csv.put(block.loss(row, actor));
        }
        for (int actor = 0; actor < actors.size(); actor++) {
            csv.put(block.lossAhead(row, actor));
        }
        for (int member = 0; member < asked.size(); member++) {
            csv.put(block.joined(row, member).map(in -> in ? "yes" : "no").orElse(""));
        }
        for (int parameter = 0; parameter < block.drawn().size(); parameter++) {
            csv.put(block.parameter(row, parameter));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
