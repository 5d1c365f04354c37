package brink.scenarios.words;

import brink.engine.quantity.Quantity;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.EffectEntry.BranchEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.words.Block.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Effects as points: a sentence each, and beneath a chance what can come of it. */
public final class EffectsInWords {

    private static final String RANDOM = "a random amount";

    private final Names names;

    EffectsInWords(Names names) {
        this.names = names;
    }

    /**
     * Words for the effects of a document.
     *
     * @param document where the names behind the ids are found
     * @return the words
     */
    public static EffectsInWords of(ScenarioDocument document) {
        return new EffectsInWords(Names.of(document));
    }

    List<Point> points(List<EffectEntry> effects) {
        return effects.stream().map(this::point).toList();
    }

    private Point point(EffectEntry effect) {
        if (effect instanceof EffectEntry.Chance chance) {
            return chance(chance);
        }
        if (effect instanceof EffectEntry.Shift shift) {
            return said(shift(shift), Remarks.note(shift.note()));
        }
        if (effect instanceof EffectEntry.Assign assign) {
            String level = Spread.of(assign.to(), value -> names.level(assign.indicator(), value))
                    .words("a random level");
            return said(names.indicator(assign.indicator()) + " is set to " + level, Remarks.note(assign.note()));
        }
        if (effect instanceof EffectEntry.Order order) {
            String level = order.level()
                    .filter(given -> Amounts.isUncertain(given) || Spread.median(given) != 1)
                    .map(given ->
                            " at " + Spread.of(given, Phrases::percent).words("an uncertain share") + " of its size")
                    .orElse(" in full");
            return said(names.sanctions(order.packageId()) + " is put in force" + level, Remarks.note(order.note()));
        }
        if (effect instanceof EffectEntry.Lift lift) {
            return said(names.sanctions(lift.packageId()) + " is lifted", Remarks.note(lift.note()));
        }
        if (effect instanceof EffectEntry.Commit commit) {
            return said(
                    "the commitment " + names.commitment(commit.commitment()) + " is given",
                    Remarks.note(commit.note()));
        }
        return talks(effect).orElseGet(() -> rung((EffectEntry.Rung) effect));
    }

    private Optional<Point> talks(EffectEntry effect) {
        if (effect instanceof EffectEntry.Convene convene) {
            String days = Spread.of(convene.in()).words("an uncertain time");
            return Optional.of(said(
                    "%s are convened for %s from now".formatted(names.talks(convene.talks()), days),
                    Remarks.note(convene.note())));
        }
        if (effect instanceof EffectEntry.Postpone postpone) {
            String days = Spread.of(postpone.delay()).words("an uncertain time");
            return Optional.of(said(
                    "%s are put off by %s".formatted(names.talks(postpone.talks()), days),
                    Remarks.note(postpone.note())));
        }
        if (effect instanceof EffectEntry.CallOff off) {
            return Optional.of(said(names.talks(off.talks()) + " are called off", Remarks.note(off.note())));
        }
        if (effect instanceof EffectEntry.Break broken) {
            return Optional.of(said(
                    "the settlement of %s is broken".formatted(names.talks(broken.talks())),
                    Remarks.note(broken.note())));
        }
        return Optional.empty();
    }

    private Point rung(EffectEntry.Rung rung) {
        return said(moved(rung), Remarks.note(rung.note()));
    }

    private static Point said(String clause, String note) {
        return Point.of(Phrases.sentence(clause) + note);
    }

    private String shift(EffectEntry.Shift shift) {
        String name = names.indicator(shift.indicator());
        ParameterEntry by = shift.by();
        Quantity quantity = Amounts.of(by);
        if (quantity.low() >= 0) {
            return name + " rises by "
                    + Spread.of(by, value -> names.level(shift.indicator(), value))
                            .words(RANDOM);
        }
        return quantity.high() <= 0
                ? name + " falls by "
                        + Spread.mirrored(by, value -> names.level(shift.indicator(), value))
                                .words(RANDOM)
                : name + " changes by "
                        + Spread.of(by, value -> names.level(shift.indicator(), value))
                                .words(RANDOM);
    }

    private String moved(EffectEntry.Rung rung) {
        return rung.to()
                .map(id -> "the crisis moves to " + names.rung(id))
                .or(() -> rung.atLeast()
                        .map(id -> "the crisis rises to %s, if it stands lower".formatted(names.rung(id))))
                .or(() -> rung.atMost()
                        .map(id -> "the crisis falls to %s, if it stands higher".formatted(names.rung(id))))
                .orElseGet(() -> climb(rung.climb().orElse(0)));
    }

    private static String climb(int rungs) {
        return rungs < 0
                ? "the crisis falls by " + Phrases.count(-rungs, "rung")
                : "the crisis rises by " + Phrases.count(rungs, "rung");
    }

    private Point chance(EffectEntry.Chance chance) {
        Map<String, BranchEntry> branches = chance.branches();
        List<Point> inner = new ArrayList<>();
        branches.forEach((id, branch) -> inner.add(branch(id, branch)));
        boolean known = branches.values().stream().noneMatch(branch -> Amounts.isUncertain(branch.probability()));
        double left = 1
                - branches.values().stream()
                        .mapToDouble(branch -> Spread.median(branch.probability()))
                        .sum();
        if (!known) {
            inner.add(Point.of("Otherwise nothing."));
        } else if (left > 1e-9) {
            inner.add(Point.of("Otherwise nothing (%s).".formatted(Phrases.about(left * 100, 6) + " %")));
        }
        return new Point("By chance, one of these:" + Remarks.note(chance.note()), inner);
    }

    private Point branch(String id, BranchEntry branch) {
        String chance = Spread.of(branch.probability(), Phrases::percent).words();
        List<Point> effects = points(branch.effects());
        String head = "%s (%s)".formatted(Phrases.sentence(id.replace('-', ' ')).replace(".", ""), chance);
        String note = Remarks.note(branch.note());
        if (effects.size() == 1 && effects.get(0).inner().isEmpty()) {
            return Point.of("%s: %s%s".formatted(head, lower(effects.get(0).text()), note));
        }
        return effects.isEmpty() ? Point.of(head + ": nothing." + note) : new Point(head + ":" + note, effects);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /**
     * Effects in one line, for a cell or a comparison; a chance by its branches.
     *
     * @param effects of the document
     * @return sentences; "nothing" without effects
     */
    public String line(List<EffectEntry> effects) {
        return String.join(
                " ", points(effects).stream().map(EffectsInWords::line).toList());
    }

    private static String line(Point point) {
        List<String> inner = point.inner().stream().map(EffectsInWords::line).toList();
        return inner.isEmpty() ? point.text() : point.text() + " " + String.join(" ", inner);
    }
}
