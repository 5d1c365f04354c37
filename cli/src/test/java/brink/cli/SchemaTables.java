package brink.cli;

import brink.scenarios.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of {@code docs/scenario-format.md}: a row for each property, in the words of the schema. */
final class SchemaTables {

    private static final String HEAD = "| key | value | when left out | meaning |\n|---|---|---|---|\n";
    private static final List<String> COMMON = List.of("unit", "source", "confidence", "reading", "note");
    private static final String PROVISIONAL =
            "Provisional: this version of brink does not simulate it and refuses a file" + " that uses it. ";

    /** The sentence of a description that says what can stand there. */
    private static final Pattern TECHNICAL = Pattern.compile("(?<=^|[.:] )(Texts?|Numbers?|Whole number|Duration"
            + "|Date within|Ids? of (?!the\\b)|Points(?=,| per year| of its own)|true or false)(?:[^.]|\\.[0-9])*\\.");

    /** The clause of a description that says what holds without the key. */
    private static final Pattern ABSENT = Pattern.compile("[;,] default:? (?<value>(?:[^;:.]|\\.[0-9])+)"
            + "|(?:^|[;,] )(?<said>(?:[^;:,.]|\\.[0-9])*?) when left out");

    private final JsonNode schema;
    private final String whole;
    private final String sources;

    /** Of scenarios. */
    SchemaTables() {
        this(Scenarios.schema(), "scenario", "#sources-and-confidence");
    }

    /** Of files of claims. */
    static SchemaTables ofClaims() {
        return new SchemaTables(Scenarios.claimsSchema(), "claims", "scenario-format.md#sources-and-confidence");
    }

    /** Of prediction sheets. */
    static SchemaTables ofSheets() {
        return new SchemaTables(Scenarios.sheetsSchema(), "sheet", "scenario-format.md#sources-and-confidence");
    }

    private SchemaTables(String schema, String whole, String sources) {
        this.schema = JsonMapper.shared().readTree(schema);
        this.whole = whole;
        this.sources = sources;
    }

    /** The names of all tables that there can be. Durations have the distributions of numbers. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(whole));
        schema.get("properties").properties().forEach(part -> collect(part.getKey(), part.getValue(), names));
        schema.get("$defs").properties().forEach(part -> collect(part.getKey(), part.getValue(), names));
        names.removeIf(name -> name.startsWith("duration-")
                || Set.of("distribution", "effect", "policy").contains(name));
        return names;
    }

    private static void collect(String name, JsonNode rules, Set<String> names) {
        JsonNode properties = rules.path("properties");
        if (properties.isObject()) {
            names.add(name);
            properties.properties().forEach(part -> {
                JsonNode items = part.getValue().path("items");
                collect(name + "." + part.getKey(), items.isObject() ? items : part.getValue(), names);
            });
        }
    }

    /**
     * A table.
     *
     * @param name of a definition of the schema, of one of its properties, or {@code scenario} for the whole; keys that
     *     lead further in follow after dots
     */
    String table(String name) {
        JsonNode rules = find(name);
        List<String> required = new ArrayList<>();
        rules.path("required").forEach(key -> required.add(key.asString()));
        StringBuilder rows = new StringBuilder(HEAD);
        List<String> common = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : rules.get("properties").properties()) {
            if (COMMON.contains(property.getKey())
                    && reference(property.getValue()).equals(property.getKey())) {
                common.add("`" + property.getKey() + "`");
            } else {
                rows.append(row(property.getKey(), property.getValue(), required.contains(property.getKey())));
            }
        }
        if (!common.isEmpty()) {
            rows.append("| %s | text | nothing | See [sources](%s). *Changes no run.* |\n"
                    .formatted(String.join(", ", common), sources));
        }
        return rows.toString();
    }

    private JsonNode find(String name) {
        String[] keys = name.split("\\.", -1);
        JsonNode here = name.equals(whole) ? schema : schema.get("$defs").path(keys[0]);
        if (here.isMissingNode()) {
            here = schema.get("properties").path(keys[0]);
        }
        for (int i = 1; i < keys.length; i++) {
            JsonNode inner = here.get("properties").path(keys[i]);
            here = inner.path("items").isObject() ? inner.get("items") : inner;
        }
        if (!here.has("properties")) {
            throw new IllegalArgumentException("the schema has no properties under " + name);
        }
        return here;
    }

    private String row(String key, JsonNode rules, boolean required) {
        String description = rules.path("description")
                .asString(target(rules).path("description").asString(""));
        Matcher technical = TECHNICAL.matcher(description);
        boolean stated = technical.find();
        String[] clauses = (stated ? technical.group().replaceAll("\\.$", "") : form(rules)).split("; ", 2);
        String rest =
                clauses.length == 1 ? "" : ABSENT.matcher("; " + clauses[1]).replaceAll("");
        String value =
                lowered(ABSENT.matcher(clauses[0]).replaceAll("")) + (isUncertain(rules) ? ", or a distribution" : "");
        String meaning = stated
                ? description.substring(0, technical.start()) + sentence(rest) + description.substring(technical.end())
                : description;
        return "| `%s` | %s | %s | %s |\n"
                .formatted(key, value, absent(rules, required, description), polished(meaning, value, rules));
    }

    private String polished(String meaning, String value, JsonNode rules) {
        boolean descriptive = rules.has("x-descriptive") || target(rules).has("x-descriptive");
        String text = ABSENT.matcher(meaning.replace(PROVISIONAL, "*Provisional.* "))
                .replaceAll("")
                .replaceAll("[Cc]hanges (no run|nothing)\\.?", "")
                .replaceAll(" +", " ")
                .strip();
        return (value.endsWith("by id") ? text.replace(", by id.", ".") : text)
                + (descriptive ? " *Changes no run.*" : "");
    }

    /** What is left of a clause, as a sentence of its own. */
    private static String sentence(String clause) {
        String text = clause.replaceAll("^; ", "").replaceAll("changes (nothing|no run)", "");
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static String lowered(String text) {
        return text.startsWith("`") ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** What holds without the key. */
    private static String absent(JsonNode rules, boolean required, String description) {
        if (required) {
            return "**required**";
        }
        Matcher said = ABSENT.matcher(description);
        if (said.find()) {
            return said.group("said") == null
                    ? said.group("value").replaceAll("^([0-9.]+|P[A-Z0-9]+|false|true)$", "`$1`")
                    : said.group("said");
        }
        return rules.has("default") ? "`" + rules.get("default").toString().replace("\"", "") + "`" : "nothing";
    }

    private JsonNode target(JsonNode rules) {
        return schema.get("$defs").path(reference(rules));
    }

    private static String reference(JsonNode rules) {
        return rules.path("$ref").asString("").replace("#/$defs/", "");
    }

    private static boolean isUncertain(JsonNode rules) {
        return List.of(rules, rules.path("else"), rules.path("additionalProperties")).stream()
                .anyMatch(some -> reference(some).endsWith("parameter"));
    }

    /** The form of a value for which the description has no words: made from the rules. */
    private String form(JsonNode rules) {
        if (rules.has("const")) {
            return "`" + rules.get("const") + "`";
        }
        JsonNode options = rules.has("enum") ? rules.get("enum") : target(rules).path("enum");
        if (!options.isMissingNode()) {
            return StreamSupport.stream(options.spliterator(), false)
                    .map(option -> "`" + option.asString() + "`")
                    .collect(Collectors.joining(", "));
        }
        if (rules.path("items").isObject()) {
            return "list of " + several(kind(rules.get("items")));
        }
        if (rules.path("additionalProperties").isObject()) {
            return several(kind(rules.get("additionalProperties"))) + " by id";
        }
        return kind(rules);
    }

    private static String several(String kind) {
        return kind.endsWith("ch") ? kind + "es" : kind + "s";
    }

    private static String kind(JsonNode rules) {
        String reference = reference(rules);
        return switch (reference) {
            case "" -> rules.path("type").asString("object").replace("string", "text");
            case "note", "unit", "reading" -> "text";
            default -> reference.replaceAll("^duration-.*", "duration").replace("parameter", "number");
        };
    }
}
