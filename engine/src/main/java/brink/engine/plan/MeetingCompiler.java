package brink.engine.plan;

import brink.engine.model.Clock;
import brink.engine.model.Condition;
import brink.engine.model.Factor;
import brink.engine.model.Meeting;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.List;

/** Turns talks into columns. */
final class MeetingCompiler {

    final List<Meeting> meetings = new ArrayList<>();
    final List<int[]> parties = new ArrayList<>();
    final List<Long> attending = new ArrayList<>();
    final List<Long> needed = new ArrayList<>();
    final Ints when = new Ints();
    final Ints dateStep = new Ints();
    final Ints steps = new Ints();
    final Ints progressIndicator = new Ints();
    final Ints progressSlot = new Ints();
    final Ints offerStart = new Ints();
    final Ints offerWhen = new Ints();
    final List<Long> offerBy = new ArrayList<>();
    final Ints offerEffects = new Ints();
    final Ints leafStart = new Ints();
    final List<Long> openPurpose = new ArrayList<>();
    final List<long[]> proposerPurpose = new ArrayList<>();
    final List<Long> offerPurpose = new ArrayList<>();
    final List<Long> silencePurpose = new ArrayList<>();
    final List<long[]> replyPurpose = new ArrayList<>();
    final Ints trendStart = new Ints();
    final Ints trendIndicator = new Ints();
    final Ints trendSlot = new Ints();
    final Ints trendDaysSlot = new Ints();
    final double stepDays;
    int leaves;

    private final Clock clock;
    private final Names names;
    private final Slots slots;
    private final ConditionCompiler conditions;
    private final EffectCompiler effects;

    MeetingCompiler(Clock clock, Names names, Slots slots, ConditionCompiler conditions, EffectCompiler effects) {
        this.clock = clock;
        this.names = names;
        this.slots = slots;
        this.conditions = conditions;
        this.effects = effects;
        this.stepDays = clock.stepDays();
    }

    Meetings compile(List<Meeting> talks) {
        talks.forEach(this::add);
        leaves = effects.leaves();
        return new Meetings(this);
    }

    /** What the levels of indicators add to the climates. */
    Factors factors() {
        List<List<Factor>> owners = meetings.stream()
                .map(meeting ->
                        meeting.climate().stream().map(Meeting.Climate::factor).toList())
                .toList();
        return new Factors(owners, names, slots);
    }

    /** Whether the climate of each meeting depends on anything. */
    boolean[] gated() {
        boolean[] gated = new boolean[meetings.size()];
        for (int m = 0; m < gated.length; m++) {
            gated[m] = !meetings.get(m).climate().isEmpty();
        }
        return gated;
    }

    private void add(Meeting meeting) {
        meetings.add(meeting);
        int[] attendants =
                meeting.parties().stream().mapToInt(names.actors::place).toArray();
        parties.add(attendants);
        attending.add(set(meeting.parties()));
        needed.add(set(meeting.needed()));
        when.add(program(meeting.when()));
        dateStep.add(meeting.date().map(clock::stepOn).orElse(-1));
        steps.add((int) Math.max(1, Math.min(Math.rint(meeting.days() / stepDays), Integer.MAX_VALUE >> 1)));
        progressIndicator.add(meeting.progress()
                .map(progress -> names.indicators.place(progress.indicator()))
                .orElse(-1));
        progressSlot.add(
                meeting.progress().map(progress -> slots.slot(progress.by())).orElse(-1));
        trendStart.add(trendIndicator.size());
        for (Meeting.Climate entry : meeting.climate()) {
            entry.trend().ifPresent(trend -> {
                trendIndicator.add(names.indicators.place(entry.factor().indicator()));
                trendSlot.add(slots.slot(trend.coefficient()));
                trendDaysSlot.add(slots.slot(trend.days()));
            });
        }
        openPurpose.add(Luck.purpose("talks", meeting.id()));
        silencePurpose.add(Luck.purpose("table-nothing", meeting.id()));
        proposerPurpose.add(keys("proposer", meeting));
        replyPurpose.add(keys("reply", meeting));
        offerStart.add(offerWhen.size());
        meeting.menu().forEach(offer -> add(offer, meeting.id()));
    }

    private void add(Meeting.Offer offer, String meeting) {
        String path = "talks/" + meeting + "/" + offer.id();
        int list = effects.compile(path, offer.effects());
        offerWhen.add(program(offer.when()));
        offerBy.add(set(offer.by()));
        offerEffects.add(list);
        leafStart.add(effects.unfold(path, list));
        offerPurpose.add(Luck.purpose("table", meeting, offer.id()));
    }

    private long[] keys(String word, Meeting meeting) {
        return meeting.parties().stream()
                .mapToLong(party -> Luck.purpose(word, meeting.id(), party))
                .toArray();
    }

    private long set(List<String> actors) {
        long set = 0;
        for (String actor : actors) {
            set |= 1L << names.actors.place(actor);
        }
        return set;
    }

    private int program(Condition when) {
        return when.equals(Condition.ALWAYS) ? -1 : conditions.compile(when);
    }
}
