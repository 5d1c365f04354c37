package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.OutcomeTally;
import brink.engine.ensemble.Points;
import brink.engine.model.Clock;
import brink.engine.model.Condition;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.stats.Share;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import brink.reports.figure.LineFigure.Strip;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When does it end, and how? Cumulative incidence of competing outcomes.
 *
 * <p>Every run is followed until it ends or reaches the horizon, so nothing is censored before it and
 * the Aalen-Johansen estimate is simply the share of runs that have ended so by a date. What is still
 * open stands under the axis, as the numbers at risk do under a survival curve. The outcome at the
 * horizon is no event of the crisis: its share is a dot at the right end, where the runs still open
 * are counted to it.
 */
public final class Timeline {

    /** The figure's id. */
    public static final String ID = "timeline";

    private final Ensemble ensemble;
    private final OutcomeTally tally;
    private final Clock clock;
    private final List<Outcome> outcomes;
    private final int horizonOutcome;

    private Timeline(Ensemble ensemble) {
        this.ensemble = ensemble;
        tally = ensemble.outcomes();
        clock = ensemble.scenario().clock();
        outcomes = ensemble.scenario().outcomes().order();
        horizonOutcome = IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i)
                        .id()
                        .equals(ensemble.scenario().outcomes().horizon()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return one curve for each outcome that was reached, and one for what is still open
     */
    public static LineFigure of(Ensemble ensemble, Origin origin) {
        return new Timeline(ensemble).figure(origin);
    }

    private LineFigure figure(Origin origin) {
        Words words = new Words(
                title(),
                origin.subtitle("Share of runs that have ended in each way, by date"),
                caption(),
                alternative(),
                origin.line(ensemble));
        List<Curve> curves = curves();
        double highest = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::high)
                .max()
                .orElse(1);
        Axis time = Dates.axis(clock);
        return new LineFigure(
                ID,
                words,
                time,
                RoundTicks.shares("Share of " + Wording.runs(tally.runs()), highest),
                curves,
                strip(time),
                Dates.marks(ensemble.scenario()));
    }

    /** What is still open at each labelled date. */
    private Strip strip(Axis time) {
        return new Strip(
                "Still open",
                time.ticks().stream()
                        .map(tick -> new Tick(tick.at(), Wording.wholePercent(share(open(stepsBy(tick.at()) - 1)))))
                        .toList());
    }

    /** How many steps have ended by a time. */
    private int stepsBy(double days) {
        return (int) Math.floor(days / clock.stepDays() + 1e-9);
    }

    /** Rarest first, so that the most frequent lie on top. */
    private List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        IntStream.range(0, outcomes.size())
                .filter(this::reached)
                .boxed()
                .sorted(Comparator.comparingLong(tally::count))
                .forEach(outcome -> addCurves(outcome, curves));
        return curves;
    }

    private boolean reached(int outcome) {
        return tally.count(outcome) > 0;
    }

    /** A curve; for the outcome at the horizon a dot at the end, after a curve if it came earlier too. */
    private void addCurves(int outcome, List<Curve> curves) {
        String name = outcomes.get(outcome).name();
        if (outcome != horizonOutcome || open(clock.steps() - 1) == 0) {
            curves.add(new Curve(name, label(outcome), outcome, points(outcome)));
            return;
        }
        if (tally.countBy(outcome, clock.steps() - 1) > 0) {
            curves.add(new Curve(name + " before the horizon", "", outcome, points(outcome)));
        }
        double horizon = clock.steps() * clock.stepDays();
        curves.add(new Curve(name, label(outcome), outcome, List.of(point(horizon, tally.count(outcome)))));
    }

    private String label(int outcome) {
        return outcomes.get(outcome).name() + " " + Wording.percent(share(tally.count(outcome)));
    }

    private List<Point> points(int outcome) {
        List<Point> points = new ArrayList<>();
        points.add(point(0, 0));
        Points when = ensemble.paths().points();
        for (int p = 0; p < when.count(); p++) {
            points.add(point(Dates.end(clock, when.step(p)), tally.countBy(outcome, when.step(p))));
        }
        return points;
    }

    private Point point(double at, long count) {
        Share share = share(count);
        return new Point(
                at, share.value(), share.interval().low(), share.interval().high());
    }

    private Share share(long count) {
        return Share.of(count, tally.runs());
    }

    /** Runs not yet ended at the end of a step; before the first step, all. */
    private long open(int step) {
        long ended = IntStream.range(0, outcomes.size())
                .mapToLong(outcome -> tally.countBy(outcome, step))
                .sum();
        return tally.runs() - ended;
    }

    private String title() {
        long open = open(clock.steps() - 1);
        String horizon = Wording.horizon(clock);
        if (open == tally.runs()) {
            return "No run ends before the horizon, " + horizon;
        }
        if (2 * open > tally.runs()) {
            return "%s of runs are still open at the horizon, %s".formatted(Wording.wholePercent(share(open)), horizon);
        }
        int step = 0;
        while (2 * open(step) > tally.runs()) {
            step++;
        }
        if (step == clock.steps() - 1 && open > 0) {
            return "%s of runs are decided by the horizon, %s; %s are still open"
                    .formatted(
                            Wording.wholePercent(share(tally.runs() - open)),
                            horizon,
                            Wording.wholePercent(share(open)));
        }
        String half = Wording.date(Wording.lastDay(clock, Dates.end(clock, step)));
        return open == 0
                ? "Half of all runs have ended by " + half + ", and none reaches the horizon"
                : "Half of all runs have ended by %s; %s reach the horizon undecided"
                        .formatted(half, Wording.wholePercent(share(open)));
    }

    private String caption() {
        List<String> never = IntStream.range(0, outcomes.size())
                .filter(outcome -> !reached(outcome))
                .mapToObj(outcome -> Wording.quoted(outcomes.get(outcome).name()))
                .toList();
        String reading = "Cumulative incidence of competing outcomes with pointwise 95 % intervals";
        String dot = open(clock.steps() - 1) == 0
                ? "."
                : "; at the horizon, runs still open count as %s (dot)."
                        .formatted(Wording.quoted(outcomes.get(horizonOutcome).name()));
        List<String> dated = endedByDate();
        String jump = dated.isEmpty()
                ? ""
                : " The last step adds runs that end as %s only because the clock runs out."
                        .formatted(Wording.list(dated));
        String unseen = never.isEmpty() ? "" : " Never reached: " + Wording.list(never) + ".";
        return reading + dot + jump + unseen;
    }

    /** Outcomes that the mere date of the last step brings about in some runs: their curves jump there. */
    private List<String> endedByDate() {
        return IntStream.range(0, outcomes.size())
                .filter(outcome -> tally.count(outcome) > tally.countBy(outcome, clock.steps() - 2))
                .filter(outcome -> waitsForTheEnd(outcomes.get(outcome).when()))
                .mapToObj(outcome -> Wording.quoted(outcomes.get(outcome).name()))
                .toList();
    }

    private boolean waitsForTheEnd(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(this::waitsForTheEnd);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(this::waitsForTheEnd);
        }
        return condition instanceof Condition.InWindow window
                && window.from()
                        .filter(from -> clock.stepOn(from) == clock.steps() - 1)
                        .isPresent();
    }

    private String alternative() {
        List<String> ends = IntStream.range(0, outcomes.size())
                .filter(this::reached)
                .mapToObj(outcome -> label(outcome))
                .toList();
        return "Curves over the calendar from %s to %s, rising from 0 to: %s. Still open at the end: %s of runs."
                .formatted(
                        Wording.date(clock.start()),
                        Wording.horizon(clock),
                        String.join("; ", ends),
                        Wording.percent(share(open(clock.steps() - 1))));
    }
}
