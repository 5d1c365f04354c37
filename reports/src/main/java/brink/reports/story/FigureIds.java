package brink.reports.story;

import brink.engine.model.Indicator;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the figures of a report are called, each differently. Figures of every report keep their names, then
 * packages have theirs ("loss-" and the package's id), then indicators: one whose id is taken has "indicator-"
 * before it, as often as it needs.
 */
final class FigureIds {

    private static final Set<String> FIXED =
            Set.of(Overview.ID, OutcomeBars.ID, Timeline.ID, LadderAreas.ID, MoveGrid.ID, TypeStacks.ID, LossRanges.ID);

    private static final String LOSS = "loss-";
    private static final String INDICATOR = "indicator-";

    private final List<String> indicators = new ArrayList<>();

    private FigureIds(Scenario scenario) {
        Set<String> taken = new HashSet<>(FIXED);
        for (SanctionPackage sanctions : scenario.packages()) {
            taken.add(loss(sanctions));
        }
        for (Indicator indicator : scenario.indicators()) {
            String id = indicator.id();
            while (!taken.add(id)) {
                id = INDICATOR + id;
            }
            indicators.add(id);
        }
    }

    static FigureIds of(Scenario scenario) {
        return new FigureIds(scenario);
    }

    /** The id of a package's loss curve; no fixed name begins so. */
    static String loss(SanctionPackage sanctions) {
        return LOSS + sanctions.id();
    }

    /** The id of an indicator's fan. */
    String indicator(int index) {
        return indicators.get(index);
    }
}
