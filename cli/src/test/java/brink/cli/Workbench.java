package brink.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A search path of our own on which a launcher finds the system's small tools and, of Java and Maven, only what a test
 * puts there: scripts that say how they were called.
 */
final class Workbench {

    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "env",
            "sed",
            "find",
            "head",
            "readlink",
            "dirname",
            "cat",
            "mkdir",
            "touch",
            "rm",
            "mktemp",
            "mv",
            "tail",
            "sleep",
            "cp");

    private final Path folder;
    private final Path tools;

    Workbench(Path folder) throws IOException {
        this.folder = folder;
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            write(tools.resolve(tool), "exec " + installed(tool) + " \"$@\"\n");
        }
    }

    /** What a script said and how it ended. */
    record Answer(int code, String out, String err) {}

    private static Path installed(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no " + tool));
    }

    /** Puts a script on the path. */
    Workbench tool(String name, String script) throws IOException {
        write(tools.resolve(name), script);
        return this;
    }

    /**
     * A Java of a version that prints its arguments, one a line, and leaves the classes it is asked to keep; and a
     * compiler of that version.
     */
    Workbench java(String version) throws IOException {
        return jre(version).tool("javac", "echo 'javac %s'\n".formatted(version));
    }

    /** A Java of a version without a compiler. */
    Workbench jre(String version) throws IOException {
        return tool("java", javaScript(version));
    }

    static String javaScript(String version) {
        return """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2021-09-14' >&2; exit 0; fi
                for argument; do
                  printf '%%s\\n' "$argument"
                  case $argument in -XX:ArchiveClassesAtExit=*) echo kept >"${argument#*=}" ;; esac
                done
                """.formatted(version);
    }

    static void write(Path script, String text) throws IOException {
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Starts a launcher from a folder that is not its own. */
    Process start(Path launcher, String name, List<String> environment, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("TMPDIR", folder.toString());
        for (String entry : environment) {
            builder.environment().put(entry.replaceAll("=.*", ""), entry.replaceAll("^[^=]*=", ""));
        }
        return builder.start();
    }

    /** Waits for what was started. */
    Answer answer(Process process, String name) throws IOException, InterruptedException {
        int code = process.waitFor();
        return new Answer(
                code,
                Files.readString(folder.resolve(name + ".out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve(name + ".err"), StandardCharsets.UTF_8));
    }

    /** Runs a launcher to its end. */
    Answer run(Path launcher, List<String> environment, String... args) throws IOException, InterruptedException {
        return answer(start(launcher, "one", environment, args), "one");
    }
}
