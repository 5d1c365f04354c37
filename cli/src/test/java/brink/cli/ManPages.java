package brink.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Manual pages, made from what the help is made of: the pages in {@code src/dist/man} are compared with these. */
final class ManPages {

    private final CommandLine root;

    ManPages(CommandLine root) {
        this.root = root;
    }

    /** The text of each page by its file's name: one for brink, one for each command but help. */
    Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("brink.1", page(root));
        root.getSubcommands().forEach((name, line) -> {
            if (!name.equals("help")) {
                pages.put("brink-%s.1".formatted(name), page(line));
            }
        });
        return pages;
    }

    private String page(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        String name = spec.qualifiedName("-");
        List<String> about = List.of(spec.usageMessage().description());
        StringBuilder page = new StringBuilder();
        page.append(".TH %s 1 \"\" \"brink %s\" \"brink manual\"\n"
                .formatted(quoted(name.toUpperCase(Locale.ROOT)), Version.brink()));
        page.append(".SH NAME\n%s \\- %s\n".formatted(text(name), text(first(about))));
        page.append(".SH SYNOPSIS\n").append(text(synopsis(line))).append('\n');
        page.append(".SH DESCRIPTION\n").append(paragraphs(about));
        section(page, "ARGUMENTS", spec.positionalParameters().stream().map(ManPages::argument));
        section(page, "OPTIONS", spec.options().stream().map(ManPages::option));
        section(
                page,
                "COMMANDS",
                line.getSubcommands().keySet().stream()
                        .filter(key -> !key.equals("help"))
                        .map(this::command));
        section(
                page,
                "EXIT STATUS",
                spec.usageMessage().exitCodeList().entrySet().stream()
                        .map(code -> entry(code.getKey().strip(), code.getValue())));
        examples(page, List.of(spec.usageMessage().footer()));
        page.append(".SH SEE ALSO\n").append(seeAlso(line)).append('\n');
        return page.toString();
    }

    /** The first sentence in small letters, as a list of pages shows it. */
    private static String first(List<String> about) {
        String sentence = String.join(" ", about).replaceFirst("\\. .*", "").replaceFirst("\\.$", "");
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String synopsis(CommandLine line) {
        return line.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(line -> text(line) + "\n").collect(Collectors.joining(".PP\n"));
    }

    private static void section(StringBuilder page, String title, Stream<String> entries) {
        String body = entries.collect(Collectors.joining());
        page.append(body.isEmpty() ? "" : ".SH " + title + "\n" + body);
    }

    private static String argument(PositionalParamSpec argument) {
        return entry(argument.paramLabel(), described(argument));
    }

    private static String option(OptionSpec option) {
        String label = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
        return entry(String.join(", ", option.names()) + label, described(option));
    }

    private static String described(ArgSpec spec) {
        List<String> candidates = new ArrayList<>();
        if (spec.completionCandidates() != null) {
            spec.completionCandidates().forEach(candidates::add);
        }
        return String.join(" ", spec.description()).replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
    }

    private String command(String name) {
        CommandSpec spec =
                Objects.requireNonNull(root.getSubcommands().get(name)).getCommandSpec();
        return entry(
                "brink-%s(1)".formatted(name),
                String.join(" ", spec.usageMessage().description()));
    }

    private static String entry(String head, String body) {
        return ".TP\n\\fB%s\\fR\n%s\n".formatted(text(head), text(body));
    }

    /** The footer holds the examples, and may end with a hint at help that a manual does not need. */
    private static void examples(StringBuilder page, List<String> footer) {
        List<String> lines = footer.stream()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
        if (!lines.isEmpty()) {
            page.append(".SH EXAMPLES\n.nf\n");
            lines.forEach(line -> page.append(text(line)).append('\n'));
            page.append(".fi\n");
        }
    }

    private String seeAlso(CommandLine line) {
        Stream<String> commands = root.getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .map(name -> "brink-" + name);
        return Stream.concat(Stream.of("brink"), commands)
                .filter(name -> !name.equals(line.getCommandSpec().qualifiedName("-")))
                .map(name -> ".BR " + text(name) + " (1)")
                .collect(Collectors.joining(" ,\n"));
    }

    private static String quoted(String text) {
        return '"' + text(text) + '"';
    }

    /** What roff would read as commands, escaped; hyphens that are to be typed stay hyphens. */
    private static String text(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
