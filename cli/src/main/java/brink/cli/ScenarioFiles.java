package brink.cli;

import brink.scenarios.library.Library;
import brink.scenarios.problem.NearMiss;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds scenarios: by path, or by the id of a shipped one. A name that contains a slash or ends in
 * {@code .json} is a path; any other is an id first, and a path if no scenario of that id is shipped.
 */
final class ScenarioFiles implements TextLoader {

    private static final int MOST_BYTES = 64 << 20;
    private static final String ENDING = ".json";
    private static final String FILE = "scenario.json";
    private static final char UNREADABLE = '\uFFFD';

    private final Host host;
    private final Opener opener;

    /** Opens a file for reading. */
    @FunctionalInterface
    interface Opener {
        /** Its bytes. */
        InputStream open(Path path) throws IOException;
    }

    ScenarioFiles(Host host) {
        this(host, path -> Files.newInputStream(path));
    }

    ScenarioFiles(Host host, Opener opener) {
        this.host = host;
        this.opener = opener;
    }

    /**
     * Opens what the user named.
     *
     * @param reference a path or an id
     * @return its text
     * @throws Refusal if there is none, or it cannot be read
     */
    SourceText open(String reference) {
        if (!isPath(reference)) {
            Optional<SourceText> shipped = Library.shipped().text(reference);
            if (shipped.isPresent()) {
                return shipped.get();
            }
        }
        return file(reference);
    }

    /**
     * Opens a file.
     *
     * @param reference a path
     * @return its text
     * @throws Refusal if there is none, or it cannot be read
     */
    SourceText file(String reference) {
        Path path = path(reference).orElseThrow(() -> missing(reference));
        if (Files.isDirectory(path)) {
            boolean holdsOne = Files.isRegularFile(path.resolve(FILE));
            throw Refusal.of(
                    ExitCode.FILES,
                    "%s is a folder, not a scenario file".formatted(reference),
                    holdsOne ? "'%s'".formatted(host.shown(path.resolve(FILE))) : "name a file in it");
        }
        try {
            return read(path);
        } catch (NoSuchFileException e) {
            throw missing(reference);
        } catch (IOException e) {
            throw Trouble.reading(reference, e);
        }
    }

    /**
     * Reads a file that is there.
     *
     * @param path a file
     * @return its text
     * @throws Refusal if it cannot be read
     */
    SourceText file(Path path) {
        try {
            return read(path);
        } catch (IOException e) {
            throw Trouble.reading(host.shown(path), e);
        }
    }

    /**
     * Where a path leads that somebody typed.
     *
     * @param reference a path
     * @return nothing if it can be none here
     */
    Optional<Path> place(String reference) {
        return path(reference);
    }

    @Override
    public Loaded load(String reference, SourceText from) {
        if (from.name().startsWith(SourceText.LIBRARY)) {
            return Library.shipped().loader().load(reference, from);
        }
        if (!isPath(reference)) {
            Optional<SourceText> shipped = Library.shipped().text(reference);
            if (shipped.isPresent()) {
                return new Found(shipped.get());
            }
        }
        Optional<Path> path = path(from.name()).flatMap(here -> sibling(here, reference));
        if (path.isPresent() && Files.isDirectory(path.get())) {
            return new Missing("it is a folder", List.of());
        }
        try {
            return new Found(read(path.orElseThrow(() -> new NoSuchFileException(reference))));
        } catch (NoSuchFileException e) {
            List<String> names = new ArrayList<>(near(path));
            if (!isPath(reference)) {
                names.addAll(Library.shipped().ids());
            }
            return new Missing("there is no such file and no shipped scenario of that id", List.copyOf(names));
        } catch (IOException e) {
            return new Missing("it cannot be read: " + Trouble.why(e), List.of());
        }
    }

    private SourceText read(Path path) throws IOException {
        try (InputStream stream = opener.open(path)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("it is larger than %s MB".formatted(MOST_BYTES >> 20));
            }
            return SourceText.decode(host.shown(path), bytes);
        }
    }

    private Refusal missing(String reference) {
        Optional<Path> path = path(reference);
        String rule = isPath(reference) ? "there is no such file" : "there is no such file or shipped scenario";
        if (path.filter(Files::isSymbolicLink).isPresent()) {
            return Refusal.of(ExitCode.FILES, "%s: %s".formatted(reference, rule), "mend the link: it leads nowhere");
        }
        List<String> names = new ArrayList<>(Library.shipped().ids());
        names.addAll(near(path).stream()
                .map(name -> reference.substring(0, lastSlash(reference) + 1) + name)
                .toList());
        String advice = NearMiss.of(reference, names)
                .map("'%s'"::formatted)
                .orElse("'brink list', which names the shipped scenarios");
        if (reference.indexOf(UNREADABLE) >= 0) {
            advice = "set LC_ALL=C.UTF-8: in this language setting Java cannot read such names";
        }
        return Refusal.of(ExitCode.FILES, "%s: %s".formatted(reference, rule), advice);
    }

    private static int lastSlash(String reference) {
        return Math.max(reference.lastIndexOf('/'), reference.lastIndexOf('\\'));
    }

    private static boolean isPath(String reference) {
        return lastSlash(reference) >= 0 || reference.endsWith(ENDING);
    }

    private Optional<Path> path(String reference) {
        try {
            return reference.isEmpty() ? Optional.empty() : Optional.of(host.resolve(Path.of(reference)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> sibling(Path here, String reference) {
        try {
            return Optional.of(here.resolveSibling(reference).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Names of the JSON files where one was looked for. */
    private static List<String> near(Optional<Path> path) {
        Path folder = path.map(Path::getParent).orElse(null);
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .limit(1000)
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
