package brink.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader of the documents types: the command, and the few tools that show what it left behind. Both streams of
 * the command go where the reader sees them, in the order of speaking.
 */
final class DeskShell {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)|(\\s+)");

    private final Desk desk;
    private int code;

    DeskShell(Desk desk) {
        this.desk = desk;
    }

    /** What appears after a line was typed. */
    String type(String line) throws IOException {
        List<String> words = words(line);
        List<String> rest = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "brink", "./brink" -> brink(rest);
            case "echo" -> code + "\n";
            case "ls" -> list(desk.folder().resolve(rest.get(0)));
            case "head" ->
                head(
                        desk.folder().resolve(rest.get(1)),
                        Integer.parseInt(rest.get(0).substring(1)));
            default -> throw new IllegalArgumentException("no reader of the documents types " + line);
        };
    }

    private String brink(List<String> args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream both = Desk.stream(bytes);
        code = Brink.run(desk.host(both, both), args.toArray(String[]::new));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName() + "\n").sorted().collect(Collectors.joining());
        }
    }

    private static String head(Path file, int lines) throws IOException {
        try (Stream<String> all = Files.lines(file)) {
            return all.limit(lines).map(line -> line + "\n").collect(Collectors.joining());
        }
    }

    /** Takes a line apart as a shell does, as far as the documents need it: quotes, and comments at the end. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line.replaceAll("\\s+# .*", ""));
        boolean glued = false;
        while (matcher.find()) {
            if (matcher.group(4) != null) {
                glued = false;
                continue;
            }
            String part = Stream.of(1, 2, 3)
                    .map(matcher::group)
                    .filter(some -> some != null)
                    .collect(Collectors.joining());
            if (glued) {
                words.add(words.remove(words.size() - 1) + part);
            } else {
                words.add(part);
            }
            glued = true;
        }
        return words;
    }
}
