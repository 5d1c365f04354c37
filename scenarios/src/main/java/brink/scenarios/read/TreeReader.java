package brink.scenarios.read;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Text to tree: JSON with comments, read strictly, each value with its place.
 *
 * <p>A doubled key and a number beyond all bounds are reported and reading goes on; a syntax error or
 * absurd nesting ends the text.
 */
final class TreeReader {

    /** How deep objects and arrays may be nested. */
    static final int DEEPEST = 100;

    /** How many characters a number may be long; more would only be slow to read. */
    private static final int LONGEST_NUMBER = 1000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** Beginnings of files that are taken for scenarios by mistake. */
    private static final Map<String, String> FOREIGN = Map.of(
            "%PDF", "a PDF",
            "PK\u0003\u0004", "an office document or a zip",
            "{\\rtf", "a document of a word processor",
            "<!doctype", "a web page",
            "<html", "a web page",
            "<?xml", "XML");

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private final SourceText source;
    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Place> open = new ArrayDeque<>();

    private TreeReader(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * What came of a text.
     *
     * @param root its value, if it could be read to its end; with problems, the first of doubled keys
     *     and 0 for numbers beyond all bounds
     * @param problems what is wrong with it
     */
    record Tree(Optional<Node> root, List<Problem> problems) {}

    /** Reads any JSON value that is to be a scenario. */
    static Tree read(SourceText source) {
        return read(source, "a scenario");
    }

    /** Reads any JSON value that is to be something. */
    static Tree read(SourceText source, String thing) {
        Optional<String> foreign = foreign(source.text());
        if (foreign.isPresent()) {
            String message = "the file is %s, it must be %s in plain text".formatted(foreign.get(), thing);
            String advice = "Maybe another file was meant, or export it as plain text";
            return refuse(error("not-text", Pointer.ROOT, Place.startOf(source.name()), message, advice));
        }
        if (source.spoilt().isPresent()) {
            return refuse(notUtf8(source, source.spoilt().get()));
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.text())) {
            TreeReader reader = new TreeReader(source, parser);
            return reader.document(thing);
        }
    }

    /** What a file of another program is, by how it begins. */
    private static Optional<String> foreign(String text) {
        return FOREIGN.entrySet().stream()
                .filter(kind -> text.regionMatches(
                        true, 0, kind.getKey(), 0, kind.getKey().length()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Tree refuse(Problem problem) {
        return new Tree(Optional.empty(), List.of(problem));
    }

    private Tree document(String thing) {
        try {
            if (parser.nextToken() == null) {
                return refuse(error(
                        "empty",
                        Pointer.ROOT,
                        Place.startOf(source.name()),
                        "the file is empty, it must hold " + thing,
                        ""));
            }
            Node root = value(Pointer.ROOT, 0);
            if (parser.nextToken() != null) {
                report(
                        "syntax",
                        Pointer.ROOT,
                        here(),
                        "the file goes on after its end, it must hold one value",
                        "Maybe two scenarios are in one file: keep one");
                return new Tree(Optional.empty(), problems);
            }
            return new Tree(Optional.of(root), problems);
        } catch (TooDeep tooDeep) {
            return new Tree(Optional.empty(), problems);
        } catch (StreamConstraintsException tooLong) {
            String rule = "a number here is longer than %s characters, it must not be".formatted(LONGEST_NUMBER);
            report("syntax", Pointer.ROOT, here(), rule, "Maybe write it like 0.5, -3 or 2e6");
            return new Tree(Optional.empty(), problems);
        } catch (StreamReadException syntax) {
            problems.add(SyntaxWording.problem(source, syntax, Optional.ofNullable(open.peek())));
            return new Tree(Optional.empty(), problems);
        }
    }

    private Node value(Pointer pointer, int depth) {
        Place place = here();
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth >= DEEPEST) {
            String rule = "objects and arrays are nested more than %s deep, they must not be".formatted(DEEPEST);
            report("too-deep", pointer, place, rule, "");
            throw new TooDeep();
        }
        return switch (token) {
            case START_OBJECT -> object(pointer, place, depth);
            case START_ARRAY -> array(pointer, place, depth);
            case VALUE_STRING -> text(pointer, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer, place);
            case VALUE_TRUE -> new Node.Truth(place, true);
            case VALUE_FALSE -> new Node.Truth(place, false);
            default -> new Node.Nothing(place);
        };
    }

    private Node object(Pointer pointer, Place place, int depth) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        open.push(place);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Place keyPlace = here();
            Pointer child = pointer.child(key);
            refuseHalves(key, child, keyPlace);
            parser.nextToken();
            Node.Member member = new Node.Member(keyPlace, value(child, depth + 1));
            Node.Member first = members.putIfAbsent(key, member);
            if (first != null) {
                report(
                        "doubled-key",
                        child,
                        keyPlace,
                        "%s is written twice, a key must be written once; it already stands at %s"
                                .formatted(child.dotted(), first.key()),
                        "Maybe remove or rename one of the two");
            }
        }
        open.pop();
        return new Node.Fields(place, members);
    }

    private Node array(Pointer pointer, Place place, int depth) {
        List<Node> values = new ArrayList<>();
        open.push(place);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(pointer.child(values.size()), depth + 1));
        }
        open.pop();
        return new Node.Items(place, values);
    }

    private Node text(Pointer pointer, Place place) {
        String text = parser.getString();
        refuseHalves(text, pointer, place);
        return new Node.Text(place, text);
    }

    /** An escape can stand for half of a character; no file could be written with it. */
    private void refuseHalves(String text, Pointer pointer, Place place) {
        Matcher half = HALF.matcher(text);
        if (half.find()) {
            String rule = "%s holds half a character (%s), characters must be whole"
                    .formatted(pointer.dotted(), half.group());
            report("text", pointer, place, rule, "Maybe the character itself instead of its \\u escape");
        }
    }

    private Node number(Pointer pointer, Place place) {
        String text = parser.getString();
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            report(
                    "not-finite",
                    pointer,
                    place,
                    "%s (%s) must be a finite number, of magnitude below 1.8e308".formatted(pointer.dotted(), text),
                    "");
            return new Node.Numeral(place, BigDecimal.ZERO);
        }
        return new Node.Numeral(place, value == 0 ? BigDecimal.ZERO : new BigDecimal(text));
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(source.name(), location.getLineNr(), location.getColumnNr());
    }

    private void report(String code, Pointer pointer, Place place, String message, String advice) {
        problems.add(error(code, pointer, place, message, advice));
    }

    private static Problem error(String code, Pointer pointer, Place place, String message, String advice) {
        return new Problem(Severity.ERROR, code, pointer, place, message, advice);
    }

    private static Problem notUtf8(SourceText source, Place place) {
        boolean atStart = source.text().isEmpty();
        return error(
                "not-utf-8",
                Pointer.ROOT,
                place,
                "the bytes here are not UTF-8, the file must be UTF-8 text",
                atStart
                        ? "Maybe it was saved as UTF-16, or is no text at all: save it again as UTF-8"
                        : "Maybe it was saved in another encoding: save it again as UTF-8");
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("nested too deep", null, false, false);
        }
    }
}
