package brink.reports.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Lets Java draw with the bundled typeface on a Linux that has no fonts of its own. Without libfontconfig
 * Java refuses even a bundled font ("Problem reading font data"), unless a file tells it which fonts to
 * expect; two lines will do. It is read once, when the first font is made, so it is needed only while a
 * report is drawn.
 */
final class FontSetting {

    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String FILE = ".fontconfig.properties";
    private static final String CONTENT = "version=1\nsequence.allfonts=default\n";

    private final Path file;
    private final boolean needed;

    /** Puts the file into a folder, unless the system is another or the user has set a file already. */
    FontSetting(Path folder) throws IOException {
        file = folder.resolve(FILE);
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        needed = system.contains("linux") && System.getProperty(PROPERTY) == null;
        if (needed) {
            Files.writeString(file, CONTENT, StandardCharsets.UTF_8);
            System.setProperty(PROPERTY, file.toString());
        }
    }

    /** Removes the file again. */
    void remove() throws IOException {
        if (needed) {
            System.clearProperty(PROPERTY);
            Files.delete(file);
        }
    }
}
