package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    private static final Path SHIPPED = Desk.root().resolve("cli/src/dist/completion/brink.bash");

    @TempDir
    private Path folder;

    @Test
    void theScriptInTheZipIsTheRealOneAndTheSameForBothShells() throws IOException {
        String bash = Desk.in(folder).ask("completion", "bash").out();
        assertThat(Desk.in(folder).ask("completion", "zsh").out()).isEqualTo(bash);
        Golden.same(SHIPPED, bash);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
    void bashCompletesCommandsOptionsWordsAndScenarios() throws Exception {
        assertThat(bash("complete -p brink")).contains("brink");
        assertThat(completed("brink s")).contains("show", "schema").doesNotContain("run");
        assertThat(completed("brink run --pre")).contains("--preview");
        assertThat(completed("brink run --format ")).contains("csv");
        assertThat(completed("brink show str")).contains("strait-of-ondal");
        assertThat(completed("brink new my.json --from str")).contains("strait-of-ondal");
    }

    /** What the function that bash calls for a line answers. */
    private String completed(String line) throws Exception {
        String[] words = line.split(" ", -1);
        return bash(
                """
                COMP_LINE='%1$s'
                COMP_POINT=${#COMP_LINE}
                COMP_WORDS=(%2$s)
                COMP_CWORD=%3$d
                _complete_brink brink '%4$s' ''
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(line, "'" + String.join("' '", words) + "'", words.length - 1, words[words.length - 1]));
    }

    private String bash(String script) throws IOException, InterruptedException {
        Path file = folder.resolve("complete.sh");
        Files.writeString(file, "source '%s'\n%s\n".formatted(SHIPPED.toAbsolutePath(), script));
        Process process = new ProcessBuilder("bash", "--norc", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
