package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Points;
import brink.engine.experiment.Experiment;
import brink.engine.model.Clock;
import brink.engine.stats.Share;
import brink.reports.figure.Axis;
import brink.reports.figure.Figure;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import brink.reports.figure.LineFigure.Strip;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PanelFigure.Panel;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When does each end come about in which arm? Cumulative incidence, the arms over each other. */
public final class ArmIncidence {

    /** The figure's id. */
    public static final String ID = "incidence";

    private final Experiment experiment;
    private final ContrastWords words;
    private final Clock clock;

    private ArmIncidence(Experiment experiment) {
        this.experiment = experiment;
        this.words = new ContrastWords(experiment);
        this.clock = experiment.arms().get(0).scenario().clock();
    }

    /**
     * The figure.
     *
     * @param experiment the results
     * @param origin where they come from
     * @return a panel for each way to end that was reached before the horizon; nothing where there is none, or arms
     *     have calendars of their own
     */
    public static Optional<Figure> of(Experiment experiment, ExperimentOrigin origin) {
        return new ArmIncidence(experiment).figure(origin);
    }

    private Optional<Figure> figure(ExperimentOrigin origin) {
        boolean together = experiment.arms().stream()
                .allMatch(arm -> arm.scenario().clock().equals(clock));
        List<Integer> shown = IntStream.range(0, experiment.endings().size())
                .boxed()
                .filter(this::comesAboutInTime)
                .sorted(Comparator.comparingLong(this::most).reversed())
                .limit(PanelFigure.MOST)
                .sorted()
                .toList();
        if (!together || shown.isEmpty()) {
            return Optional.empty();
        }
        Words said = words(origin, shown);
        List<Panel> panels = shown.stream()
                .map(ending -> new Panel(experiment.endings().get(ending).name(), curves(ending, said)))
                .toList();
        return Optional.of(
                panels.size() < PanelFigure.FEWEST ? panels.get(0).figure() : new PanelFigure(ID, said, panels));
    }

    /** Whether any run of any arm ends so before the horizon. */
    private boolean comesAboutInTime(int ending) {
        return IntStream.range(0, experiment.arms().size()).anyMatch(arm -> {
            int outcome = experiment.place(arm, ending);
            return outcome >= 0 && experiment.ensembles().get(arm).outcomes().countBy(outcome, clock.steps() - 1) > 0;
        });
    }

    private long most(int ending) {
        return IntStream.range(0, experiment.arms().size())
                .mapToLong(arm -> experiment.share(arm, ending).count())
                .max()
                .orElse(0);
    }

    private LineFigure curves(int ending, Words said) {
        List<Curve> curves = new ArrayList<>();
        for (int arm = experiment.arms().size() - 1; arm >= 0; arm--) {
            String name = experiment.arms().get(arm).name();
            curves.add(new Curve(name, name, arm, points(arm, ending)));
        }
        double highest = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::high)
                .max()
                .orElse(1);
        Axis shares = RoundTicks.shares("", highest);
        return new LineFigure(ID, said, Dates.axis(clock), shares, curves, new Strip("", List.of()), List.of());
    }

    private List<Point> points(int arm, int ending) {
        Ensemble ensemble = experiment.ensembles().get(arm);
        int outcome = experiment.place(arm, ending);
        List<Point> points = new ArrayList<>();
        points.add(point(0, 0));
        Points when = ensemble.paths().points();
        for (int p = 0; p < when.count(); p++) {
            long count = outcome < 0 ? 0 : ensemble.outcomes().countBy(outcome, when.step(p));
            points.add(point(Dates.end(clock, when.step(p)), count));
        }
        points.add(point(
                clock.steps() * clock.stepDays(), experiment.share(arm, ending).count()));
        return points;
    }

    private Point point(double at, long count) {
        Share share = Share.of(count, experiment.runs());
        return new Point(
                at, share.value(), share.interval().low(), share.interval().high());
    }

    private Words words(ExperimentOrigin origin, List<Integer> shown) {
        int left = (int) IntStream.range(0, experiment.endings().size())
                .filter(ending -> comesAboutInTime(ending) && !shown.contains(ending))
                .count();
        String rest = left == 0 ? "" : " %s rarer ends are left out.".formatted(left);
        return new Words(
                title(shown),
                origin.subtitle("Share of runs that have ended in each way by a date, by arm"),
                "Cumulative incidence with pointwise 95 % intervals of each arm by itself; axes differ between panels. "
                        + "What comes about at the horizon alone is left out." + rest,
                alternative(shown),
                origin.line(experiment));
    }

    private record Parting(int ending, int arm, double at) {}

    /** The first date on which the intervals of an arm and of the baseline part, and stay apart. */
    private String title(List<Integer> shown) {
        Optional<Parting> first = shown.stream()
                .flatMap(ending -> IntStream.range(1, experiment.arms().size())
                        .boxed()
                        .flatMap(arm -> parting(ending, arm).stream()))
                .min(Comparator.comparingDouble(Parting::at));
        return first.map(parting -> {
                    LocalDate date = Wording.lastDay(clock, parting.at());
                    return "In %s, %s parts from %s by %s"
                            .formatted(
                                    words.name(parting.arm()),
                                    Wording.quoted(experiment
                                            .endings()
                                            .get(parting.ending())
                                            .name()),
                                    words.name(0),
                                    Wording.date(date));
                })
                .orElse("No arm's curve leaves that of %s by more than its interval".formatted(words.name(0)));
    }

    private Optional<Parting> parting(int ending, int arm) {
        List<Point> baseline = points(0, ending);
        List<Point> other = points(arm, ending);
        Optional<Parting> parting = Optional.empty();
        for (int i = baseline.size() - 1; i >= 0 && apart(baseline.get(i), other.get(i)); i--) {
            parting = Optional.of(new Parting(ending, arm, other.get(i).at()));
        }
        return parting;
    }

    private static boolean apart(Point one, Point other) {
        return one.high() < other.low() || other.high() < one.low();
    }

    private String alternative(List<Integer> shown) {
        List<String> told = new ArrayList<>();
        for (int ending : shown) {
            List<String> shares = new ArrayList<>();
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                shares.add(experiment.arms().get(arm).name() + " " + Wording.percent(experiment.share(arm, ending)));
            }
            told.add(experiment.endings().get(ending).name() + ": " + String.join(", ", shares));
        }
        return "Panels of curves over the calendar, one curve per arm, rising from 0 to: " + String.join("; ", told)
                + ".";
    }
}
