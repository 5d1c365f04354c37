package brink.reports.story;

import brink.engine.ensemble.CommitmentTally;
import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.model.Actor;
import brink.engine.model.Clock;
import brink.engine.model.Commitment;
import brink.engine.stats.Share;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.StackFigure;
import brink.reports.figure.StackFigure.Bar;
import brink.reports.figure.StackFigure.Segment;
import brink.reports.figure.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What becomes of the words that were given: for each commitment, in which share of the runs it was kept or not. */
public final class CommitmentStacks {

    /** The figure's id. */
    public static final String ID = "commitments";

    /** The largest number of commitments shown; those that are due least often are left out. */
    static final int MOST = 16;

    /** From what is broken to what was never asked for. */
    private static final List<Fate> ORDER = List.of(
            Fate.BROKEN, Fate.FAILED, Fate.PARTLY_HONOURED, Fate.HONOURED, Fate.LAPSED, Fate.STANDING, Fate.NOT_GIVEN);

    private static final List<String> NAMES = List.of(
            "Broken",
            "Tried in vain",
            "Kept in part",
            "Kept",
            "Lapsed, never due",
            "Still standing, never due",
            "Never given");

    private final Ensemble ensemble;
    private final CommitmentTally tally;
    private final List<Commitment> commitments;
    private final Clock clock;
    private final long runs;
    /** How many of the fates are shown: the last is left out where every word is given beforehand. */
    private final int fates;

    private CommitmentStacks(Ensemble ensemble) {
        this.ensemble = ensemble;
        tally = ensemble.commitments();
        commitments = ensemble.scenario().commitments();
        clock = ensemble.scenario().clock();
        runs = ensemble.outcomes().runs();
        boolean allGiven = commitments.stream().allMatch(Commitment::given);
        fates = allGiven ? ORDER.size() - 1 : ORDER.size();
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @return a bar for each commitment; nothing if there is none
     */
    public static Optional<StackFigure> of(Ensemble ensemble, Origin origin) {
        return ensemble.scenario().commitments().isEmpty()
                ? Optional.empty()
                : Optional.of(new CommitmentStacks(ensemble).figure(origin));
    }

    private StackFigure figure(Origin origin) {
        List<Integer> shown = shown();
        Words words = new Words(
                title(shown),
                origin.subtitle("What becomes of each commitment, by its issuer"),
                caption(shown),
                alternative(shown),
                origin.line(ensemble));
        return new StackFigure(
                ID,
                words,
                RoundTicks.whole("Share of " + Wording.runs(runs)),
                NAMES.subList(0, fates),
                "Due (median)",
                shown.stream().map(this::bar).toList());
    }

    /** Those that are due most often, in the order of turns of their issuers. */
    private List<Integer> shown() {
        List<String> order = ensemble.scenario().turns().order();
        return IntStream.range(0, commitments.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -due(c)))
                .limit(MOST)
                .sorted(Comparator.comparingInt(
                                (Integer c) -> order.indexOf(commitments.get(c).issuer()))
                        .thenComparing(c -> c))
                .toList();
    }

    private boolean isSanctionDue(int commitment) {
        return commitments.get(commitment).response() instanceof Commitment.Response.Sanction && due(commitment) > 0;
    }

    private long due(int commitment) {
        return ORDER.stream()
                .filter(CommitmentStacks::isDue)
                .mapToLong(fate -> tally.runs(commitment, fate))
                .sum();
    }

    private static boolean isDue(Fate fate) {
        return ORDER.indexOf(fate) < ORDER.indexOf(Fate.LAPSED);
    }

    private Bar bar(int commitment) {
        List<Segment> segments = ORDER.subList(0, fates).stream()
                .map(fate -> Share.of(tally.runs(commitment, fate), runs))
                .map(share -> new Segment(share.value(), Wording.wholePercent(share)))
                .toList();
        return new Bar(
                new Row(issuer(commitment), commitments.get(commitment).name()), segments, medianDate(commitment));
    }

    private String issuer(int commitment) {
        String id = commitments.get(commitment).issuer();
        return ensemble.scenario().actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElseThrow();
    }

    /** The day by which half of the runs in which it is ever due have come to that. */
    private String medianDate(int commitment) {
        long half = (due(commitment) + 1) / 2;
        long so = 0;
        for (int point = 0; half > 0 && point < tally.points().count(); point++) {
            for (Fate fate : ORDER) {
                so += isDue(fate) ? tally.met(commitment, fate, point) : 0;
            }
            if (so >= half) {
                return Wording.date(clock.date(tally.points().step(point)));
            }
        }
        return "never";
    }

    /** About the one that is due most often, of those that promise sanctions if any of them is ever due. */
    private String title(List<Integer> shown) {
        int first = shown.stream()
                .max(Comparator.comparing(this::isSanctionDue).thenComparing(this::due))
                .orElseThrow();
        long due = due(first);
        if (due == 0) {
            return "No word that was given is ever due";
        }
        long kept = tally.runs(first, Fate.HONOURED) + tally.runs(first, Fate.PARTLY_HONOURED);
        return "%s is due in %s of runs; %s keeps it, at least in part, in %s of those"
                .formatted(
                        Wording.quoted(commitments.get(first).name()),
                        Wording.wholePercent(Share.of(due, runs)),
                        issuer(first),
                        Wording.wholePercent(Share.of(kept, due)));
    }

    private String caption(List<Integer> shown) {
        int left = commitments.size() - shown.size();
        String rest = left == 0 ? "" : " Left out: the %s that are due least often.".formatted(left);
        return "A commitment is due once its trigger comes about; its issuer then keeps it or not."
                + " The date is the one by which half of the runs in which it is ever due have come to that." + rest;
    }

    private String alternative(List<Integer> shown) {
        return shown.stream()
                .map(this::bar)
                .map(bar -> "%s, %s: %s"
                        .formatted(bar.row().owner(), bar.row().name(), Wording.divided(NAMES.subList(0, fates), bar)))
                .collect(
                        Collectors.joining("; ", "Divided bars, one for each commitment. " + title(shown) + ". ", "."));
    }
}
