package brink.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it; a test makes its own.
 *
 * @param console where it speaks
 * @param folder where it was started
 * @param environment environment variables
 * @param interruption whether it has been told to stop
 */
record Host(Console console, Path folder, Map<String, String> environment, Interruption interruption) {

    /** Number of processors. */
    int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** A path as the user wrote it, seen from where the command was started. */
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** A path as the user would write it. */
    String shown(Path path) {
        Path whole = resolve(path);
        return whole.startsWith(folder) && !whole.equals(folder)
                ? folder.relativize(whole).toString()
                : whole.toString();
    }
}
