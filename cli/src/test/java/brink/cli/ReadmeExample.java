package brink.cli;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.reports.story.OutcomeTable;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.library.Library;
import brink.scenarios.read.ReadResult;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** The example of README.md, compiled. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void print(PrintStream out) {
        // README
        SourceText text = Library.shipped().text("strait-of-ondal").orElseThrow();
        ReadResult read = Scenarios.read(text, TextLoader.none(), Optional.empty(), List.of());
        if (Scenarios.check(read) instanceof CheckResult.Sound sound) {
            RunPlan plan = RunPlan.of(1000);
            Ensemble ensemble = Simulator.simulate(Scenarios.build(sound), plan, Execution.withDefaults());
            for (OutcomeTable.Row row : OutcomeTable.of(ensemble).rows()) {
                out.println(row.name() + ": " + row.percent() + ", " + row.words());
            }
        }
        // end
    }
}
