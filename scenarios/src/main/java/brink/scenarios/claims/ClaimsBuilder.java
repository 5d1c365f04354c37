package brink.scenarios.claims;

import brink.engine.claim.Claim;
import brink.engine.claim.Contradiction;
import brink.engine.claim.Expectation;
import brink.engine.claim.Trial;
import brink.engine.experiment.Metric;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.TextLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the claims of a file that agrees with the schema, and finds what it mentions that is not there. */
final class ClaimsBuilder {

    private static final Pointer CLAIMS = Pointer.of("claims");
    private static final Pointer VARIANTS = Pointer.of("variants");

    private final Node.Fields root;
    private final SourceMap places;
    private final ScenarioDocument scenario;
    private final Set<String> variants;
    private final Set<String> used = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    ClaimsBuilder(Node.Fields root, ScenarioDocument scenario, List<String> ofScenario) {
        this.root = root;
        this.places = new SourceMap(root);
        this.scenario = scenario;
        this.variants = new TreeSet<>(ofScenario);
        for (String id : keys(root, "variants")) {
            if (!variants.add(id)) {
                error(
                        "doubled-id",
                        VARIANTS.child(id),
                        "%s is a variant of the scenario already, it must have another id"
                                .formatted(VARIANTS.child(id).dotted()),
                        "Maybe leave it out: an arm can name the scenario's own variants");
            }
        }
    }

    static Problem cannotLoad(Node.Text reference, TextLoader.Missing missing) {
        String near = NearMiss.advice(reference.value(), missing.candidates());
        return new Problem(
                Severity.ERROR,
                "cannot-load",
                Pointer.of("scenario"),
                reference.place(),
                "scenario (%s) cannot be read, %s".formatted(reference.value(), missing.why()),
                near.isEmpty() ? "Maybe another path: it begins at the folder of this file" : near);
    }

    List<Problem> problems() {
        return problems;
    }

    ClaimsFile.Contents contents() {
        List<Claim> claims =
                keys(root, "claims").stream().map(id -> claim(CLAIMS.child(id))).toList();
        List<Contradiction> contradictions = keys(root, "contradictions").stream()
                .map(id -> contradiction(Pointer.of("contradictions", id)))
                .toList();
        List<PlannedExperiment> experiments = keys(root, "experiments").stream()
                .map(id -> experiment(Pointer.of("experiments", id)))
                .toList();
        for (String id : keys(root, "variants")) {
            if (!used.contains(id)) {
                problems.add(new Problem(
                        Severity.WARNING,
                        "unused",
                        VARIANTS.child(id),
                        places.placeOfKey(VARIANTS.child(id)),
                        "%s is in no arm".formatted(VARIANTS.child(id).dotted()),
                        "Maybe name it in \"with\" or \"without\" of a test"));
            }
        }
        return new ClaimsFile.Contents(claims, contradictions, experiments);
    }

    private Claim claim(Pointer at) {
        Optional<Node> test = places.find(at.child("test"));
        Optional<Node> why = places.find(at.child("not-testable"));
        if (test.isPresent() == why.isPresent()) {
            error(
                    "claim",
                    at,
                    "%s has %s, it must have one of them"
                            .formatted(
                                    at.dotted(),
                                    test.isPresent()
                                            ? "both \"test\" and \"not-testable\""
                                            : "neither \"test\" nor \"not-testable\""),
                    test.isPresent() ? "" : "Maybe say in \"not-testable\" why it cannot be tried");
        }
        Trial trial = test.isPresent()
                ? byPlaying(at.child("test"))
                : new Trial.NotTestable(why.isPresent() ? text(at, "not-testable") : "");
        return new Claim(at.name(), text(at, "name"), text(at, "holder"), text(at, "claim"), text(at, "source"), trial);
    }

    private Trial byPlaying(Pointer at) {
        List<String> without = applied(at.child("without"));
        List<String> with = applied(at.child("with"));
        if (without.equals(with)) {
            error(
                    "same-arms",
                    at,
                    "%s compares the scenario with itself, \"without\" and \"with\" must differ".formatted(at.dotted()),
                    "Maybe name a variant in one of them");
        }
        return new Trial.ByPlaying(
                without,
                with,
                metric(at.child("metric")),
                Expectation.valueOf(text(at, "expected").toUpperCase(Locale.ROOT)),
                number(at.child("matters")),
                (int) number(at.child("runs")),
                text(at, "reading"));
    }

    private Metric metric(Pointer at) {
        String kind = places.find(at).orElseThrow().keys().iterator().next();
        Pointer value = at.child(kind);
        if (kind.equals("outcomes")) {
            List<String> outcomes = texts(value);
            Set<String> known = scenario.outcomes().ends().keySet();
            for (int i = 0; i < outcomes.size(); i++) {
                need(value.child(i), outcomes.get(i), "an outcome", known);
            }
            return new Metric.Ends(Set.copyOf(outcomes));
        }
        String id = text(at, kind);
        return switch (kind) {
            case "move" -> {
                need(value, id, "a move", scenario.moves().keySet());
                yield new Metric.Makes(id);
            }
            case "indicator" -> {
                need(value, id, "an indicator", scenario.indicators().keySet());
                yield new Metric.Level(id);
            }
            default -> {
                need(value, id, "an actor", scenario.actors().keySet());
                yield new Metric.Cost(id);
            }
        };
    }

    private Contradiction contradiction(Pointer at) {
        List<String> claims = texts(at.child("claims"));
        for (int i = 0; i < claims.size(); i++) {
            need(at.child("claims").child(i), claims.get(i), "a claim", keys(root, "claims"));
        }
        return new Contradiction(at.name(), text(at, "question"), claims.get(0), claims.get(1));
    }

    private PlannedExperiment experiment(Pointer at) {
        List<PlannedExperiment.PlannedArm> arms = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<List<String>> seen = new HashSet<>();
        int count = places.find(at).orElseThrow().elements("arms").size();
        for (int i = 0; i < count; i++) {
            Pointer arm = at.child("arms").child(i);
            String name = text(arm, "name");
            List<String> applied = applied(arm.child("variants"));
            if (!names.add(name)) {
                error(
                        "doubled-id",
                        arm.child("name"),
                        "%s (%s) is the name of another arm"
                                .formatted(arm.child("name").dotted(), name),
                        "");
            }
            if (!seen.add(applied)) {
                error(
                        "same-arms",
                        arm,
                        "%s is the same as an arm before it, each must differ".formatted(arm.dotted()),
                        "Maybe name a variant in one of them");
            }
            arms.add(new PlannedExperiment.PlannedArm(name, applied));
        }
        return new PlannedExperiment(
                at.name(), text(at, "name"), text(at, "question"), arms, (int) number(at.child("runs")));
    }

    private List<String> applied(Pointer at) {
        List<String> ids = texts(at);
        for (int i = 0; i < ids.size(); i++) {
            need(at.child(i), ids.get(i), "a variant of the scenario or of this file", variants);
            used.add(ids.get(i));
        }
        return ids;
    }

    private void need(Pointer at, String id, String what, Collection<String> known) {
        if (!known.contains(id)) {
            error(
                    "unknown-reference",
                    at,
                    "%s (%s) must be the id of %s".formatted(at.dotted(), id, what),
                    NearMiss.advice(id, known));
        }
    }

    private void error(String code, Pointer at, String message, String advice) {
        problems.add(new Problem(Severity.ERROR, code, at, places.placeOf(at), message, advice));
    }

    private static Set<String> keys(Node root, String key) {
        return root.child(key).map(Node::keys).orElse(Set.of());
    }

    private String text(Pointer at, String key) {
        return places.find(at)
                .flatMap(node -> node.text(key))
                .map(Node.Text::value)
                .orElse("");
    }

    private List<String> texts(Pointer at) {
        List<String> texts = new ArrayList<>();
        if (places.find(at).orElse(null) instanceof Node.Items items) {
            items.values().forEach(node -> {
                if (node instanceof Node.Text text) {
                    texts.add(text.value());
                }
            });
        }
        return texts;
    }

    private double number(Pointer at) {
        return places.find(at).orElse(null) instanceof Node.Numeral number
                ? number.value().doubleValue()
                : Double.NaN;
    }
}
