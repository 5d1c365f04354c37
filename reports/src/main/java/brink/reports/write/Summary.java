package brink.reports.write;

import brink.engine.ensemble.BeliefTally;
import brink.engine.ensemble.Bins;
import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.LossTally;
import brink.engine.ensemble.TalksTally;
import brink.engine.model.Actor;
import brink.engine.model.Coalition;
import brink.engine.model.Coalition.Asked;
import brink.engine.model.Commitment;
import brink.engine.model.Indicator;
import brink.engine.model.Meeting;
import brink.engine.model.Meeting.Stage;
import brink.engine.model.Move;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import brink.engine.plan.State.Cause;
import brink.engine.stats.Share;
import brink.reports.story.Edition;
import brink.reports.story.Origin;
import brink.reports.story.OutcomeTable;
import brink.reports.story.OutcomeTable.Row;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The results in one object: what a reader, a test or another program asks first. */
final class Summary {

    private final Ensemble ensemble;
    private final Scenario scenario;
    private final Origin origin;
    private final ObjectNode root = Json.object();

    private Summary(Ensemble ensemble, Origin origin) {
        this.ensemble = ensemble;
        this.scenario = ensemble.scenario();
        this.origin = origin;
    }

    /** The summary of an ensemble and of the figures that show it. */
    static ObjectNode of(Ensemble ensemble, Origin origin, Gallery gallery) {
        Summary summary = new Summary(ensemble, origin);
        summary.heading();
        summary.outcomes();
        summary.causes();
        summary.types();
        summary.indicators();
        summary.losses();
        summary.moves();
        summary.commitments();
        summary.talks();
        summary.coalitions();
        gallery.tell(summary.root.putArray("figures"));
        return summary.root;
    }

    private void heading() {
        ObjectNode about = root.putObject("scenario");
        about.put("id", scenario.about().id());
        about.put("title", scenario.about().title());
        about.put("sha256", origin.sha256());
        root.put("seed", ensemble.plan().seed().value());
        root.put("runs", ensemble.outcomes().runs());
        root.put("preview", origin.edition() == Edition.PREVIEW);
    }

    private void outcomes() {
        ArrayNode outcomes = root.putArray("outcomes");
        for (Row row : OutcomeTable.of(ensemble).rows()) {
            ObjectNode outcome = outcomes.addObject();
            outcome.put("id", row.id());
            outcome.put("name", row.name());
            outcome.put("count", row.share().count());
            share(outcome, row.share());
            outcome.put("words", row.words());
        }
    }

    private static void share(ObjectNode into, Share share) {
        put(into, "share", share.value());
        put(into, "low", share.interval().low());
        put(into, "high", share.interval().high());
    }

    /** By outcome and cause, the number of runs. */
    private void causes() {
        ObjectNode causes = root.putObject("causes");
        List<Outcome> outcomes = scenario.outcomes().order();
        for (int i = 0; i < outcomes.size(); i++) {
            ObjectNode counts = causes.putObject(outcomes.get(i).id());
            for (Cause cause : Cause.values()) {
                counts.put(
                        cause.name().toLowerCase(Locale.ROOT),
                        ensemble.outcomes().countThrough(i, cause));
            }
        }
    }

    /** How runs end among those in which an actor was of a type, for each actor who can be of several. */
    private void types() {
        ArrayNode types = root.putArray("types");
        for (int a = 0; a < scenario.actors().size(); a++) {
            Actor actor = scenario.actors().get(a);
            for (int t = 0; actor.types().size() > 1 && t < actor.types().size(); t++) {
                ObjectNode node = types.addObject();
                node.put("actor", actor.id());
                node.put("id", actor.types().get(t).id());
                node.put("name", actor.types().get(t).name());
                long runs = ensemble.outcomes().runsAmong(a, t);
                node.put("runs", runs);
                beliefs(node, a, t);
                ends(node.putArray("outcomes"), a, t, runs);
            }
        }
    }

    /** How far others believe in a type where the actor is of it; null where no run has it. */
    private void beliefs(ObjectNode into, int actor, int type) {
        BeliefTally beliefs = ensemble.beliefs();
        ObjectNode node = into.putObject("belief");
        for (int moment : new int[] {0, beliefs.moments() - 1}) {
            String name = moment == 0 ? "first" : "last";
            if (scenario.actors().size() > 1 && beliefs.runs(moment, actor, type) > 0) {
                node.put(name, Digits.rounded(beliefs.others(moment, actor, type)));
            } else {
                node.putNull(name);
            }
        }
    }

    /** Empty for a type that was never drawn. */
    private void ends(ArrayNode into, int actor, int type, long runs) {
        List<Outcome> outcomes = scenario.outcomes().order();
        for (int o = 0; runs > 0 && o < outcomes.size(); o++) {
            ObjectNode node = into.addObject();
            Share share = Share.of(ensemble.outcomes().countAmong(actor, type, o), runs);
            node.put("id", outcomes.get(o).id());
            node.put("count", share.count());
            share(node, share);
        }
    }

    /** How the last values of each indicator are distributed over the runs. */
    private void indicators() {
        ArrayNode indicators = root.putArray("indicators");
        int last = ensemble.paths().points().count() - 1;
        for (int i = 0; i < scenario.indicators().size(); i++) {
            Indicator indicator = scenario.indicators().get(i);
            Bins bins = ensemble.paths().indicator(last, i);
            ObjectNode node = indicators.addObject();
            node.put("id", indicator.id());
            node.put("name", indicator.name());
            node.put("unit", indicator.unit());
            put(node, "median", bins.quantile(0.5));
            put(node, "p05", bins.quantile(0.05));
            put(node, "p25", bins.quantile(0.25));
            put(node, "p75", bins.quantile(0.75));
            put(node, "p95", bins.quantile(0.95));
        }
    }

    /** In points, from the beginning of a run to 365 days after its end. */
    private void losses() {
        ArrayNode losses = root.putArray("losses");
        LossTally tally = ensemble.losses();
        for (int i = 0; i < scenario.actors().size(); i++) {
            Actor actor = scenario.actors().get(i);
            ObjectNode node = losses.addObject();
            node.put("id", actor.id());
            node.put("name", actor.name());
            ObjectNode realised = node.putObject("realised");
            put(realised, "mean", tally.meanRealised(i));
            put(realised, "median", tally.realised(i).quantile(0.5));
            ObjectNode expected = node.putObject("expected");
            put(expected, "mean", tally.meanExpected(i));
            put(expected, "median", tally.expected(i).quantile(0.5));
        }
    }

    /** How many runs make each move at least once. */
    private void moves() {
        ArrayNode moves = root.putArray("moves");
        for (int i = 0; i < scenario.moves().size(); i++) {
            Move move = scenario.moves().get(i);
            ObjectNode node = moves.addObject();
            node.put("id", move.id());
            node.put("actor", move.actor());
            node.put("name", move.name());
            share(
                    node,
                    Share.of(ensemble.acts().runsMaking(i), ensemble.outcomes().runs()));
        }
    }

    /** In how many runs each commitment met each fate. */
    private void commitments() {
        ArrayNode commitments = root.putArray("commitments");
        for (int i = 0; i < scenario.commitments().size(); i++) {
            Commitment commitment = scenario.commitments().get(i);
            ObjectNode node = commitments.addObject();
            node.put("id", commitment.id());
            node.put("issuer", commitment.issuer());
            node.put("addressee", commitment.addressee());
            node.put("name", commitment.name());
            ObjectNode fates = node.putObject("fates");
            for (Fate fate : Fate.values()) {
                long met = ensemble.commitments().runs(i, fate);
                ObjectNode share = fates.putObject(fate.word());
                share.put("count", met);
                share(share, Share.of(met, ensemble.outcomes().runs()));
            }
        }
    }

    /** In how many runs talks were held, how they stood at the end, and how often offers were tabled and accepted. */
    private void talks() {
        ArrayNode talks = root.putArray("talks");
        TalksTally tally = ensemble.talks();
        long runs = ensemble.outcomes().runs();
        int offer = 0;
        for (int i = 0; i < scenario.talks().size(); i++) {
            Meeting meeting = scenario.talks().get(i);
            ObjectNode node = talks.addObject();
            node.put("id", meeting.id());
            node.put("name", meeting.name());
            ObjectNode held = node.putObject("held");
            held.put("count", tally.held(i));
            share(held, Share.of(tally.held(i), runs));
            node.put("climate", tally.held(i) > 0 ? Digits.rounded(tally.meanClimate(i)) : null);
            ObjectNode ends = node.putObject("ends");
            for (Stage stage : Stage.values()) {
                ObjectNode end = ends.putObject(stage.word());
                end.put("count", tally.ends(i, stage));
                share(end, Share.of(tally.ends(i, stage), runs));
            }
            offers(node.putArray("offers"), meeting, offer);
            offer += meeting.menu().size();
        }
    }

    private void offers(ArrayNode into, Meeting meeting, int first) {
        for (int i = 0; i < meeting.menu().size(); i++) {
            ObjectNode row = into.addObject();
            row.put("id", meeting.menu().get(i).id());
            row.put("name", meeting.menu().get(i).name());
            row.put("tabled", ensemble.talks().tabled(first + i));
            row.put("accepted", ensemble.talks().accepted(first + i));
        }
    }

    /** In how many of the runs in which a package was imposed each partner joined and each third party helped. */
    private void coalitions() {
        ArrayNode coalitions = root.putArray("coalitions");
        List<Asked> all = Coalition.asked(scenario.packages());
        for (int i = 0; i < all.size(); i++) {
            ObjectNode node = coalitions.addObject();
            node.put("package", all.get(i).packageId());
            node.put("actor", all.get(i).member().actor());
            node.put("role", all.get(i).thirdParty() ? "third-party" : "partner");
            long asked = ensemble.coalitions().asked(i);
            long joined = ensemble.coalitions().joined(i);
            node.put("asked", asked);
            node.put("joined", joined);
            if (asked > 0) {
                share(node, Share.of(joined, asked));
            }
        }
    }

    /** What they say in words, whether they are drawn or not, and the files they are drawn into. */
    private static void put(ObjectNode into, String key, double value) {
        into.put(key, Digits.rounded(value));
    }
}
