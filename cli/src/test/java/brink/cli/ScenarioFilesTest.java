package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Host host;
    private ScenarioFiles files;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        host = desk.host(Desk.stream(nowhere), Desk.stream(nowhere));
        files = new ScenarioFiles(host);
    }

    private String refusal(String reference) {
        Refusal refusal = assertThrows(Refusal.class, () -> files.open(reference));
        assertThat(refusal.code()).isEqualTo(ExitCode.FILES);
        return refusal.text();
    }

    @Test
    void anIdIsAShippedScenario() {
        assertThat(files.open("geneva-2022").name()).isEqualTo("library:geneva-2022/scenario.json");
    }

    @Test
    void anIdIsNotHiddenByAFolderOfThatName() throws IOException {
        Files.createDirectory(folder.resolve("geneva-2022"));
        assertThat(files.open("geneva-2022").name()).startsWith(SourceText.LIBRARY);
    }

    @Test
    void aPathIsNamedAsSeenFromHere() {
        assertThat(files.open("./ferry.json").name()).isEqualTo("ferry.json");
        assertThat(files.open(folder.resolve("ferry.json").toString()).name()).isEqualTo("ferry.json");
    }

    @Test
    void aMissingOneBringsTheNearestName() {
        assertThat(refusal("geneva-2202"))
                .isEqualTo("brink: geneva-2202: there is no such file or shipped scenario\nMaybe 'geneva-2022'\n");
        assertThat(refusal("fery.json")).isEqualTo("brink: fery.json: there is no such file\nMaybe 'ferry.json'\n");
        assertThat(refusal("./fery.json")).endsWith("\nMaybe './ferry.json'\n");
        assertThat(refusal("atlantis")).endsWith("\nMaybe 'brink list', which names the shipped scenarios\n");
        assertThat(refusal("")).endsWith("\nMaybe 'brink list', which names the shipped scenarios\n");
    }

    @Test
    void aNameThatJavaCouldNotDecodeIsExplained() {
        assertThat(refusal("\uFFFD\uFFFD.json")).contains("Maybe set LC_ALL=C.UTF-8");
    }

    @Test
    void aFolderIsNotAScenarioButMayHoldOne() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        assertThat(refusal("mine"))
                .isEqualTo("brink: mine is a folder, not a scenario file\nMaybe name a file in it\n");
        Files.writeString(folder.resolve("mine/scenario.json"), "{}");
        assertThat(refusal("mine")).endsWith("\nMaybe 'mine/scenario.json'\n");
    }

    @Test
    void whatMayNotBeReadIsSaid() {
        // Whoever runs the tests may be allowed to read everything: the refusal comes from where files are opened.
        ScenarioFiles locked = new ScenarioFiles(host, path -> {
            throw new AccessDeniedException(path.toString());
        });
        Refusal refusal = assertThrows(Refusal.class, () -> locked.open("ferry.json"));
        assertThat(refusal.code()).isEqualTo(ExitCode.FILES);
        assertThat(refusal.text()).isEqualTo("brink: ferry.json cannot be read: permission denied\n");
        assertThat(locked.load("ferry.json", SourceText.of("child.json", "")))
                .isEqualTo(new TextLoader.Missing("it cannot be read: permission denied", List.of()));
    }

    @Test
    void aLinkThatLeadsNowhereIsNotAdvised() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("gone.json"));
        assertThat(refusal("link.json"))
                .isEqualTo("brink: link.json: there is no such file\nMaybe mend the link: it leads nowhere\n");
        assertThat(refusal("lank.json")).endsWith("\nMaybe 'brink list', which names the shipped scenarios\n");
    }

    @Test
    void whatIsNotUtf8IsAProblemWithAPlace() throws IOException {
        Files.write(folder.resolve("latin.json"), new byte[] {'{', '\n', '"', (byte) 0xe9, '"'});
        Desk.Answer answer = desk.ask("check", "latin.json");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).startsWith("latin.json:2:2: error[").contains("UTF-8");
    }

    @Test
    void whatIsFarTooLargeIsRefused() throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(
                folder.resolve("huge.json"),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(65L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'}'}));
        }
        assertThat(refusal("huge.json")).isEqualTo("brink: huge.json cannot be read: it is larger than 64 MB\n");
    }

    @Test
    void aScenarioExtendsAnotherFileOrAShippedOne() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("sub/own.json"), "{\"extends\": \"../ferry.json\", \"clock\": {\"steps\": 5}}");
        Files.writeString(folder.resolve("long.json"), "{\"extends\": \"strait-of-ondal\", \"clock\": {\"steps\": 5}}");
        assertThat(desk.ask("check", "sub/own.json").code()).isZero();
        assertThat(desk.ask("check", "long.json").code()).isZero();
    }

    @Test
    void whatIsExtendedMustBeThere() throws IOException {
        SourceText here = SourceText.of("ferry.json", "");
        assertThat(files.load("fery.json", here))
                .isEqualTo(new TextLoader.Missing(
                        "there is no such file and no shipped scenario of that id", List.of("ferry.json")));
        assertThat(files.load("geneva-2021", here))
                .isInstanceOfSatisfying(
                        TextLoader.Missing.class,
                        missing -> assertThat(missing.candidates()).contains("geneva-2022", "ferry.json"));
        Files.createDirectory(folder.resolve("sub"));
        assertThat(files.load("./sub", here)).isInstanceOf(TextLoader.Missing.class);
        desk.put("child.json", "{\"extends\": \"fery.json\"}");
        Desk.Answer answer = desk.ask("check", "child.json");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("child.json:1:13").contains("Maybe 'ferry.json'");
    }
}
