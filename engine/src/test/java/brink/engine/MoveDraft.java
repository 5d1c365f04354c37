package brink.engine;

import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Move;
import brink.engine.model.Parameter;
import java.util.List;
import java.util.Optional;

/** A move in the making. */
public final class MoveDraft {
    private final String actor;
    private final String id;
    private Condition when = Condition.ALWAYS;
    private List<Effect> effects = List.of();
    private double cost;
    private double propensity;
    private double cooldown;
    private Optional<Integer> uses = Optional.empty();
    private double clarity = 1;
    private double severity;
    private Move.Kind kind = Move.Kind.SIGNAL;
    private Optional<List<String>> observers = Optional.empty();

    /** A move of an actor. */
    public MoveDraft(String actor, String id) {
        this.actor = actor;
        this.id = id;
    }

    /** Its condition. */
    public MoveDraft when(Condition condition) {
        when = condition;
        return this;
    }

    /** Its effects. */
    public MoveDraft doing(Effect... all) {
        effects = List.of(all);
        return this;
    }

    /** Its cost in points. */
    public MoveDraft cost(double points) {
        cost = points;
        return this;
    }

    /** Its standing log-odds. */
    public MoveDraft propensity(double odds) {
        propensity = odds;
        return this;
    }

    /** Days before it can be repeated. */
    public MoveDraft cooldown(double days) {
        cooldown = days;
        return this;
    }

    /** How often it can be made. */
    public MoveDraft uses(int most) {
        uses = Optional.of(most);
        return this;
    }

    /** Its kind; a signal if nothing is said. */
    public MoveDraft kind(Move.Kind other) {
        kind = other;
        return this;
    }

    /** How grave it is. */
    public MoveDraft severity(double value) {
        severity = value;
        return this;
    }

    /** How clearly it is seen. */
    public MoveDraft clarity(double value) {
        clarity = value;
        return this;
    }

    /** Who sees it. */
    public MoveDraft seenBy(String... ids) {
        observers = Optional.of(List.of(ids));
        return this;
    }

    Move build() {
        String path = "/move/" + id + "/";
        return new Move(
                id,
                actor,
                id,
                kind,
                when,
                effects,
                Parameter.of(path + "cost", cost),
                Parameter.of(path + "propensity", propensity),
                new Move.Limits(Parameter.of(path + "cooldown", cooldown), uses),
                new Move.Signal(observers, Parameter.of(path + "clarity", clarity)),
                new Move.Filing(Parameter.of(path + "severity", severity), "", 0));
    }
}
