package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents tell the reader to do has been done, and what they say comes of it did. */
class BookTest {

    private static final String FORMAT = "docs/scenario-format.md";
    private static final String WHOLE = "dam.json";

    @TempDir
    private Path folder;

    @Test
    void theTablesOfTheFormatAreThoseOfTheSchema() throws IOException {
        Path file = Desk.root().resolve(FORMAT);
        Golden.same(file, Book.withTables(Files.readString(file)));
    }

    @Test
    void everyPartOfTheSchemaHasItsTable() throws IOException {
        String text = Files.readString(Desk.root().resolve(FORMAT));
        assertThat(Book.tables(text)).isEqualTo(new SchemaTables().names()).hasSizeGreaterThan(50);
    }

    @Test
    void everyPartOfTheSchemaOfClaimsHasItsTable() throws IOException {
        String text = Files.readString(Desk.root().resolve("docs/claims.md"));
        assertThat(Book.tables(text))
                .isEqualTo(SchemaTables.ofClaims().names().stream()
                        .map(name -> Book.CLAIMS + name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyPartOfTheSchemaOfSheetsHasItsTable() throws IOException {
        String text = Files.readString(Desk.root().resolve("docs/predictions.md"));
        assertThat(Book.tables(text))
                .isEqualTo(SchemaTables.ofSheets().names().stream()
                        .map(name -> Book.SHEETS + name)
                        .collect(Collectors.toSet()));
    }

    @Test
    @Tag("slow")
    void thePredictions() throws IOException {
        follow("docs/predictions.md", 4);
    }

    @Test
    @Tag("slow")
    void theClaims() throws IOException {
        follow("docs/claims.md", 2);
    }

    @Test
    @Tag("slow")
    void theReferenceOfTheFormat() throws IOException {
        follow(FORMAT, 80);
        Host host = desk().host(Desk.stream(new ByteArrayOutputStream()), Desk.stream(new ByteArrayOutputStream()));
        assertThat(Book.read(host, WHOLE).resolved().orElseThrow())
                .as("the whole file is what the ten steps lead to")
                .isEqualTo(Book.read(host, "dam-10.json").resolved().orElseThrow());
    }

    @Test
    @Tag("slow")
    void theCommand() throws IOException {
        follow("docs/cli.md", 6);
    }

    @Test
    @Tag("slow")
    void theExperiments() throws IOException {
        follow("docs/experiments.md", 4);
    }

    @Test
    @Tag("slow")
    void theLessons() throws IOException {
        follow("docs/teaching.md", 6);
    }

    @Test
    @Tag("slow")
    void theVerification() throws IOException {
        follow("docs/verification.md", 0);
    }

    private void follow(String document, int least) throws IOException {
        Path file = Desk.root().resolve(document);
        Book book = new Book(desk(), WHOLE);
        Golden.same(file, book.follow(Files.readString(file)));
        assertThat(book.seen()).isGreaterThan(least);
    }

    private Desk desk() {
        return new Desk(folder, Screen.FILE, new Interruption(), Map.of());
    }
}
