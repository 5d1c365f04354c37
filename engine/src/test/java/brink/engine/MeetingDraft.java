package brink.engine;

import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Factor;
import brink.engine.model.Meeting;
import brink.engine.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds talks for tests. */
public final class MeetingDraft {

    private final String id;
    private final List<String> parties;
    private List<String> needed;
    private Optional<Integer> day = Optional.of(0);
    private double days = 1;
    private Condition when = Condition.ALWAYS;
    private final List<Meeting.Climate> climate = new ArrayList<>();
    private Optional<Meeting.Progress> progress = Optional.empty();
    private final List<Meeting.Offer> menu = new ArrayList<>();

    /** Talks on the first day, for a day. */
    public MeetingDraft(String id, String... parties) {
        this.id = id;
        this.parties = List.of(parties);
        this.needed = this.parties;
    }

    /** Begin so many days after the start. */
    public MeetingDraft on(int someDay) {
        day = Optional.of(someDay);
        return this;
    }

    /** Have no date. */
    public MeetingDraft unplanned() {
        day = Optional.empty();
        return this;
    }

    /** Last so many days. */
    public MeetingDraft days(double some) {
        days = some;
        return this;
    }

    /** Only these are needed. */
    public MeetingDraft needs(String... some) {
        needed = List.of(some);
        return this;
    }

    /** The parties come under a condition. */
    public MeetingDraft when(Condition condition) {
        when = condition;
        return this;
    }

    /** The climate depends on the level of an indicator. */
    public MeetingDraft climate(String indicator, double coefficient, double reference) {
        climate.add(new Meeting.Climate(factor(indicator, coefficient, reference), Optional.empty()));
        return this;
    }

    /** The climate depends on the level of an indicator and on its trend. */
    public MeetingDraft trend(String indicator, double coefficient, double reference, double trend, double span) {
        climate.add(new Meeting.Climate(
                factor(indicator, coefficient, reference),
                Optional.of(new Meeting.Trend(
                        Parameter.of("/" + id + "/trend/" + indicator, trend),
                        Parameter.of("/" + id + "/span/" + indicator, span)))));
        return this;
    }

    private Factor factor(String indicator, double coefficient, double reference) {
        return new Factor(
                indicator,
                Parameter.of("/" + id + "/coefficient/" + indicator, coefficient),
                Parameter.of("/" + id + "/reference/" + indicator, reference));
    }

    /** Meeting moves an indicator. */
    public MeetingDraft progress(String indicator, double by) {
        progress = Optional.of(new Meeting.Progress(indicator, Parameter.of("/" + id + "/progress", by)));
        return this;
    }

    /** Any party may table an offer. */
    public MeetingDraft offer(String offer, Effect... effects) {
        return offer(offer, parties, effects);
    }

    /** Some may table an offer. */
    public MeetingDraft offer(String offer, List<String> by, Effect... effects) {
        menu.add(new Meeting.Offer(offer, offer, by, Condition.ALWAYS, List.of(effects)));
        return this;
    }

    /** Under a condition. */
    public MeetingDraft offer(String offer, Condition under, Effect... effects) {
        menu.add(new Meeting.Offer(offer, offer, parties, under, List.of(effects)));
        return this;
    }

    /** The finished talks. */
    public Meeting build() {
        return new Meeting(
                id, id, day.map(Crisis.START::plusDays), days, parties, needed, when, climate, progress, menu);
    }
}
