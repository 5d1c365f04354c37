package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.PathTally;
import brink.engine.model.Clock;
import brink.engine.model.Ladder.Rung;
import brink.engine.stats.Share;
import brink.reports.figure.AreaFigure;
import brink.reports.figure.AreaFigure.Area;
import brink.reports.figure.Axis;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Where on the ladder do runs stand? The share of runs on each rung by date, the calmest at the bottom. */
public final class LadderAreas {

    /** The figure's id. */
    public static final String ID = "ladder";

    private final Ensemble ensemble;
    private final PathTally paths;
    private final List<Rung> rungs;
    private final Clock clock;
    private final int start;
    private final long runs;

    private LadderAreas(Ensemble ensemble) {
        this.ensemble = ensemble;
        paths = ensemble.paths();
        rungs = ensemble.scenario().ladder().rungs();
        clock = ensemble.scenario().clock();
        start = rungs.stream()
                .map(Rung::id)
                .toList()
                .indexOf(ensemble.scenario().ladder().start());
        runs = ensemble.outcomes().runs();
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return one area for each rung, from the calmest upwards
     */
    public static AreaFigure of(Ensemble ensemble, Origin origin) {
        return new LadderAreas(ensemble).figure(origin);
    }

    private AreaFigure figure(Origin origin) {
        Words words = new Words(
                title(),
                origin.subtitle("Share of runs on each rung of the ladder, by date"),
                caption(),
                alternative(),
                origin.line(ensemble));
        List<Double> at = new ArrayList<>(List.of(0.0));
        for (int p = 0; p < paths.points().count(); p++) {
            at.add(Dates.end(clock, paths.points().step(p)));
        }
        Axis values = RoundTicks.whole("Share of " + Wording.runs(runs));
        List<Area> areas = IntStream.range(0, rungs.size()).mapToObj(this::area).toList();
        return new AreaFigure(ID, words, Dates.axis(clock), values, at, areas, Dates.marks(ensemble.scenario()));
    }

    private Area area(int rung) {
        List<Double> shares = new ArrayList<>(List.of(rung == start ? 1.0 : 0.0));
        for (int p = 0; p < paths.points().count(); p++) {
            shares.add((double) paths.onRung(p, rung) / runs);
        }
        return new Area(rungs.get(rung).name(), stoodOn(rung) ? label(rung) : "", shares);
    }

    private boolean stoodOn(int rung) {
        return rung == start
                || IntStream.range(0, paths.points().count()).anyMatch(point -> paths.onRung(point, rung) > 0);
    }

    private String label(int rung) {
        return rungs.get(rung).name() + " " + Wording.percent(last(other -> other == rung));
    }

    /** The share of runs that stand on some rungs at the horizon. */
    private Share last(IntPredicate which) {
        int point = paths.points().count() - 1;
        long on = IntStream.range(0, rungs.size())
                .filter(which)
                .mapToLong(rung -> paths.onRung(point, rung))
                .sum();
        return Share.of(on, runs);
    }

    private String title() {
        String by = "By " + Wording.horizon(clock) + ",";
        String from = rungs.get(start).name();
        Share above = last(rung -> rung > start);
        Share below = last(rung -> rung < start);
        if (above.count() + below.count() == 0) {
            return "%s every run stands where it began: %s".formatted(by, from);
        }
        boolean lowest = start == 0;
        boolean highest = start == rungs.size() - 1;
        if (highest) {
            return "%s %s below where all began: %s".formatted(by, stand(below), from);
        }
        String first = "%s %s above where all began (%s)".formatted(by, stand(above), from);
        return lowest ? first : "%s, and %s below it".formatted(first, amount(below));
    }

    private static String stand(Share share) {
        if (share.count() == share.runs()) {
            return "every run stands";
        }
        return share.count() == 0 ? "no run stands" : Wording.wholePercent(share) + " of runs stand";
    }

    private static String amount(Share share) {
        if (share.count() == share.runs()) {
            return "all";
        }
        return share.count() == 0 ? "none" : Wording.wholePercent(share);
    }

    private String caption() {
        List<String> never = IntStream.range(0, rungs.size())
                .filter(rung -> !stoodOn(rung))
                .mapToObj(rung -> rungs.get(rung).name())
                .toList();
        return "Rungs from the calmest at the bottom to the gravest at the top; they are an order, not distances."
                + " A run that has ended keeps its last rung."
                + (never.isEmpty() ? "" : " Empty at every date drawn: " + Wording.list(never) + ".");
    }

    private String alternative() {
        List<String> ends = IntStream.range(0, rungs.size())
                .filter(this::stoodOn)
                .mapToObj(this::label)
                .toList();
        return "Stacked areas over the calendar from %s, when every run stands on %s. By %s, from the calmest: %s."
                .formatted(
                        Wording.date(clock.start()),
                        rungs.get(start).name(),
                        Wording.horizon(clock),
                        String.join("; ", ends));
    }
}
