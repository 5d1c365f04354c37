package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.TalksTally;
import brink.engine.model.Actor;
import brink.engine.model.Meeting;
import brink.engine.model.Meeting.Stage;
import brink.engine.stats.Share;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.StackFigure;
import brink.reports.figure.StackFigure.Bar;
import brink.reports.figure.StackFigure.Segment;
import brink.reports.figure.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What comes of talks: for each meeting, in which share of the runs it was settled, ended otherwise, or never was. */
public final class TalksStacks {

    /** The figure's id. */
    public static final String ID = "talks";

    /** The largest number of meetings shown; those that take place least often are left out. */
    static final int MOST = 16;

    /** From what was refused over what was agreed to what never was. */
    private static final List<List<Stage>> ORDER = List.of(
            List.of(Stage.LEFT),
            List.of(Stage.CALLED_OFF),
            List.of(Stage.SETTLED),
            List.of(Stage.BROKEN),
            List.of(Stage.ENDED),
            List.of(Stage.PLANNED, Stage.UNDER_WAY),
            List.of(Stage.NOT_PLANNED));

    private static final List<String> NAMES = List.of(
            "Walked out of",
            "Called off",
            "Settled",
            "Settled, then broken",
            "Over without a settlement",
            "Cut short by the end",
            "Never planned");

    private final Ensemble ensemble;
    private final TalksTally tally;
    private final List<Meeting> talks;
    private final long runs;

    private TalksStacks(Ensemble ensemble) {
        this.ensemble = ensemble;
        tally = ensemble.talks();
        talks = ensemble.scenario().talks();
        runs = ensemble.outcomes().runs();
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return a bar for each meeting; nothing if there is none
     */
    public static Optional<StackFigure> of(Ensemble ensemble, Origin origin) {
        return ensemble.scenario().talks().isEmpty()
                ? Optional.empty()
                : Optional.of(new TalksStacks(ensemble).figure(origin));
    }

    private StackFigure figure(Origin origin) {
        List<Integer> shown = shown();
        Words words = new Words(
                title(shown),
                origin.subtitle("What comes of talks, by their parties"),
                caption(shown),
                alternative(shown),
                origin.line(ensemble));
        return new StackFigure(
                ID,
                words,
                RoundTicks.whole("Share of " + Wording.runs(runs)),
                NAMES,
                "Climate (mean)",
                shown.stream().map(this::bar).toList());
    }

    /** Those that take place most often, those of the same parties together, the first planned first. */
    private List<Integer> shown() {
        List<Integer> most = IntStream.range(0, talks.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer meeting) -> -tally.held(meeting)))
                .limit(MOST)
                .sorted(Comparator.comparing((Integer meeting) ->
                                talks.get(meeting).date().map(Object::toString).orElse("later"))
                        .thenComparing(meeting -> meeting))
                .toList();
        List<String> parties = most.stream().map(this::parties).distinct().toList();
        return most.stream()
                .sorted(Comparator.comparingInt(meeting -> parties.indexOf(parties(meeting))))
                .toList();
    }

    private String parties(int meeting) {
        return ensemble.scenario().actors().stream()
                .filter(actor -> talks.get(meeting).parties().contains(actor.id()))
                .map(Actor::name)
                .collect(Collectors.joining(", "));
    }

    private Bar bar(int meeting) {
        List<Segment> segments = ORDER.stream()
                .map(stages -> share(meeting, stages))
                .map(share -> new Segment(share.value(), Wording.wholePercent(share)))
                .toList();
        return new Bar(new Row(parties(meeting), talks.get(meeting).name()), segments, climate(meeting));
    }

    private Share share(int meeting, List<Stage> stages) {
        return Share.of(
                stages.stream().mapToLong(stage -> tally.ends(meeting, stage)).sum(), runs);
    }

    private String climate(int meeting) {
        double climate = tally.meanClimate(meeting);
        return Double.isNaN(climate) ? "never held" : String.format(Locale.ROOT, "%.0f %%", 100 * climate);
    }

    private long settled(int meeting) {
        return tally.ends(meeting, Stage.SETTLED) + tally.ends(meeting, Stage.BROKEN);
    }

    /** About the talks that are settled most often, of all runs. */
    private String title(List<Integer> shown) {
        int first = shown.stream().max(Comparator.comparingLong(this::settled)).orElseThrow();
        if (settled(first) == 0) {
            return "No talks come to a settlement";
        }
        return "%s takes place in %s of runs and comes to a settlement in %s of those"
                .formatted(
                        Wording.quoted(talks.get(first).name()),
                        Wording.wholePercent(Share.of(tally.held(first), runs)),
                        Wording.wholePercent(Share.of(settled(first), tally.held(first))));
    }

    private String caption(List<Integer> shown) {
        int left = talks.size() - shown.size();
        String rest = left == 0 ? "" : " Left out: the %s that take place least often.".formatted(left);
        return "Talks are settled when those who are needed accept an offer. Cut short: the run ended while they were"
                + " planned or under way. The climate is the probability of an offer within a day, in the mean over"
                + " their days."
                + rest;
    }

    private String alternative(List<Integer> shown) {
        return shown.stream()
                .map(this::bar)
                .map(bar -> bar.row().name() + ": " + Wording.divided(NAMES, bar))
                .collect(Collectors.joining("; ", "Divided bars, one for each meeting. " + title(shown) + ". ", "."));
    }
}
