package brink.reports.story;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Contrast;
import brink.engine.experiment.Experiment;
import brink.engine.model.Actor;
import brink.engine.stats.Mean;
import brink.engine.stats.Share;
import brink.reports.figure.Axis;
import brink.reports.figure.Figure;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PanelFigure.Panel;
import brink.reports.figure.PlaneFigure;
import brink.reports.figure.PlaneFigure.Estimate;
import brink.reports.figure.PlaneFigure.Spot;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What does it cost those who impose sanctions to lower a risk? */
public final class CostPlane {

    /** The figure's id. */
    public static final String ID = "plane";

    private static final String CAPTION = "Cost: mean realised loss from the beginning to 365 days after a run's end, "
            + "in points (1 % of the actor's own annual GDP). Crosses: 95 % intervals of each arm by itself. An arm "
            + "dominates another with less risk at no more cost to any sender; that is judged by paired differences.";

    private final Experiment experiment;
    private final ContrastWords words;
    private final CostWords costs;
    private final int risk;

    private CostPlane(Experiment experiment, int risk) {
        this.experiment = experiment;
        this.words = new ContrastWords(experiment);
        this.costs = new CostWords(experiment);
        this.risk = risk;
    }

    /**
     * The figure.
     *
     * @param experiment the results
     * @param origin where they come from
     * @param risk place of the way to end that is the risk
     * @return a plane for each sender that sanctions cost anything, at most six; nothing if they cost none anything
     */
    public static Optional<Figure> of(Experiment experiment, ExperimentOrigin origin, int risk) {
        return new CostPlane(experiment, risk).figure(origin);
    }

    private Optional<Figure> figure(ExperimentOrigin origin) {
        List<Actor> senders = costs.senders();
        if (senders.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> shown = senders.subList(0, Math.min(PanelFigure.MOST, senders.size()));
        int left = senders.size() - shown.size();
        Words said = new Words(
                title(),
                origin.subtitle("Share of runs that end as %s, against what it costs to impose sanctions on %s"
                        .formatted(risk(), costs.target().orElseThrow().name())),
                CAPTION + (left == 0 ? "" : " %s senders with lower costs are left out.".formatted(left)),
                alternative(shown),
                origin.line(experiment));
        List<Panel> panels = shown.stream()
                .map(actor -> new Panel("Cost to " + actor.name(), plane(actor, said)))
                .toList();
        return Optional.of(
                panels.size() < PanelFigure.FEWEST
                        ? named(panels.get(0), shown.get(0), said)
                        : new PanelFigure(ID, said, panels));
    }

    /** A plane by itself has its actor's name at the axis. */
    private static PlaneFigure named(Panel panel, Actor actor, Words said) {
        PlaneFigure plane = (PlaneFigure) panel.figure();
        Axis across = plane.across();
        return new PlaneFigure(
                ID,
                said,
                new Axis("Cost to %s, points".formatted(actor.name()), across.low(), across.high(), across.ticks()),
                plane.up(),
                plane.spots());
    }

    private PlaneFigure plane(Actor actor, Words said) {
        List<Spot> spots = new ArrayList<>();
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            Optional<Mean> cost = experiment.costs().get(arm).of(actor.id());
            if (cost.isPresent()) {
                Share share = experiment.share(arm, risk);
                spots.add(new Spot(
                        experiment.arms().get(arm).name(),
                        arm,
                        new Estimate(
                                cost.get().value(),
                                Math.max(0, cost.get().interval().low()),
                                cost.get().interval().high()),
                        new Estimate(
                                share.value(),
                                share.interval().low(),
                                share.interval().high())));
            }
        }
        Collections.reverse(spots);
        double most =
                spots.stream().mapToDouble(spot -> spot.across().high()).max().orElse(1);
        double risky =
                spots.stream().mapToDouble(spot -> spot.up().high()).max().orElse(1);
        Axis across = RoundTicks.numbers("", 0, most, 0, Double.MAX_VALUE);
        return new PlaneFigure(ID, said, across, RoundTicks.shares("", risky), spots);
    }

    private String risk() {
        return Wording.quoted(experiment.endings().get(risk).name());
    }

    /** The arm that changes the risk most, and what it costs. */
    private String title() {
        return experiment.contrasts().stream()
                .filter(arm -> arm.contrasts().get(risk).isTold())
                .max(Comparator.comparingDouble(
                        arm -> Math.abs(arm.contrasts().get(risk).difference())))
                .map(this::finding)
                .orElseGet(() -> "No arm's risk of %s can be told from that of %s".formatted(risk(), words.name(0)));
    }

    private String finding(ArmContrast arm) {
        Contrast contrast = arm.contrasts().get(risk);
        boolean lower = contrast.difference() < 0;
        List<String> more = costs.costing(arm, true);
        List<String> less = costs.costing(arm, false);
        String dominance = "";
        if (lower && more.isEmpty() && !less.isEmpty()) {
            dominance = ": it dominates " + words.name(0);
        } else if (!lower && less.isEmpty() && !more.isEmpty()) {
            dominance = ": %s dominates it".formatted(words.name(0));
        }
        return "%s %s the risk of %s %s%s"
                .formatted(words.name(arm.arm()), lower ? "lowers" : "raises", risk(), atCosts(more, less), dominance);
    }

    private static String atCosts(List<String> more, List<String> less) {
        if (more.isEmpty() && less.isEmpty()) {
            return "at no cost that can be told";
        }
        List<String> parts = new ArrayList<>();
        if (!more.isEmpty()) {
            parts.add("costs %s more".formatted(Wording.list(more)));
        }
        if (!less.isEmpty()) {
            parts.add("costs %s less".formatted(Wording.list(less)));
        }
        return "and " + String.join(", but ", parts);
    }

    private String alternative(List<Actor> shown) {
        List<String> told = new ArrayList<>();
        for (Actor actor : shown) {
            List<String> arms = IntStream.range(0, experiment.arms().size())
                    .filter(arm -> experiment.costs().get(arm).of(actor.id()).isPresent())
                    .mapToObj(arm -> "%s %s points"
                            .formatted(
                                    experiment.arms().get(arm).name(),
                                    Wording.points(experiment
                                            .costs()
                                            .get(arm)
                                            .of(actor.id())
                                            .orElseThrow()
                                            .value())))
                    .toList();
            told.add("cost to %s: %s".formatted(actor.name(), String.join(", ", arms)));
        }
        List<String> risks = IntStream.range(0, experiment.arms().size())
                .mapToObj(arm -> "%s %s"
                        .formatted(experiment.arms().get(arm).name(), Wording.percent(experiment.share(arm, risk))))
                .toList();
        return "Points in planes of risk (up) against cost (across). Risk of %s: %s; %s."
                .formatted(experiment.endings().get(risk).name(), String.join(", ", risks), String.join("; ", told));
    }
}
