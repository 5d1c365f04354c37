package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Indicator;
import brink.reports.figure.Figure;
import java.util.ArrayList;
import java.util.List;

/** The figures of a report, in reading order. */
public final class Story {

    private Story() {}

    /**
     * How it ends, when, and where the main indicators go.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return the figures, with distinct ids
     */
    public static List<Figure> figures(Ensemble ensemble, Origin origin) {
        List<Figure> figures = new ArrayList<>();
        figures.add(OutcomeBars.of(ensemble, origin));
        figures.add(Timeline.of(ensemble, origin));
        List<Indicator> indicators = ensemble.scenario().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).main()) {
                figures.add(IndicatorFan.of(ensemble, i, origin));
            }
        }
        return figures;
    }
}
