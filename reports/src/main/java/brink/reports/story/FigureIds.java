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

    /** In reading order, and the word for no figure last. */
    static final List<String> FIXED = List.of(
            Overview.ID,
            OutcomeBars.ID,
            Timeline.ID,
            LadderAreas.ID,
            MoveGrid.ID,
            CommitmentStacks.ID,
            TalksStacks.ID,
            TypeStacks.ID,
            BeliefPanels.ID,
            LossRanges.ID,
            Story.NONE);

    private static final String LOSS = "loss-";
    private static final String INDICATOR = "indicator-";

    private final Scenario scenario;
    private final List<String> indicators = new ArrayList<>();

    private FigureIds(Scenario scenario) {
        this.scenario = scenario;
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

    /** The ids of all figures that a report of the scenario can have, in reading order. */
    List<String> all() {
        List<String> ids = new ArrayList<>(List.of(Overview.ID, OutcomeBars.ID, Timeline.ID, LadderAreas.ID));
        for (int i = 0; i < indicators.size(); i++) {
            if (scenario.indicators().get(i).main()) {
                ids.add(indicator(i));
            }
        }
        if (!scenario.moves().isEmpty()) {
            ids.add(MoveGrid.ID);
        }
        if (!scenario.commitments().isEmpty()) {
            ids.add(CommitmentStacks.ID);
        }
        if (!scenario.talks().isEmpty()) {
            ids.add(TalksStacks.ID);
        }
        if (scenario.actors().stream().anyMatch(actor -> actor.types().size() > 1)) {
            ids.add(TypeStacks.ID);
        }
        if (BeliefPanels.canDraw(scenario)) {
            ids.add(BeliefPanels.ID);
        }
        if (!scenario.packages().isEmpty()) {
            ids.add(LossRanges.ID);
        }
        scenario.packages().stream().map(FigureIds::loss).forEach(ids::add);
        return List.copyOf(ids);
    }
}
