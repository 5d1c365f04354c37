package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Indicator;
import brink.reports.figure.AreaFigure;
import brink.reports.figure.FanFigure;
import brink.reports.figure.LineFigure;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PanelFigure.Panel;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The report on one page: how runs end, when, where they stand, and the first main indicators. */
public final class Overview {

    /** The figure's id. */
    public static final String ID = "overview";

    private static final int MOST_FANS = 3;

    private Overview() {}

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return three to six panels; those over time without marked dates, which would fill them
     */
    public static PanelFigure of(Ensemble ensemble, Origin origin) {
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel("How runs end", OutcomeBars.of(ensemble, origin)));
        panels.add(new Panel("When they end", bare(Timeline.of(ensemble, origin))));
        panels.add(new Panel("Where on the ladder they stand", bare(LadderAreas.of(ensemble, origin))));
        List<Indicator> indicators = ensemble.scenario().indicators();
        List<Integer> main = IntStream.range(0, indicators.size())
                .filter(i -> indicators.get(i).main())
                .boxed()
                .toList();
        for (int i : main.subList(0, Math.min(MOST_FANS, main.size()))) {
            panels.add(new Panel(indicators.get(i).name(), bare(IndicatorFan.of(ensemble, i, origin))));
        }
        List<String> findings =
                panels.stream().map(panel -> panel.figure().words().title()).toList();
        Words words = new Words(
                findings.get(0),
                origin.subtitle("%s of %s at a glance"
                        .formatted(
                                Wording.runs(ensemble.outcomes().runs()),
                                Wording.quoted(ensemble.scenario().about().title()))),
                caption(main.size()),
                "%s small figures: %s.".formatted(panels.size(), String.join(". ", findings)),
                origin.line(ensemble));
        return new PanelFigure(ID, words, panels);
    }

    private static String caption(int fans) {
        String own = "Each panel is a figure of its own in this report, with definitions and marked dates.";
        int left = fans - MOST_FANS;
        return left <= 0 ? own : "%s %s more main indicators have figures of their own.".formatted(own, left);
    }

    private static LineFigure bare(LineFigure figure) {
        return new LineFigure(
                figure.id(),
                figure.words(),
                figure.time(),
                figure.values(),
                figure.curves(),
                figure.strip(),
                List.of());
    }

    private static AreaFigure bare(AreaFigure figure) {
        return new AreaFigure(
                figure.id(), figure.words(), figure.time(), figure.values(), figure.at(), figure.areas(), List.of());
    }

    private static FanFigure bare(FanFigure figure) {
        return new FanFigure(figure.id(), figure.words(), figure.time(), figure.values(), figure.slices(), List.of());
    }
}
