package brink.reports.story;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Experiment;
import brink.engine.model.Actor;
import brink.engine.model.Scenario;
import brink.engine.stats.Mean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom sanctions cost what in an experiment. */
final class CostWords {

    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final Experiment experiment;

    CostWords(Experiment experiment) {
        this.experiment = experiment;
    }

    /** What sanctions cost their target and those who impose them, where it can be told from the baseline. */
    Optional<String> sentence(ArmContrast arm) {
        List<String> told = new ArrayList<>();
        Stream.concat(target().stream(), senders().stream())
                .forEach(actor -> difference(arm, actor)
                        .filter(Mean::isTold)
                        .ifPresent(mean -> told.add(actor.name() + " " + more(mean))));
        return told.isEmpty() ? Optional.empty() : Optional.of("Sanctions cost %s.".formatted(Wording.list(told)));
    }

    private static String more(Mean mean) {
        double low = Math.abs(mean.interval().low());
        double high = Math.abs(mean.interval().high());
        return "%s points %s (%s to %s)"
                .formatted(
                        loss(Math.abs(mean.value())),
                        mean.value() > 0 ? "more" : "less",
                        loss(Math.min(low, high)),
                        loss(Math.max(low, high)));
    }

    /** Two digits, however small. */
    private static String loss(double points) {
        BigDecimal rounded = new BigDecimal(points).round(TWO_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private Optional<Mean> difference(ArmContrast arm, Actor actor) {
        return experiment.costs().get(arm.arm()).difference(actor.id());
    }

    /** The one whom sanctions cost most, if they cost anybody anything. */
    Optional<Actor> target() {
        return experiment.arms().get(0).scenario().actors().stream()
                .filter(actor -> cost(actor) > 0)
                .max(Comparator.comparingDouble(this::cost));
    }

    /** Those who impose sanctions on it and bear a cost in any arm, the highest cost first. */
    List<Actor> senders() {
        Scenario scenario = experiment.arms().get(0).scenario();
        String target = target().map(Actor::id).orElse("");
        Set<String> sending = scenario.packages().stream()
                .filter(sanctions -> sanctions.target().equals(target))
                .flatMap(sanctions -> sanctions.measures().stream())
                .flatMap(measure -> measure.coverage().shares().keySet().stream())
                .collect(Collectors.toSet());
        return scenario.actors().stream()
                .filter(actor -> sending.contains(actor.id()) && cost(actor) > 0)
                .sorted(Comparator.comparingDouble(this::cost).reversed())
                .toList();
    }

    private double cost(Actor actor) {
        return experiment.costs().stream()
                .flatMap(costs -> costs.of(actor.id()).stream())
                .mapToDouble(Mean::value)
                .max()
                .orElse(0);
    }

    /** Names of the senders whom sanctions cost more, or less, than in the baseline, as far as it can be told. */
    List<String> costing(ArmContrast arm, boolean more) {
        return senders().stream()
                .filter(actor -> difference(arm, actor)
                        .filter(mean -> mean.isTold() && mean.value() > 0 == more)
                        .isPresent())
                .map(Actor::name)
                .toList();
    }
}
