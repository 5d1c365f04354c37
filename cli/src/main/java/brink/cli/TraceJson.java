package brink.cli;

import brink.engine.model.Actor;
import brink.engine.model.Coalition;
import brink.engine.model.Coalition.Asked;
import brink.engine.model.Commitment;
import brink.engine.model.Meeting;
import brink.engine.model.Meeting.Stage;
import brink.engine.model.Move;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import brink.engine.run.Trace;
import brink.engine.run.Trace.Change;
import brink.engine.run.Trace.Entry;
import brink.reports.write.Digits;
import brink.reports.write.Json;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The story of one run as JSON, with ids and names, waits included. */
final class TraceJson {

    private final Scenario scenario;
    private final Trace trace;
    private final ObjectNode root = Json.object();

    TraceJson(SoundScenario sound, Seed seed, Trace trace) {
        this.scenario = sound.scenario();
        this.trace = trace;
        ObjectNode about = root.putObject("scenario");
        about.put("id", scenario.about().id());
        about.put("title", scenario.about().title());
        about.put("sha256", sound.resolved().sha256());
        root.put("seed", seed.value());
        root.put("run", trace.run());
    }

    /** The whole story. */
    String text() {
        types();
        entries();
        end();
        return Json.text(root);
    }

    private void types() {
        var types = root.putArray("types");
        for (int i = 0; i < scenario.actors().size(); i++) {
            Actor actor = scenario.actors().get(i);
            var type = actor.types().get(trace.types().get(i));
            types.addObject()
                    .put("actor", actor.id())
                    .put("type", type.id())
                    .put("name", type.name())
                    .put("secret", actor.types().size() > 1);
        }
    }

    private void entries() {
        var entries = root.putArray("entries");
        for (Entry entry : trace.entries()) {
            ObjectNode node = entries.addObject();
            node.put("date", entry.date().toString());
            node.put("step", entry.step());
            node.put("kind", word(entry.kind()));
            subject(entry, node);
            var changes = node.putArray("changes");
            entry.changes().forEach(change -> change(change, changes.addObject()));
        }
    }

    private void subject(Entry entry, ObjectNode node) {
        switch (entry.kind()) {
            case MOVE, MISSED -> {
                Move move = scenario.moves().get(entry.subject());
                node.put("actor", move.actor()).put("id", move.id()).put("name", move.name());
                node.put("slip", entry.slip()).put("probability", Digits.rounded(entry.probability()));
            }
            case INCIDENT -> {
                var hazard = scenario.hazards().get(entry.subject());
                node.put("id", hazard.id()).put("name", hazard.name());
            }
            case EVENT -> {
                var event = scenario.calendar().get(entry.subject());
                node.put("id", event.id()).put("name", event.name());
            }
            case GIVEN -> commitment(entry, node);
            case HONOURED, PARTLY_HONOURED, BROKEN, FAILED, LAPSED -> {
                commitment(entry, node);
                node.put("probability", Digits.rounded(entry.probability()));
            }
            case MET -> {
                meeting(entry.subject(), node);
                node.put("climate", Digits.rounded(entry.probability()));
            }
            case TABLED, ACCEPTED, REFUSED -> {
                node.put("actor", scenario.actors().get(entry.actor()).id());
                MenuItem item = MenuItem.at(entry.subject(), scenario.talks());
                node.put("id", item.offer().id()).put("name", item.offer().name());
                node.put("talks", item.meeting().id());
                node.put("probability", Digits.rounded(entry.probability()));
            }
            case TALKS -> meeting(entry.subject(), node);
            case BEGINNING, TIME -> node.putNull("id");
        }
    }

    private void meeting(int subject, ObjectNode node) {
        Meeting meeting = scenario.talks().get(subject);
        node.put("id", meeting.id()).put("name", meeting.name());
    }

    private void commitment(Entry entry, ObjectNode node) {
        Commitment commitment = scenario.commitments().get(entry.subject());
        node.put("actor", commitment.issuer()).put("id", commitment.id()).put("name", commitment.name());
    }

    private void change(Change change, ObjectNode node) {
        node.put("quality", word(change.quality()));
        switch (change.quality()) {
            case RUNG -> {
                var rungs = scenario.ladder().rungs();
                node.put("before", rungs.get((int) change.before()).id());
                node.put("after", rungs.get((int) change.after()).id());
            }
            case INDICATOR ->
                numbers(
                        change,
                        node,
                        scenario.indicators().get(change.subject()).id());
            case PACKAGE ->
                numbers(change, node, scenario.packages().get(change.subject()).id());
            case TALKS -> {
                node.put("id", scenario.talks().get(change.subject()).id());
                node.put("before", Stage.values()[(int) change.before()].word())
                        .put("after", Stage.values()[(int) change.after()].word());
            }
            case DAY -> {
                node.put("id", scenario.talks().get(change.subject()).id());
                if (change.before() < 0) {
                    node.putNull("before");
                } else {
                    node.put(
                            "before",
                            scenario.clock().date((int) change.before()).toString());
                }
                node.put("after", scenario.clock().date((int) change.after()).toString());
            }
            case MEMBER -> {
                Asked asked = Coalition.asked(scenario.packages()).get(change.subject());
                node.put("package", asked.packageId())
                        .put("actor", asked.member().actor());
                node.put("before", change.before() > 0).put("after", change.after() > 0);
            }
        }
    }

    private static void numbers(Change change, ObjectNode node, String id) {
        node.put("id", id).put("before", Digits.rounded(change.before())).put("after", Digits.rounded(change.after()));
    }

    private void end() {
        var outcome = scenario.outcomes().order().get(trace.outcome());
        root.putObject("end")
                .put("outcome", outcome.id())
                .put("name", outcome.name())
                .put("date", trace.date().toString())
                .put("step", trace.step())
                .put("cause", word(trace.cause()));
        var losses = root.putArray("losses");
        for (int i = 0; i < scenario.actors().size(); i++) {
            losses.addObject()
                    .put("actor", scenario.actors().get(i).id())
                    .put("realised", Digits.rounded(trace.realisedLoss().get(i)));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
