package brink.engine.oracle;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Condition.Held;
import brink.engine.model.Indicator;
import brink.engine.model.Ladder;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A position of a crisis, kept by name in maps: slow, plain, and written from the model alone. The
 * oracle's classes share nothing with the rooms that compile, choose and play.
 */
public final class World {

    /** What is simulated. */
    public final Scenario scenario;
    /** What the uncertain parameters came to, by id. */
    public final Map<String, Double> drawn;
    /** Indicators by id. */
    public final Map<String, Double> indicators;
    /** Ordered levels by package. */
    public final Map<String, Double> level;
    /** Pressure by package/measure. */
    public final Map<String, Double> pressure;
    /** Adaptation by package/measure. */
    public final Map<String, Double> adaptation;
    /** Beliefs by observer/actor/type. */
    public final Map<String, Double> belief;
    /** Uses by move. */
    public final Map<String, Integer> made;
    /** Step of the last use by move. */
    public final Map<String, Integer> lastMade;
    /** Step since which conditions have held. */
    public final Map<Held, Integer> heldSince;
    /** What became of commitments, by id; those without an entry stand. */
    public final Map<String, String> fate;
    /** Greatest severity seen, by commitment. */
    public final Map<String, Double> gravest;
    /** Severity up to which it is settled that a commitment is not due. */
    public final Map<String, Double> settled;
    /** The tolerance of grave acts is known to be at least this, by actor; 0 without an entry. */
    public final Map<String, Double> toleranceLow;
    /** It is known to be less than this; 1 without an entry. */
    public final Map<String, Double> toleranceHigh;
    /** Audience cost borne, by actor. */
    public final Map<String, Double> audience;
    /** Private type by actor. */
    public final Map<String, String> type;
    /** Index of the current rung. */
    public int rung;
    /** Current step. */
    public int step;
    /** The outcome reached, or empty. */
    public String outcome = "";

    private World(World other) {
        scenario = other.scenario;
        drawn = other.drawn;
        indicators = new TreeMap<>(other.indicators);
        level = new TreeMap<>(other.level);
        pressure = new TreeMap<>(other.pressure);
        adaptation = new TreeMap<>(other.adaptation);
        belief = new TreeMap<>(other.belief);
        made = new TreeMap<>(other.made);
        lastMade = new TreeMap<>(other.lastMade);
        heldSince = new HashMap<>(other.heldSince);
        fate = new TreeMap<>(other.fate);
        gravest = new TreeMap<>(other.gravest);
        settled = new TreeMap<>(other.settled);
        toleranceLow = new TreeMap<>(other.toleranceLow);
        toleranceHigh = new TreeMap<>(other.toleranceHigh);
        audience = new TreeMap<>(other.audience);
        type = new TreeMap<>(other.type);
        rung = other.rung;
        step = other.step;
        outcome = other.outcome;
    }

    /** The position in which a crisis begins, for given parameters and types. */
    public World(Scenario scenario, Map<String, Double> drawn, Map<String, String> types) {
        this.scenario = scenario;
        this.drawn = drawn;
        this.indicators = new TreeMap<>();
        this.level = new TreeMap<>();
        this.pressure = new TreeMap<>();
        this.adaptation = new TreeMap<>();
        this.belief = new TreeMap<>();
        this.made = new TreeMap<>();
        this.lastMade = new TreeMap<>();
        this.heldSince = new HashMap<>();
        this.fate = new TreeMap<>();
        this.gravest = new TreeMap<>();
        this.settled = new TreeMap<>();
        this.toleranceLow = new TreeMap<>();
        this.toleranceHigh = new TreeMap<>();
        this.audience = new TreeMap<>();
        this.type = new TreeMap<>(types);
        this.rung = rung(scenario.ladder().start());
        for (Indicator indicator : scenario.indicators()) {
            indicators.put(indicator.id(), value(indicator.start()));
        }
        scenario.packages().forEach(this::begin);
        scenario.moves().forEach(move -> made.put(move.id(), 0));
        scenario.actors().forEach(this::begin);
    }

    private void begin(SanctionPackage sanctions) {
        level.put(sanctions.id(), 0.0);
        for (SanctionPackage.Measure measure : sanctions.measures()) {
            pressure.put(sanctions.id() + "/" + measure.id(), 0.0);
            adaptation.put(sanctions.id() + "/" + measure.id(), 0.0);
        }
    }

    private void begin(Actor actor) {
        for (ActorType each : actor.types()) {
            for (Actor observer : scenario.actors()) {
                belief.put(observer.id() + "/" + actor.id() + "/" + each.id(), prior(actor, each));
            }
        }
    }

    /** Prior probability of a type. */
    public double prior(Actor actor, ActorType type) {
        double sum =
                actor.types().stream().mapToDouble(each -> value(each.weight())).sum();
        return value(type.weight()) / sum;
    }

    /** Index of a rung. */
    public int rung(String id) {
        List<String> ids =
                scenario.ladder().rungs().stream().map(Ladder.Rung::id).toList();
        return ids.indexOf(id);
    }

    /** Id of the current rung. */
    public String rungId() {
        return scenario.ladder().rungs().get(rung).id();
    }

    /** What a parameter comes to in this run. */
    public double value(Parameter parameter) {
        return parameter.quantity().isConstant()
                ? parameter.quantity().low()
                : Objects.requireNonNull(drawn.get(parameter.id()), parameter.id());
    }

    /** Sets an indicator, held within its range. */
    public void set(String id, double value) {
        Indicator indicator = scenario.indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        indicators.put(id, Math.max(indicator.low(), Math.min(indicator.high(), value)));
    }

    /** Days of so many steps. */
    public double days(int steps) {
        return steps * scenario.clock().stepDays();
    }

    /** Another world in the same position. */
    public World copy() {
        return new World(this);
    }

    /**
     * Two worlds with the same key go on alike.
     *
     * @param moves those whose past matters
     * @param beliefs rows of beliefs, observer/actor/, that matter
     */
    public String key(Set<String> moves, Set<String> beliefs) {
        StringBuilder key = new StringBuilder();
        key.append(drawn).append(indicators).append(level).append(pressure).append(adaptation);
        key.append(type).append(rung).append(' ').append(step).append(outcome);
        for (String move : moves) {
            key.append(move).append(made.get(move)).append(' ').append(lastMade.get(move));
        }
        belief.forEach((cell, probability) -> {
            if (beliefs.contains(cell.substring(0, cell.lastIndexOf('/') + 1))) {
                key.append(' ').append((float) (double) probability);
            }
        });
        Map<String, Integer> names = new TreeMap<>();
        heldSince.forEach((held, since) -> names.put(held.toString(), since));
        return key.append(names).toString();
    }
}
