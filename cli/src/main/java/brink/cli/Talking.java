package brink.cli;

import brink.engine.model.Meeting.Stage;
import brink.engine.model.Scenario;
import brink.engine.run.Trace.Change;
import brink.engine.run.Trace.Entry;
import brink.engine.run.Trace.Kind;
import brink.engine.run.Trace.Quality;

/** What becomes of talks in a run, in words. */
final class Talking {

    private Talking() {}

    /** What the talks are called that an entry is about. */
    static String name(Entry entry, Scenario scenario) {
        return scenario.talks().get(entry.subject()).name();
    }

    /** What somebody does with an offer. */
    static String offer(Entry entry, String verb, Scenario scenario) {
        String actor = scenario.actors().get(entry.actor()).name();
        String offer = MenuItem.at(entry.subject(), scenario.talks()).offer().name();
        return "%s %s '%s'".formatted(actor, verb, offer);
    }

    /** Whether a change is said by something else: that talks are planned by their day. */
    static boolean isImplied(Change change) {
        return change.quality() == Quality.TALKS && change.after() == Stage.PLANNED.ordinal();
    }

    /** What has become of talks; without their name where the entry is about them. */
    static String stands(Entry entry, Change change, Scenario scenario) {
        String name = "'%s'".formatted(scenario.talks().get(change.subject()).name());
        String about = entry.kind() == Kind.TALKS ? "" : name + " ";
        return switch (Stage.values()[(int) change.after()]) {
            case NOT_PLANNED, PLANNED -> about + "planned";
            case UNDER_WAY -> about + "begun";
            case SETTLED -> about + "settled";
            case ENDED -> about + "over without a settlement";
            case CALLED_OFF -> about + "called off";
            case LEFT -> about + "broken off";
            case BROKEN -> "the settlement of %s broken".formatted(name);
        };
    }

    /** When talks will be. */
    static String day(Change change, Scenario scenario) {
        String talks = scenario.talks().get(change.subject()).name();
        String day = change.after() < scenario.clock().steps()
                ? scenario.clock().date((int) change.after()).toString()
                : "a day beyond the time considered";
        return change.before() < 0 || change.before() >= change.after()
                ? "'%s' to begin on %s".formatted(talks, day)
                : "'%s' put off to %s".formatted(talks, day);
    }
}
