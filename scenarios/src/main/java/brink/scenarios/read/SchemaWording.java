package brink.scenarios.read;

import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Literals;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says a complaint of the schema in the words of the format. */
final class SchemaWording {

    private static final Map<String, String> KINDS = Map.of(
            "object", "an object",
            "array", "an array",
            "string", "text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false");

    /** Keys that nobody means who misspelt another beyond recognition. */
    private static final Set<String> FREE_ANYWHERE = Set.of(
            "note",
            "source",
            "confidence",
            "reading",
            "$schema",
            "extends",
            "commitments",
            "talks",
            "initiative",
            "audience",
            "loss-aversion",
            "type-drift");

    private static final String ID =
            " must be a kebab-case id: lower-case letters, digits and single hyphens, a letter first";
    private static final String SHORT_NAME =
            " must be a short name: letters, digits and single hyphens, a letter first, no more than 24";

    private final SourceMap places;
    private final FormatSchema schema;

    SchemaWording(SourceMap places, FormatSchema schema) {
        this.places = places;
        this.schema = schema;
    }

    private record Words(String code, String rule, String advice) {}

    Problem problem(SchemaCheck.Complaint complaint) {
        Pointer target = complaint.target();
        Words words = words(complaint);
        boolean aboutKey = complaint.keyword().equals("additionalProperties")
                || complaint.keyword().equals("propertyNames");
        Place place = aboutKey ? places.placeOfKey(target) : places.placeOf(complaint.pointer());
        return new Problem(Severity.ERROR, words.code(), target, place, words.rule(), words.advice());
    }

    private Words words(SchemaCheck.Complaint complaint) {
        Pointer target = complaint.target();
        String limit = String.valueOf(complaint.error().getSchemaNode());
        return switch (complaint.keyword()) {
            case "additionalProperties", "false" -> unknownKey(complaint);
            case "required" -> missingKey(complaint);
            case "propertyNames" -> wrongName(target);
            case "type" -> wrongType(complaint);
            case "enum", "const" -> notOneOf(complaint);
            case "pattern", "format", "maxLength", "minLength" -> wrongText(complaint);
            case "minimum" -> range(target, "must be at least " + limit);
            case "maximum" -> range(target, "must be at most " + limit);
            case "exclusiveMinimum" -> range(target, "must be above " + limit);
            case "exclusiveMaximum" -> range(target, "must be below " + limit);
            case "minProperties", "maxProperties" -> wrongNumberOfKeys(complaint, limit);
            case "minItems" ->
                new Words(
                        "size",
                        limit.equals("1")
                                ? "%s is empty, it must have at least 1 element".formatted(target.dotted())
                                : "%s is too short, it must have at least %s elements"
                                        .formatted(target.dotted(), limit),
                        "");
            case "uniqueItems" -> new Words("size", doubled(target), "Maybe remove the second one");
            default ->
                new Words("schema", target.dotted() + " " + complaint.error().getMessage(), "");
        };
    }

    private static Words wrongName(Pointer target) {
        String thing = "%s (%s)".formatted(target.dotted(), target.name());
        return target.parent().equals(Optional.of(Pointer.of("claims")))
                ? new Words("id", thing + SHORT_NAME, "")
                : new Words("id", thing + ID, Suggestions.id(target.name()));
    }

    private Words unknownKey(SchemaCheck.Complaint complaint) {
        Set<String> known = siblings(complaint);
        Set<String> free = new TreeSet<>(known);
        places.find(complaint.pointer()).ifPresent(node -> free.removeAll(node.keys()));
        free.removeAll(FREE_ANYWHERE);
        String where = complaint.pointer().equals(Pointer.ROOT)
                ? schema.thing()
                : complaint.pointer().dotted();
        return new Words(
                "unknown-key",
                "%s is unknown, %s has no key '%s'".formatted(complaint.target().dotted(), where, complaint.key()),
                NearMiss.of(complaint.key(), known)
                        .map("Maybe '%s'"::formatted)
                        .orElseGet(() -> NearMiss.advice(complaint.key(), free)));
    }

    /** The keys that the very subschema that complained would take. */
    private Set<String> siblings(SchemaCheck.Complaint complaint) {
        List<String> path = List.of(
                complaint.error().getSchemaLocation().getFragment().toString().split("/", -1));
        Optional<Node> at = Optional.of(schema.root());
        for (String segment : path.subList(1, path.size() - 1)) {
            at = at.flatMap(node -> node.child(segment));
        }
        return at.filter(Node.Fields.class::isInstance)
                .map(node -> FormatSchema.keys(List.of((Node.Fields) node)))
                .orElse(Set.of());
    }

    private Words missingKey(SchemaCheck.Complaint complaint) {
        String where = complaint.pointer().equals(Pointer.ROOT)
                ? schema.thing()
                : complaint.pointer().dotted();
        boolean bare = complaint.error().getSchemaLocation().toString().contains("istribution/allOf/0/else");
        return new Words(
                "missing-key",
                "%s is missing, %s must have it".formatted(complaint.target().dotted(), where),
                bare ? "Maybe add \"value\", or \"type\" if this is a distribution" : "");
    }

    private Words wrongType(SchemaCheck.Complaint complaint) {
        JsonNode type = complaint.error().getSchemaNode();
        String kinds = type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(kind -> kind(kind.asString()))
                        .collect(Collectors.joining(" or "))
                : kind(type.asString());
        Pointer target = complaint.pointer();
        String schemaPlace = complaint.error().getSchemaLocation().toString();
        boolean duration = schemaPlace.contains("/duration/") || schemaPlace.contains("/duration-parameter/");
        boolean number =
                places.find(target).filter(Node.Numeral.class::isInstance).isPresent();
        String wanted = duration && (number || schemaPlace.contains("/duration/")) ? Suggestions.DURATION : kinds;
        String advice = places.find(target)
                .map(node -> Suggestions.type(target.name(), node, wanted))
                .orElse("");
        return new Words("wrong-type", "%s must be %s".formatted(thing(target), wanted), advice);
    }

    private static String kind(String type) {
        return KINDS.getOrDefault(type, type);
    }

    private Words notOneOf(SchemaCheck.Complaint complaint) {
        JsonNode values = complaint.error().getSchemaNode();
        Set<String> valid = new TreeSet<>();
        if (values.isArray()) {
            values.forEach(value -> valid.add(value.asString()));
        } else {
            valid.add(values.isString() ? values.asString() : values.toString());
        }
        Pointer target = complaint.pointer();
        String given = places.find(target).map(SchemaWording::shown).orElse("");
        if (target.equals(Pointer.of("format"))) {
            return format(target);
        }
        if (target.name().equals("pace")) {
            String rule = "%s must be every-step or a rate per day".formatted(thing(target));
            return new Words(
                    "not-one-of",
                    rule,
                    NearMiss.of(given, valid).map("Maybe '%s'"::formatted).orElse(Suggestions.pace(given)));
        }
        return new Words(
                "not-one-of",
                "%s must be %s%s"
                        .formatted(thing(target), valid.size() == 1 ? "" : "one of ", String.join(", ", valid)),
                NearMiss.of(given, valid).map("Maybe '%s'"::formatted).orElse(""));
    }

    private Words format(Pointer target) {
        Optional<Node> given = places.find(target);
        if (given.isPresent()
                && given.get() instanceof Node.Text text
                && text.value().equals("1")) {
            return new Words("format", "format (text) must be the number 1", "Maybe 1, without quotes");
        }
        return new Words(
                "format",
                "%s must be 1, the only version of the format that this brink reads".formatted(thing(target)),
                "Maybe the file was written for a newer brink");
    }

    private Words wrongText(SchemaCheck.Complaint complaint) {
        Pointer target = complaint.pointer();
        String definition = complaint.error().getSchemaLocation().toString();
        String text = places.find(target).map(SchemaWording::shown).orElse("");
        if (definition.contains("/duration/")) {
            return new Words(
                    "duration",
                    "%s must be %s".formatted(thing(target), Suggestions.DURATION),
                    Suggestions.duration(text));
        }
        if (definition.contains("/date/")) {
            return new Words(
                    "date",
                    "%s must be a date of the calendar, as YYYY-MM-DD".formatted(thing(target)),
                    Suggestions.date(text));
        }
        if (definition.contains("/id/")) {
            return new Words("id", thing(target) + ID, Suggestions.id(text));
        }
        if (definition.contains("/row/")) {
            return new Words("id", thing(target) + SHORT_NAME, "");
        }
        if (complaint.keyword().equals("maxLength")) {
            String limit = String.valueOf(complaint.error().getSchemaNode());
            return new Words(
                    "text",
                    "%s must have at most %s characters".formatted(target.dotted(), limit),
                    "Maybe fewer words");
        }
        if (complaint.keyword().equals("minLength")) {
            return new Words("text", "%s must not be empty".formatted(target.dotted()), "");
        }
        if (complaint.error().getSchemaLocation().toString().contains("fingerprint")) {
            return new Words(
                    "text",
                    "%s must be an s and eleven hexadecimal digits, as 'brink predict' wrote it"
                            .formatted(thing(target)),
                    "");
        }
        return new Words("text", "%s must be a language tag such as en or de-CH".formatted(thing(target)), "");
    }

    private Words range(Pointer target, String rule) {
        String advice = rule.endsWith("at most 1")
                ? places.find(target).map(Suggestions::share).orElse("")
                : "";
        return new Words("range", thing(target) + " " + rule, advice);
    }

    private Words wrongNumberOfKeys(SchemaCheck.Complaint complaint, String limit) {
        Pointer target = complaint.pointer();
        Set<String> keys = places.find(target).map(Node::keys).orElse(Set.of());
        boolean condition = complaint.error().getSchemaLocation().toString().contains("/condition/")
                && !complaint.error().getSchemaLocation().toString().contains("/condition/properties/");
        if (condition) {
            return new Words(
                    "condition",
                    "%s has %s, a condition must have exactly one key"
                            .formatted(
                                    target.dotted(), keys.isEmpty() ? "no key" : "the keys " + String.join(", ", keys)),
                    keys.isEmpty() ? "" : merged(target).orElse("Maybe put them into one \"all\": [..]"));
        }
        Set<String> missing = new TreeSet<>(siblings(complaint));
        missing.removeAll(keys);
        if (!missing.isEmpty() && complaint.keyword().equals("minProperties")) {
            String has = keys.isEmpty() ? "has no key" : "has only " + String.join(", ", keys);
            String rule = "%s %s, it must have one of %s".formatted(target.dotted(), has, String.join(", ", missing));
            return new Words("missing-key", rule, "");
        }
        String bound = complaint.keyword().equals("minProperties") ? "at least " : "at most ";
        String has = keys.isEmpty() ? "nothing" : Integer.toString(keys.size());
        return new Words("size", "%s holds %s, it must hold %s".formatted(target.dotted(), has, bound + limit), "");
    }

    /** What to do about keys that came from elsewhere and now stand beside those that an object had. */
    private Optional<String> merged(Pointer target) {
        List<String> had = new ArrayList<>();
        Node node = places.find(target).orElseThrow();
        if (node instanceof Node.Fields fields) {
            fields.members().forEach((key, member) -> {
                if (member.key().file().equals(fields.place().file())) {
                    had.add("\"%s\": null".formatted(key));
                }
            });
        }
        return had.isEmpty() || had.size() == node.keys().size()
                ? Optional.empty()
                : Optional.of("Maybe %s beside it: an object is merged into what stands there"
                        .formatted(String.join(" and ", had)));
    }

    private String doubled(Pointer target) {
        Set<String> seen = new TreeSet<>();
        String twice = "an element";
        if (places.find(target).orElseThrow() instanceof Node.Items items) {
            for (Node value : items.values()) {
                if (!seen.add(shown(value))) {
                    twice = shown(value);
                }
            }
        }
        return "%s names %s twice, it must name each once".formatted(target.dotted(), twice);
    }

    private String thing(Pointer pointer) {
        return places.find(pointer)
                .map(node -> "%s (%s)".formatted(pointer.dotted(), shown(node)))
                .orElse(pointer.dotted());
    }

    private static String shown(Node node) {
        if (node instanceof Node.Text text) {
            return text.value().length() > 60 ? text.value().substring(0, 57) + "..." : text.value();
        }
        return node instanceof Node.Numeral number ? Literals.number(number.value()) : node.kind();
    }
}
