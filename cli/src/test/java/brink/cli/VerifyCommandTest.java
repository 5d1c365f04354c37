package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.verification.Comparison;
import brink.scenarios.verification.Finding;
import brink.scenarios.verification.Pattern;
import brink.scenarios.verification.Patterns;
import brink.scenarios.verification.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final java.util.regex.Pattern NAMED =
            java.util.regex.Pattern.compile("`([A-Z][A-Za-z]+Test)\\.([a-z][A-Za-z]+)`");

    @TempDir
    private Path folder;

    @Test
    void everyProbabilityOfTheTableIsFound() {
        Desk.Answer answer = Desk.in(folder).ask("verify", "games");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines())
                .hasSize(1 + 109 + 2)
                .allMatch(line -> line.length() <= Screen.WIDTH)
                .noneMatch(line -> line.endsWith("differs"))
                .last()
                .asString()
                .startsWith("109 probabilities in 7 games: all agree to within 1e-9; the greatest difference is ");
    }

    @Test
    void otherProgramsCanReadIt() {
        List<String> lines = Desk.in(folder)
                .ask("verify", "games", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(lines)
                .hasSize(1 + 109)
                .first()
                .isEqualTo("game,lambda,node,actor,type,move,theory,brink,difference,agrees");
        assertThat(lines)
                .element(1)
                .asString()
                .startsWith("centipede-4,0.5,m1,first,only,take-1,0.2962565749,0.29625657");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.endsWith(",yes"));
    }

    @Test
    void aDifferenceIsShownAndEndsWithFive() {
        Prediction theory = new Prediction("trust", "1", "start", "buyer", "only", "trust", 0.25);
        Prediction other = new Prediction("chess", "1", "start", "white", "only", "e4", 0.25);
        List<Comparison> all = List.of(new Comparison(theory, 0.25), new Comparison(other, 0.25 + 2e-9));
        assertThat(new GamesTable(all).text())
                .contains(" 2.0e-09  differs\n")
                .contains("2 probabilities in 2 games: 1 differ by more than 1e-9");
        assertThat(new GamesTable(all).csv()).contains(",0.0e+00,yes\n").contains(",2.0e-09,no\n");
        assertThat(new GamesTable(all).code()).isEqualTo(ExitCode.NO);
        assertThat(new GamesTable(all.subList(0, 1)).code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void patternsAreToldFindingByFindingAndEnoughOfThemMustHold() {
        Finding met = new Finding("wars, all in all", ".05-.14", ".090", true);
        Finding missed = new Finding("length", "60-110", "120", false);
        Pattern half = new Pattern("P1", List.of(met, missed));
        Pattern whole = new Pattern("P2", List.of(met));
        PatternsTable table = new PatternsTable(List.of(half, whole));
        assertThat(table.text())
                .contains(" P1 | wars, all in all | .05-.14 |   .090 | yes")
                .contains("    | length           |  60-110 |    120 | no")
                .endsWith("\n1 of 2 patterns hold; 7 are asked for\n");
        assertThat(table.csv().lines())
                .containsExactly(
                        "pattern,what,band,figure,holds",
                        "P1,\"wars, all in all\",.05-.14,.090,yes",
                        "P1,length,60-110,120,no",
                        "P2,\"wars, all in all\",.05-.14,.090,yes");
        assertThat(table.code()).isEqualTo(ExitCode.NO);
        assertThat(new PatternsTable(Collections.nCopies(Patterns.ENOUGH, whole)).code())
                .isEqualTo(ExitCode.OK);
        assertThat(new PatternsTable(Collections.nCopies(Patterns.ENOUGH - 1, whole)).code())
                .isEqualTo(ExitCode.NO);
    }

    @Test
    void thereIsNothingElseToVerify() {
        Desk.Answer answer = Desk.in(folder).ask("verify", "everything");
        assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(answer.err()).contains("games");
    }

    /** A mechanism is held by what its line says only as long as that test is there. */
    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        String page = Files.readString(Desk.root().resolve("docs/verification.md"));
        List<MatchResult> named = NAMED.matcher(page).results().toList();
        assertThat(named).hasSizeGreaterThan(30);
        for (MatchResult test : named) {
            assertThat(source(test.group(1))).contains("void " + test.group(2) + "(");
        }
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Desk.root())) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(test));
            return Files.readString(file);
        }
    }
}
