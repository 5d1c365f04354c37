package brink.reports.story;

import brink.engine.claim.Claim;
import brink.engine.claim.Contradiction;
import brink.engine.claim.Expectation;
import brink.engine.claim.Finding;
import brink.engine.claim.Finding.Hinge;
import brink.engine.claim.Trial;
import brink.engine.claim.Verdict;
import brink.engine.experiment.Metric;
import brink.engine.model.Actor;
import brink.engine.model.Indicator;
import brink.engine.model.Move;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import brink.engine.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is said of claims and of what came of trying them: no more than their intervals bear. */
public final class ClaimWords {

    private static final long ENOUGH_FOR_HUNDREDTHS = 10_000;
    private static final double POINTS = 100;
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final MathContext THREE_DIGITS = new MathContext(3);
    /** Beyond so many runs nobody would wait. */
    private static final long ENDLESS = 10_000_000;

    private final Scenario scenario;

    /**
     * The words for findings about a scenario.
     *
     * @param scenario that has all that their metrics ask for
     */
    public ClaimWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * What is compared.
     *
     * @param metric of a trial
     * @return such as "runs that end as Full invasion or Limited incursion"
     */
    public String metric(Metric metric) {
        if (metric instanceof Metric.Ends ends) {
            return "runs that end as "
                    + String.join(
                            " or ",
                            scenario.outcomes().order().stream()
                                    .filter(outcome -> ends.outcomes().contains(outcome.id()))
                                    .map(Outcome::name)
                                    .map(Wording::quoted)
                                    .toList());
        }
        if (metric instanceof Metric.Makes makes) {
            return "runs with the move " + Wording.quoted(name(scenario.moves(), Move::id, Move::name, makes.move()));
        }
        if (metric instanceof Metric.Level level) {
            return "level of "
                    + Wording.quoted(name(scenario.indicators(), Indicator::id, Indicator::name, level.indicator()))
                    + " when the run ends";
        }
        return "points that sanctions cost "
                + name(scenario.actors(), Actor::id, Actor::name, ((Metric.Cost) metric).actor());
    }

    private static <T> String name(List<T> things, Function<T, String> id, Function<T, String> name, String wanted) {
        return things.stream()
                .filter(thing -> id.apply(thing).equals(wanted))
                .map(name)
                .findFirst()
                .orElse(wanted);
    }

    /**
     * An effect.
     *
     * @param finding what came of a trial
     * @return with its sign: percentage points of a share, otherwise in the unit of the metric
     */
    public String effect(Finding finding) {
        return signed(finding, finding.effect().value());
    }

    /**
     * An effect in the direction of the claim, as it stands beside an axis in that direction.
     *
     * @param finding what came of a trial
     * @return above 0 where the claim would have it so; as it is for a claim of no change
     */
    public String towards(Finding finding) {
        double value = finding.effect().value();
        return signed(finding, finding.trial().expectation() == Expectation.LOWER ? -value : value);
    }

    /**
     * Its interval.
     *
     * @param finding what came of a trial
     * @return such as "-1.9 to +0.3"
     */
    public String interval(Finding finding) {
        return interval(finding, finding.interval());
    }

    private static String interval(Finding finding, Interval interval) {
        return signed(finding, interval.low()) + " to " + signed(finding, interval.high());
    }

    private static String signed(Finding finding, double value) {
        int decimals = decimals(finding);
        return isShare(finding)
                ? Wording.signed(value * POINTS, decimals)
                : Wording.signed(value, Math.max(2, decimals));
    }

    private static String number(Finding finding, double value) {
        int decimals = decimals(finding);
        return isShare(finding)
                ? Wording.number(value * POINTS, decimals)
                : Wording.number(value, Math.max(2, decimals));
    }

    private static int decimals(Finding finding) {
        return finding.effect().runs() >= ENOUGH_FOR_HUNDREDTHS ? 2 : 1;
    }

    private static boolean isShare(Finding finding) {
        return finding.trial().metric().isShare();
    }

    /**
     * The smallest effect that would matter.
     *
     * @param trial of a claim
     * @return such as "1 point" of a share, or "2 points" of a cost
     */
    public String amount(Trial.ByPlaying trial) {
        boolean share = trial.metric().isShare();
        String number = new BigDecimal(share ? trial.matters() * POINTS : trial.matters())
                .round(THREE_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
        boolean level = trial.metric() instanceof Metric.Level;
        return number + (level ? "" : number.equals("1") ? " point" : " points");
    }

    /**
     * What the model says of a claim.
     *
     * @param verdict of a finding
     * @return "supported", "not supported" or "undecided"
     */
    public static String verdict(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * All that is to be said of a finding: the claim, the numbers, and on what the verdict hangs.
     *
     * @param finding what came of a trial
     * @return whole sentences
     */
    public List<String> sentences(Finding finding) {
        Claim claim = finding.claim();
        List<String> sentences = new ArrayList<>();
        sentences.add("%s, %s: %s".formatted(claim.id(), claim.holder(), claim.words()));
        sentences.add(numbers(finding));
        finding.hinge().map(hinge -> hinge(finding, hinge)).ifPresent(sentences::add);
        return sentences;
    }

    private String numbers(Finding finding) {
        String unit = isShare(finding) ? " %" : "";
        String verdict = verdict(finding.verdict());
        return "%s: %s%s without, %s%s with; expected %s, where %s would matter; %s.%s"
                .formatted(
                        Wording.capitalised(metric(finding.trial().metric())),
                        number(finding, finding.effect().before()),
                        unit,
                        number(finding, finding.effect().after()),
                        unit,
                        expected(finding),
                        amount(finding.trial()),
                        verdict,
                        needed(finding));
    }

    private static String expected(Finding finding) {
        return switch (finding.trial().expectation()) {
            case HIGHER -> "to be higher";
            case LOWER -> "to be lower";
            case SAME -> "not to change";
        };
    }

    private static String needed(Finding finding) {
        if (finding.verdict() != Verdict.UNDECIDED) {
            return "";
        }
        return finding.effect()
                .runsNeeded(finding.error())
                .filter(needed -> needed > finding.effect().runs() && needed < ENDLESS)
                .map(needed -> String.format(
                        Locale.ROOT,
                        " About %,d runs would tell an effect as large as the one seen.",
                        new BigDecimal(needed).round(TWO_DIGITS).longValue()))
                .orElse("");
    }

    private static String hinge(Finding finding, Hinge hinge) {
        boolean turned = hinge.verdict() != finding.verdict();
        return "%s at %s (its %s quantile) %s %s (%s), %s."
                .formatted(
                        turned ? "Easiest to turn over: " + path(hinge) : "Hard to turn over: even " + path(hinge),
                        new BigDecimal(hinge.value()).round(THREE_DIGITS).toPlainString(),
                        hinge.value() == hinge.ends().low() ? "5 %" : "95 %",
                        turned ? "makes it" : "leaves it at",
                        signed(finding, hinge.effect().value()),
                        interval(finding, hinge.effect().interval(finding.error())),
                        verdict(hinge.verdict()));
    }

    /**
     * Where the parameter stands on which a verdict hangs.
     *
     * @param hinge of a finding
     * @return keys joined by dots
     */
    public static String path(Hinge hinge) {
        return hinge.ends().parameter().id().substring(1).replace('/', '.');
    }

    /**
     * What becomes of two claims that cannot both be right.
     *
     * @param pair of claims
     * @param findings of the hearing
     * @return whole sentences; nothing if one of them was not tried
     */
    public static Optional<String> contradiction(Contradiction pair, List<Finding> findings) {
        Optional<Finding> first = find(pair.first(), findings);
        Optional<Finding> second = find(pair.second(), findings);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Verdict one = first.get().verdict();
        Verdict other = second.get().verdict();
        return Optional.of("%s %s against %s %s: %s %s"
                .formatted(
                        pair.first(),
                        verdict(one),
                        pair.second(),
                        verdict(other),
                        pair.question(),
                        conclusion(pair, one, other)));
    }

    private static String conclusion(Contradiction pair, Verdict one, Verdict other) {
        if (one == Verdict.UNDECIDED || other == Verdict.UNDECIDED) {
            return "The model leaves it open.";
        }
        if (one == other) {
            return one == Verdict.SUPPORTED
                    ? "The model bears out both: here they do not exclude each other."
                    : "The model bears out neither.";
        }
        return "The model sides with %s.".formatted(one == Verdict.SUPPORTED ? pair.first() : pair.second());
    }

    private static Optional<Finding> find(String id, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.claim().id().equals(id))
                .findFirst();
    }
}
