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
     * @return the ids that {@link #figures} can have, in the same order; none of them is {@value #NONE}
     */
    public static List<String> ids(Scenario scenario) {
        return FigureIds.of(scenario).all();
    }

    /**
     * The ids of the figures that are called the same in every report that has them, and {@link #NONE}.
     *
     * @return in reading order
     */
    public static List<String> fixedIds() {
        return FigureIds.FIXED;
    }

    /**
     * At a glance; how it ends, when, on which rungs it stands and where the main indicators go; who makes which
     * moves; what becomes of commitments and comes of talks; what types and sanctions make of it. A figure that would
     * have nothing to show is left out: moves of a scenario without any, types where every actor has one, losses
     * where no run has any.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return the figures, with distinct ids
     */
    public static List<Figure> figures(Ensemble ensemble, Origin origin) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Overview.of(ensemble, origin));
        figures.add(OutcomeBars.of(ensemble, origin));
        figures.add(Timeline.of(ensemble, origin));
        figures.add(LadderAreas.of(ensemble, origin));
        List<Indicator> indicators = ensemble.scenario().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).main()) {
                figures.add(IndicatorFan.of(ensemble, i, origin));
            }
        }
        if (!ensemble.scenario().moves().isEmpty()) {
            figures.add(MoveGrid.of(ensemble, origin));
        }
        CommitmentStacks.of(ensemble, origin).ifPresent(figures::add);
        TalksStacks.of(ensemble, origin).ifPresent(figures::add);
        TypeStacks.of(ensemble, origin).ifPresent(figures::add);
        BeliefPanels.of(ensemble, origin).ifPresent(figures::add);
        LossRanges.of(ensemble, origin).ifPresent(figures::add);
        figures.addAll(LossCourses.of(ensemble, origin));
        return figures;
    }
}
