package brink.reports.story;

import brink.engine.ensemble.ActTally;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.OutcomeTally;
import brink.engine.ensemble.Points;
import brink.engine.model.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Stretches of time in which moves are counted: single points of the tally where there are few, weeks where
 * they fit, or else about sixteen stretches of equal length but the last.
 */
final class MoveColumns {

    private static final int FEW = 16;
    private static final int MOST = 26;
    private static final double WEEK = 7;

    private final Ensemble ensemble;
    private final Clock clock;
    private final Points points;
    private final int width;
    private final int count;
    private final long[] open;

    private MoveColumns(Ensemble ensemble) {
        this.ensemble = ensemble;
        clock = ensemble.scenario().clock();
        points = ensemble.acts().points();
        width = width();
        count = (points.count() + width - 1) / width;
        open = IntStream.range(0, count).mapToLong(this::openAtStart).toArray();
    }

    static MoveColumns of(Ensemble ensemble) {
        return new MoveColumns(ensemble);
    }

    /** In points. */
    private int width() {
        if (points.count() <= FEW) {
            return 1;
        }
        int week = (int) Math.round(WEEK / days(1));
        boolean whole = week >= 1 && Math.abs(days(week) - WEEK) < 1e-9;
        if (whole && week * FEW >= points.count() / 2 && week * MOST >= points.count()) {
            return week;
        }
        return (points.count() + FEW - 1) / FEW;
    }

    /** Length of so many points. */
    private double days(int some) {
        return some * (points.step(0) + 1) * clock.stepDays();
    }

    int count() {
        return count;
    }

    /** What a column is: "week", "day", "period of 3 days". */
    String unit() {
        double days = days(width);
        if (days == 1) {
            return "day";
        }
        return days == WEEK ? "week" : "period of " + Wording.number(days, days == Math.rint(days) ? 0 : 2) + " days";
    }

    /** The first step of a column; for the number of columns, the number of steps. */
    private int firstStep(int column) {
        if (column == 0) {
            return 0;
        }
        return points.step(Math.min(points.count(), column * width) - 1) + 1;
    }

    /** Where columns begin and end, in days. */
    List<Double> edges() {
        return IntStream.rangeClosed(0, count)
                .mapToObj(column -> firstStep(column) * clock.stepDays())
                .toList();
    }

    private long openAtStart(int column) {
        OutcomeTally outcomes = ensemble.outcomes();
        int before = firstStep(column) - 1;
        long ended = IntStream.range(0, ensemble.scenario().outcomes().order().size())
                .mapToLong(outcome -> outcomes.countBy(outcome, before))
                .sum();
        return outcomes.runs() - ended;
    }

    /** Runs not yet ended when a column begins. */
    long open(int column) {
        return open[column];
    }

    /** How often a move was made in a column, over all runs. */
    long made(int move, int column) {
        ActTally acts = ensemble.acts();
        return LongStream.range((long) column * width, Math.min(points.count(), (column + 1L) * width))
                .map(point -> acts.made(move, (int) point))
                .sum();
    }
}
