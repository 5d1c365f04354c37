package brink.reports.write;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Contrast;
import brink.engine.experiment.Costs;
import brink.engine.experiment.Experiment;
import brink.engine.model.Actor;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Share;
import brink.reports.story.ContrastWords;
import brink.reports.story.Edition;
import brink.reports.story.ExperimentOrigin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An experiment in one object: what a reader, a test or another program asks first. */
final class ComparisonJson {

    private final Experiment experiment;
    private final ExperimentOrigin origin;
    private final ObjectNode root = Json.object();

    private ComparisonJson(Experiment experiment, ExperimentOrigin origin) {
        this.experiment = experiment;
        this.origin = origin;
    }

    static ObjectNode of(Experiment experiment, ExperimentOrigin origin, Gallery gallery) {
        ComparisonJson json = new ComparisonJson(experiment, origin);
        json.root.put("seed", experiment.ensembles().get(0).plan().seed().value());
        json.root.put("runs", experiment.runs());
        json.root.put("preview", origin.edition() == Edition.PREVIEW);
        json.arms();
        json.contrasts();
        gallery.tell(json.root.putArray("figures"));
        return json.root;
    }

    private void arms() {
        ArrayNode arms = root.putArray("arms");
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            ObjectNode node = arms.addObject();
            node.put("name", experiment.arms().get(arm).name());
            node.put("scenario", experiment.arms().get(arm).scenario().about().id());
            node.put("sha256", origin.sha256().get(arm));
            ArrayNode outcomes = node.putArray("outcomes");
            for (int ending = 0; ending < experiment.endings().size(); ending++) {
                Share share = experiment.share(arm, ending);
                ObjectNode outcome = outcomes.addObject();
                outcome.put("id", experiment.endings().get(ending).id());
                outcome.put("name", experiment.endings().get(ending).name());
                outcome.put("count", share.count());
                put(outcome, "share", share.value());
                put(outcome, "low", share.interval().low());
                put(outcome, "high", share.interval().high());
                outcome.put("slips", experiment.countThrough(arm, ending, Cause.SLIP));
                outcome.put("accidents", experiment.countThrough(arm, ending, Cause.ACCIDENT));
            }
        }
    }

    private void contrasts() {
        ArrayNode contrasts = root.putArray("contrasts");
        ContrastWords words = new ContrastWords(experiment);
        for (ArmContrast arm : experiment.contrasts()) {
            ObjectNode node = contrasts.addObject();
            node.put("arm", experiment.arms().get(arm.arm()).name());
            node.put("baseline", experiment.arms().get(0).name());
            node.put("flipped", arm.flips().flipped());
            ArrayNode outcomes = node.putArray("outcomes");
            arm.contrasts().forEach(contrast -> contrast(outcomes.addObject(), contrast, words));
            flips(node.putArray("flips"), arm);
            costs(node.putArray("costs"), arm);
        }
    }

    private static void contrast(ObjectNode node, Contrast contrast, ContrastWords words) {
        node.put("id", contrast.ending().id());
        put(node, "difference", contrast.difference());
        put(node, "low", contrast.interval().low());
        put(node, "high", contrast.interval().high());
        put(node, "error", contrast.error());
        put(node, "p", contrast.pValue());
        node.put("told", contrast.isTold());
        node.put("verdict", words.verdict(contrast));
        node.put("prevented", contrast.shares().first());
        node.put("caused", contrast.shares().second());
        contrast.shares()
                .varianceSaved()
                .ifPresentOrElse(saved -> put(node, "variance_saved", saved), () -> node.putNull("variance_saved"));
        contrast.runsNeeded().ifPresentOrElse(runs -> node.put("runs_needed", runs), () -> node.putNull("runs_needed"));
    }

    /** Every pair of ends that at least one run connects. */
    private void flips(ArrayNode into, ArmContrast arm) {
        for (int from = 0; from < experiment.endings().size(); from++) {
            for (int to = 0; to < experiment.endings().size(); to++) {
                if (from != to && arm.flips().count(from, to) > 0) {
                    ObjectNode flip = into.addObject();
                    flip.put("from", experiment.endings().get(from).id());
                    flip.put("to", experiment.endings().get(to).id());
                    flip.put("runs", arm.flips().count(from, to));
                }
            }
        }
    }

    /** What sanctions cost each actor, and how much more than in the baseline. */
    private void costs(ArrayNode into, ArmContrast arm) {
        Costs costs = experiment.costs().get(arm.arm());
        for (Actor actor : experiment.arms().get(arm.arm()).scenario().actors()) {
            ObjectNode node = into.addObject();
            node.put("actor", actor.id());
            put(node, "mean", costs.of(actor.id()).orElseThrow().value());
            costs.difference(actor.id()).ifPresent(difference -> {
                put(node, "difference", difference.value());
                put(node, "low", difference.interval().low());
                put(node, "high", difference.interval().high());
            });
        }
    }

    private static void put(ObjectNode node, String key, double value) {
        node.put(key, Digits.rounded(value));
    }
}
