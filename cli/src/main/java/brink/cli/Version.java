package brink.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which brink this is, and which Java runs it. */
final class Version implements IVersionProvider {

    private static final String RESOURCE = "build.properties";

    /** The number that the build wrote down. */
    static String brink() {
        Properties properties = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("%s must be on the class path".formatted(RESOURCE));
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    /** The Java that runs it. */
    static String java() {
        return "%s (%s)".formatted(Runtime.version(), System.getProperty("java.vendor", "unknown vendor"));
    }

    /** The system it runs on. */
    static String os() {
        return "%s %s %s"
                .formatted(
                        System.getProperty("os.name", "unknown"),
                        System.getProperty("os.version", ""),
                        System.getProperty("os.arch", ""))
                .strip();
    }

    @Override
    public String[] getVersion() {
        return new String[] {"brink " + brink(), "Java " + java(), os()};
    }
}
