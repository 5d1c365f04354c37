package brink.extending;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Outcomes.Outcome;
import brink.reports.figure.BarFigure;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figure of {@code docs/extending.md}. */
final class LossFigure {

    private LossFigure() {}

    // example
    static BarFigure of(Ensemble ensemble, LossByOutcome loss, String actor) {
        List<Outcome> outcomes = ensemble.scenario().outcomes().order();
        List<BarFigure.Bar> bars = new ArrayList<>();
        double longest = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            if (loss.runs(i) > 30) {
                double mean = loss.mean(i);
                double margin = loss.margin(i);
                String label = String.format(Locale.ROOT, "%.2f", mean);
                String name = outcomes.get(i).name();
                bars.add(new BarFigure.Bar(name, i, mean, mean - margin, mean + margin, label));
                longest = Math.max(longest, mean + margin);
            }
        }
        Words words = new Words(
                "What the crisis costs " + actor + " depends on how it ends",
                "Mean realised loss from sanctions until 365 days after the end, with 95 % intervals",
                "Outcomes with fewer than 31 runs are left out.",
                "Horizontal bars, one per outcome: the mean loss in points.",
                ensemble.plan().runs() + " runs, seed " + ensemble.plan().seed().value());
        return new BarFigure("loss-by-outcome", words, RoundTicks.numbers("Points", 0, longest, 0, 100), bars);
    }
    // end
}
