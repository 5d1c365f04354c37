package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that is compared with what was said before; {@code -Dgolden=write} writes it anew, to be read in review. */
final class Golden {

    private static final Path FOLDER = Desk.root().resolve("cli/src/test/resources/brink/cli/golden");

    private Golden() {}

    static void same(String name, String text) throws IOException {
        same(FOLDER.resolve(name), text);
    }

    static void same(Path file, String text) throws IOException {
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("rewrite with -Dgolden=write, see CONTRIBUTING.md").exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
