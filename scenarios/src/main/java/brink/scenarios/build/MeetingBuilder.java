package brink.scenarios.build;

import brink.engine.model.Factor;
import brink.engine.model.Meeting;
import brink.scenarios.amount.Durations;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.TalkEntry;
import brink.scenarios.document.TalkEntry.ClimateEntry;
import brink.scenarios.document.TalkEntry.OfferEntry;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds talks. */
final class MeetingBuilder {

    private MeetingBuilder() {}

    static Meeting build(Pointer at, String id, TalkEntry talks) {
        List<Meeting.Climate> climate = new ArrayList<>();
        talks.climate()
                .forEach((indicator, entry) ->
                        climate.add(climate(at.child("climate").child(indicator), indicator, entry)));
        List<Meeting.Offer> menu = new ArrayList<>();
        talks.menu()
                .forEach((offer, entry) ->
                        menu.add(offer(at.child("menu").child(offer), offer, entry, talks.parties())));
        return new Meeting(
                id,
                talks.name(),
                talks.date(),
                Durations.days(talks.lasts().orElse(Defaults.TALKS_LAST)),
                talks.parties(),
                talks.needed().isEmpty() ? talks.parties() : talks.needed(),
                ConditionBuilder.build(at.child("when"), talks.when()),
                climate,
                talks.progress()
                        .map(progress -> new Meeting.Progress(
                                progress.indicator(),
                                Parameters.of(at.child("progress").child("by"), progress.by()))),
                menu);
    }

    /** The stage that a word of the format stands for. */
    static Meeting.Stage stage(String word) {
        return Meeting.Stage.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Meeting.Climate climate(Pointer at, String indicator, ClimateEntry entry) {
        Factor factor = new Factor(
                indicator,
                Parameters.of(at.child("coefficient"), entry.coefficient()),
                Parameters.of(at.child("reference"), entry.reference()));
        Pointer trend = at.child("trend");
        return new Meeting.Climate(
                factor,
                entry.trend()
                        .map(given -> new Meeting.Trend(
                                Parameters.of(trend.child("coefficient"), given.coefficient()),
                                Parameters.days(trend.child("over"), given.over()))));
    }

    private static Meeting.Offer offer(Pointer at, String id, OfferEntry offer, List<String> parties) {
        return new Meeting.Offer(
                id,
                offer.name(),
                offer.by().isEmpty() ? parties : offer.by(),
                ConditionBuilder.build(at.child("when"), offer.when()),
                EffectBuilder.build(at.child("effects"), offer.effects()));
    }
}
