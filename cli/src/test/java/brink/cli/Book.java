package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.read.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document, read from top to bottom as its reader does it, with a desk to do it on.
 *
 * <ul>
 *   <li>A block of {@code json} whose first line is a comment with a file's name becomes that file.
 *   <li>One whose first line is a comment with a path of keys is a value for that place; without such a line it is a
 *       patch. Both are laid over the base scenario of the document, and what comes out must be sound.
 *   <li>Each command in a block of {@code console} is given, and what it prints takes the place of what is there.
 *   <li>Code in a line of a table that begins with <code>{"</code> is a distribution, an effect or a condition, and
 *       must be one in the base scenario.
 *   <li>Between {@code <!-- schema: name -->} and {@code <!-- end -->} comes the table of that name.
 * </ul>
 */
final class Book {

    private static final Pattern BLOCK =
            Pattern.compile("^```(json|console)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FIRST_LINE = Pattern.compile("// ([a-z0-9./-]+)\n.*", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^\\$ (.*)\n", Pattern.MULTILINE);
    private static final Pattern CELL = Pattern.compile("^\\|.*?`(\\{\"[^`]*)`.*$", Pattern.MULTILINE);
    private static final Pattern TABLE =
            Pattern.compile("^<!-- schema: (\\S+) -->\n.*?^<!-- end -->$", Pattern.DOTALL | Pattern.MULTILINE);

    /** What names of tables of claims begin with. */
    static final String CLAIMS = "claims/";

    /** What names of tables of prediction sheets begin with. */
    static final String SHEETS = "sheets/";

    private final Desk desk;
    private final DeskShell shell;
    private final String base;
    private int seen;

    /**
     * Opens a book.
     *
     * @param desk where its files are put and its commands given
     * @param base the file that fragments change
     */
    Book(Desk desk, String base) {
        this.desk = desk;
        this.shell = new DeskShell(desk);
        this.base = base;
    }

    /** Does what a document says. Returns how it should read. */
    String follow(String text) {
        String done = BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(block(block)));
        CELL.matcher(done).results().forEach(cell -> cell(cell.group(1)));
        return withTables(done);
    }

    /** The document with its tables as the schema has them now. */
    static String withTables(String text) {
        SchemaTables ofScenarios = new SchemaTables();
        Map<String, SchemaTables> others = Map.of(CLAIMS, SchemaTables.ofClaims(), SHEETS, SchemaTables.ofSheets());
        return TABLE.matcher(text)
                .replaceAll(table -> Matcher.quoteReplacement("<!-- schema: %s -->\n%s<!-- end -->"
                        .formatted(table.group(1), table(table.group(1), ofScenarios, others))));
    }

    private static String table(String name, SchemaTables ofScenarios, Map<String, SchemaTables> others) {
        return others.entrySet().stream()
                .filter(other -> name.startsWith(other.getKey()))
                .map(other ->
                        other.getValue().table(name.substring(other.getKey().length())))
                .findFirst()
                .orElseGet(() -> ofScenarios.table(name));
    }

    /** The names of the tables of a document. */
    static Set<String> tables(String text) {
        return TABLE.matcher(text)
                .results()
                .map(table -> table.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many examples and commands there were. */
    int seen() {
        return seen;
    }

    private String block(MatchResult block) {
        String body = block.group(2);
        seen++;
        if (block.group(1).equals("console")) {
            return "```console\n" + session(body) + "```";
        }
        Matcher first = FIRST_LINE.matcher(body);
        if (!first.matches()) {
            desk.put("fragment.json", body.replaceFirst("\\{", "{\"extends\": \"%s\",".formatted(base)));
            sound(body, "check", "fragment.json");
        } else if (first.group(1).endsWith(".json")) {
            desk.put(first.group(1), body);
            play(first.group(1));
        } else {
            value(first.group(1), body);
        }
        return block.group();
    }

    /** Plays a sound file some times; what is unsound has its messages in the document. */
    private void play(String file) {
        Host host = desk.host(Desk.stream(new ByteArrayOutputStream()), Desk.stream(new ByteArrayOutputStream()));
        ReadResult read = read(host, file);
        if (Scenarios.check(read) instanceof CheckResult.Sound sound) {
            Ensemble ensemble = Simulator.simulate(Scenarios.build(sound), RunPlan.of(20), Execution.withDefaults());
            assertThat(ensemble.outcomes().runs()).isEqualTo(20);
        }
    }

    /** What a file of the document comes to. */
    static ReadResult read(Host host, String file) {
        ScenarioFiles files = new ScenarioFiles(host);
        return Scenarios.read(files.open(file), files, Optional.empty(), List.of());
    }

    private String session(String body) {
        StringBuilder session = new StringBuilder();
        Matcher command = COMMAND.matcher(body);
        while (command.find()) {
            try {
                session.append(command.group()).append(shell.type(command.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return session.toString();
    }

    private void cell(String json) {
        seen++;
        if (json.matches("\\{\"type\": \"(shift|assign|rung|order|lift|chance)\".*")) {
            value("moves.upland-waits.effects", "[" + json + "]");
        } else if (json.matches("\\{\"(type\": \"|value).*\"[PW].*")) {
            value("moves.upland-waits.cooldown", json);
        } else if (json.matches("\\{\"(type|value)\":.*")) {
            value("moves.upland-waits.cost", json);
        } else {
            value("moves.upland-waits.when", json);
        }
    }

    private void value(String path, String json) {
        sound(path + ": " + json, "check", base, "--set", path + "=" + json);
    }

    private void sound(String what, String... args) {
        Desk.Answer answer = desk.ask(args);
        assertThat(answer.code()).as("%s\n%s", what, answer.err()).isZero();
    }
}
