package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Indicator;
import brink.engine.model.Scenario;
import brink.reports.figure.Figure;
import java.util.ArrayList;
import java.util.List;

/** The figures of a report, in reading order. */
public final class Story {

    /** What somebody says who wants no figure: no figure has this id. */
    public static final String NONE = "none";

    private Story() {}

    /**
     * What the figures of a scenario will be called, known before anything is played.
     *
     * @param scenario what is to be played
     * @return the ids of {@link #figures}, in the same order; none of them is {@value #NONE}
     */
    public static List<String> ids(Scenario scenario) {
        List<String> ids = new ArrayList<>(List.of(OutcomeBars.ID, Timeline.ID));
        scenario.indicators().stream()
                .filter(Indicator::main)
                .map(indicator -> IndicatorFan.id(indicator.id()))
                .forEach(ids::add);
        return List.copyOf(ids);
    }

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
