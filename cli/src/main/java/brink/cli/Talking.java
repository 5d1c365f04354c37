package brink.cli;

import brink.engine.model.Meeting.Stage;
import brink.engine.model.Scenario;
import brink.engine.run.Trace.Change;
import brink.engine.run.Trace.Entry;
import brink.engine.run.Trace.Kind;

/** What becomes of talks in a run, in words. */
final class Talking {

    private Talking() {}

    /** What has become of talks, in a part of a sentence; short where the entry is about them. */
    static String stands(Entry entry, Change change, Scenario scenario) {
        String name = scenario.talks().get(change.subject()).name();
        String talks = entry.kind() == Kind.TALKS || entry.kind() == Kind.MET ? "they" : "'%s'".formatted(name);
        return talks
                + switch (Stage.values()[(int) change.after()]) {
                    case NOT_PLANNED, PLANNED -> " are planned";
                    case UNDER_WAY -> " begin";
                    case SETTLED -> " reach a settlement";
                    case ENDED -> " end without a settlement";
                    case CALLED_OFF -> " are called off";
                    case LEFT -> " are broken off";
                    case BROKEN -> " see their settlement broken";
                };
    }

    /** When talks will be. */
    static String day(Change change, Scenario scenario) {
        String talks = scenario.talks().get(change.subject()).name();
        int steps = scenario.clock().steps();
        String day = change.after() < steps
                ? scenario.clock().date((int) change.after()).toString()
                : "a day beyond the time considered";
        return change.before() < 0 || change.before() >= change.after()
                ? "'%s' are to begin on %s".formatted(talks, day)
                : "'%s' are put off to %s".formatted(talks, day);
    }
}
