package brink.scenarios.words;

import brink.engine.quantity.Quantity;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.DocumentWalk;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.InitiativeEntry;
import brink.scenarios.document.LadderEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A parameter of a scenario, as a list of all parameters shows it.
 *
 * @param path where it stands, keys and indices joined by dots, as {@code --set} takes it
 * @param value the value or its distribution, in words; of a duration with its unit
 * @param quantity the same as a quantity; of a duration in days
 * @param isDefault whether the file leaves it out
 * @param unit unit of measurement as the file or else the format states it, or empty; durations are in words
 * @param source where it comes from, or empty
 * @param confidence how far it is trusted, or empty
 * @param note anything else, or empty
 */
public record ParameterRow(
        String path,
        String value,
        Quantity quantity,
        boolean isDefault,
        String unit,
        String source,
        String confidence,
        String note) {

    /**
     * Every parameter of a document that a run can use, those that the file leaves out included. Parts that are not
     * simulated yet are left out, apart from those of actors.
     *
     * @param document whose numbers fit together
     * @param units what the format states of the unit of the value at an address, or empty; the word
     *     {@code indicator} in it stands for the unit of the indicator that the value is about
     * @return sorted by path
     */
    public static List<ParameterRow> of(ScenarioDocument document, Function<Pointer, String> units) {
        Units all = new Units(document, units);
        return of(document).stream()
                .map(row -> row.unit.isEmpty() ? row.in(all.of(Pointer.of(row.path.split("\\.", -1)))) : row)
                .toList();
    }

    private ParameterRow in(String other) {
        return new ParameterRow(path, value, quantity, isDefault, other, source, confidence, note);
    }

    /**
     * The same with units as the file alone states them.
     *
     * @param document whose numbers fit together
     * @return sorted by path
     */
    public static List<ParameterRow> of(ScenarioDocument document) {
        List<ParameterRow> rows = new ArrayList<>();
        for (DocumentWalk.Entry entry : DocumentWalk.entries(document)) {
            if (entry.value() instanceof ParameterEntry number) {
                rows.add(of(entry.at(), number));
            } else if (entry.value() instanceof DurationEntry time) {
                rows.add(of(entry.at(), time));
            } else {
                addDefaults(rows, entry.at(), entry.value());
            }
        }
        rows.sort(Comparator.comparing(ParameterRow::path));
        return rows;
    }

    private static ParameterRow of(Pointer at, ParameterEntry entry) {
        return new ParameterRow(
                at.dotted(),
                Spread.of(entry, Phrases::number).words(),
                Amounts.of(entry),
                false,
                flat(entry.unit()),
                flat(entry.source()),
                flat(entry.confidence()),
                flat(entry.note()));
    }

    private static ParameterRow of(Pointer at, DurationEntry entry) {
        return new ParameterRow(
                at.dotted(),
                Spread.of(entry).words(),
                Amounts.days(entry),
                false,
                flat(entry.unit()),
                flat(entry.source()),
                flat(entry.confidence()),
                flat(entry.note()));
    }

    private static String flat(Optional<String> text) {
        return text.map(Remarks::flat).orElse("");
    }

    /** Lifting is missing on purpose: left out, it is the ramp itself. */
    private static void addDefaults(List<ParameterRow> rows, Pointer at, Record owner) {
        if (owner instanceof ActorEntry actor) {
            add(rows, at.child("epsilon"), actor.epsilon(), Defaults.EPSILON);
            add(rows, at.child("loss-aversion"), actor.lossAversion(), Defaults.LOSS_AVERSION);
            add(rows, at.child("type-drift"), actor.typeDrift(), Defaults.TYPE_DRIFT);
            add(rows, at.child("audience"), actor.audience(), Defaults.AUDIENCE);
            if (actor.audienceHalfLife().isEmpty()) {
                rows.add(days(at.child("audience-half-life"), Defaults.AUDIENCE_HALF_LIFE));
            }
            Pointer foresight = at.child("foresight");
            if (actor.foresight().flatMap(ActorEntry.ForesightEntry::horizon).isEmpty()) {
                rows.add(days(foresight.child("horizon"), Defaults.HORIZON));
            }
            add(
                    rows,
                    foresight.child("discount"),
                    actor.foresight().flatMap(ActorEntry.ForesightEntry::discount),
                    Defaults.DISCOUNT);
        } else if (owner instanceof TypeEntry type) {
            add(rows, at.child("weight"), type.weight(), Defaults.WEIGHT);
            Optional<ParameterEntry> loss = type.stakes().flatMap(TypeEntry.StakesEntry::loss);
            add(rows, at.child("stakes").child("loss"), loss, Defaults.LOSS);
        } else if (owner instanceof MoveEntry move) {
            add(rows, at.child("cost"), move.cost(), 0);
            add(rows, at.child("propensity"), move.propensity(), 0);
            add(rows, at.child("clarity"), move.clarity(), Defaults.CLARITY);
            add(rows, at.child("severity"), move.severity(), 0);
            if (move.cooldown().isEmpty()) {
                rows.add(days(at.child("cooldown"), 0));
            }
        } else if (owner instanceof PackageEntry sanctions) {
            add(rows, at.child("forecast-error"), sanctions.forecastError(), Defaults.FORECAST_ERROR);
        } else if (owner instanceof PackageEntry.CoalitionEntry coalition) {
            add(rows, at.child("shock"), coalition.shock(), 0);
        } else if (owner instanceof PackageEntry.MeasureEntry measure) {
            add(rows, at.child("preparation"), measure.preparation(), 0);
            add(rows, at.child("convexity"), measure.convexity(), Defaults.CONVEXITY);
            add(rows, at.child("blowback"), measure.blowback(), 0);
        } else if (owner instanceof CommitmentEntry commitment) {
            addDefaults(rows, at, commitment);
        } else if (owner instanceof LadderEntry.RungEntry rung) {
            add(rows, at.child("severity"), rung.severity(), 0);
        } else if (owner instanceof InitiativeEntry initiative) {
            add(rows, at.child("weight"), initiative.weight(), Defaults.LEAD_WEIGHT);
            add(rows, at.child("extra"), initiative.extra(), 0);
            add(rows, at.child("haste"), initiative.haste(), 0);
        } else if (owner instanceof EffectEntry.Order order) {
            add(rows, at.child("level"), order.level(), Defaults.LEVEL);
        }
    }

    private static void addDefaults(List<ParameterRow> rows, Pointer at, CommitmentEntry commitment) {
        if (commitment.trigger().severity().isPresent()) {
            add(rows, at.child("clarity"), commitment.clarity(), Defaults.WORD_CLARITY);
        }
        if (commitment.response().packageId().isPresent()) {
            add(rows, at.child("disclosure"), commitment.disclosure(), Defaults.DISCLOSURE);
            add(rows, at.child("guess"), commitment.guess(), Defaults.GUESS);
            add(
                    rows,
                    at.child("response").child("partial"),
                    commitment.response().partial(),
                    Defaults.PARTIAL);
        }
        add(rows, at.child("publicity"), commitment.publicity(), Defaults.PUBLICITY);
        add(rows, at.child("stake"), commitment.stake(), Defaults.STAKE);
        add(rows, at.child("capability"), commitment.capability(), Defaults.CAPABILITY);
    }

    private static void add(List<ParameterRow> rows, Pointer at, Optional<ParameterEntry> given, double otherwise) {
        if (given.isEmpty()) {
            rows.add(missing(at, Phrases.number(otherwise), otherwise));
        }
    }

    private static ParameterRow days(Pointer at, double days) {
        return missing(at, Phrases.count(days, "day"), days);
    }

    private static ParameterRow missing(Pointer at, String words, double value) {
        return new ParameterRow(at.dotted(), words, new Quantity.Constant(value), true, "", "", "", "");
    }

    /** Whether there is no word about where it comes from. */
    boolean saysNothing() {
        return (unit + source + confidence + note).isEmpty();
    }
}
