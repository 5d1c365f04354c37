package brink.scenarios.library;

import brink.scenarios.problem.NearMiss;
import brink.scenarios.read.ScenarioReader;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shipped scenarios, wherever the classes were loaded from: a jar or a folder. */
public final class Library {

    private static final String ROOT = "brink/scenarios/library/";
    private static final String FILE = "/scenario.json";
    private static final String CLAIMS = "/claims.json";
    private static final Library SHIPPED = new Library(entries(anchor()));

    /** Address of each JSON file, by its path below the library's root. */
    private final Map<String, URL> files;

    private Library(Map<String, URL> files) {
        this.files = files;
    }

    /**
     * A shipped scenario.
     *
     * @param id its folder's name, which is its id
     * @param title a short title
     * @param summary a sentence or two; may be empty
     */
    public record Entry(String id, String title, String summary) {}

    /**
     * The library that belongs to this brink.
     *
     * @return the one library
     */
    public static Library shipped() {
        return SHIPPED;
    }

    /** The library below the root of a class path, given as a URL that ends in a slash. */
    static Library at(URL classPathRoot) {
        return new Library(entries(classPathRoot));
    }

    /**
     * What there is.
     *
     * @return the scenarios, sorted by id
     */
    public List<Entry> list() {
        List<Entry> entries = new ArrayList<>();
        for (String id : ids()) {
            ScenarioReader.Header header = ScenarioReader.header(read(id + FILE));
            entries.add(new Entry(id, header.title(), header.summary()));
        }
        return entries;
    }

    /**
     * The ids of the shipped scenarios.
     *
     * @return sorted
     */
    public List<String> ids() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(FILE) && path.indexOf('/') == path.length() - FILE.length())
                .map(path -> path.substring(0, path.length() - FILE.length()))
                .toList();
    }

    /**
     * A shipped scenario.
     *
     * @param id its id
     * @return its text, named {@code library:id/scenario.json}; empty if there is none of that id
     */
    public Optional<SourceText> text(String id) {
        return files.containsKey(id + FILE) ? Optional.of(read(id + FILE)) : Optional.empty();
    }

    /**
     * The claims about a shipped scenario.
     *
     * @param id of the scenario
     * @return their text, named {@code library:id/claims.json}; empty if there are none
     */
    public Optional<SourceText> claims(String id) {
        return files.containsKey(id + CLAIMS) ? Optional.of(read(id + CLAIMS)) : Optional.empty();
    }

    /**
     * The ids of the shipped scenarios that have claims.
     *
     * @return sorted
     */
    public List<String> idsWithClaims() {
        return ids().stream().filter(id -> files.containsKey(id + CLAIMS)).toList();
    }

    /**
     * Advice for someone who asked for a scenario that is not here.
     *
     * @param id what they asked for
     * @return a line that begins with "Maybe", or empty
     */
    public String advice(String id) {
        return NearMiss.advice(id, ids());
    }

    /**
     * Finds what a scenario extends: a shipped scenario by its id or, from a shipped scenario, another
     * file of the library by its relative path.
     *
     * @return a loader that never leaves the library
     */
    public TextLoader loader() {
        return (reference, from) -> {
            Optional<SourceText> byId = text(reference);
            if (byId.isPresent()) {
                return new TextLoader.Found(byId.get());
            }
            String path = relative(reference, from.name());
            return files.containsKey(path)
                    ? new TextLoader.Found(read(path))
                    : new TextLoader.Missing("the library has no such scenario", ids());
        };
    }

    private static String relative(String reference, String from) {
        if (!from.startsWith(SourceText.LIBRARY)) {
            return "";
        }
        try {
            String here = from.substring(SourceText.LIBRARY.length());
            return URI.create("/" + here)
                    .resolve(new URI(null, reference, null))
                    .getPath()
                    .substring(1);
        } catch (URISyntaxException noPath) {
            return "";
        }
    }

    private SourceText read(String path) {
        URL url = files.get(path);
        if (url == null) {
            throw new IllegalArgumentException("the library has no file " + path);
        }
        try (InputStream stream = url.openStream()) {
            return SourceText.decode(SourceText.LIBRARY + path, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the class path that this class came from. */
    private static URL anchor() {
        String name = Library.class.getName().replace('.', '/') + ".class";
        URL here = Library.class.getResource("/" + name);
        if (here == null) {
            throw new IllegalStateException("a class must know where it came from");
        }
        String text = here.toString();
        try {
            return new URI(text.substring(0, text.length() - name.length())).toURL();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("a class must know where it came from", e);
        }
    }

    private static Map<String, URL> entries(URL root) {
        try {
            return root.getProtocol().equals("jar") ? inJar(root) : inFolder(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path must have proper addresses", e);
        }
    }

    private static Map<String, URL> inJar(URL root) throws IOException, URISyntaxException {
        Map<String, URL> files = new TreeMap<>();
        JarURLConnection connection = (JarURLConnection) root.openConnection();
        List<String> names = connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(ROOT) && name.endsWith(".json"))
                .toList();
        for (String name : names) {
            files.put(name.substring(ROOT.length()), new URI(root + name).toURL());
        }
        return files;
    }

    /** Lists by the file system's own provider: these are folders of the class path, not a user's files. */
    private static Map<String, URL> inFolder(URL root) throws IOException, URISyntaxException {
        Map<String, URL> files = new TreeMap<>();
        Path folder = Path.of(root.toURI()).resolve(ROOT);
        for (Path id : list(folder)) {
            for (Path file : list(id)) {
                if (file.toString().endsWith(".json")) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.put(name, file.toUri().toURL());
                }
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        FileSystemProvider provider = folder.getFileSystem().provider();
        try (DirectoryStream<Path> found = provider.newDirectoryStream(folder, path -> true)) {
            found.forEach(paths::add);
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
        return paths;
    }
}
