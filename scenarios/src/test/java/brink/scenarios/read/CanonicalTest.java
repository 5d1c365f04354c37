package brink.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.source.Literals;
import brink.scenarios.source.Node;
import brink.scenarios.source.SourceText;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

    @Test
    void oneTextForAllSpellings() {
        String expected = """
                {
                  "a": [
                    1,
                    {},
                    []
                  ],
                  "b": "\\u0001\\"\\\\ \\n\\t\\ré😀",
                  "c": {
                    "x": null,
                    "y": true
                  }
                }
                """;
        String one = "{\"c\":{\"y\":true,\"x\":null},\"b\":\"\\u0001\\\"\\\\ \\n\\t\\r\\u00e9😀\",\"a\":[1.0,{},[]]}";
        String other = "{\"a\": [10e-1, {}, []], // a comment\n \"b\": \"\\u0001\\\"\\\\ \\n\\t\\ré\\uD83D\\uDE00\","
                + " \"c\": {\"x\": null, \"y\": true}}";
        assertThat(Canonical.text(tree(one))).isEqualTo(expected);
        assertThat(Canonical.text(tree(other))).isEqualTo(expected);
    }

    @Test
    void halfCharactersAreEscaped() {
        assertThat(Canonical.text(tree("\"\\uD83D x \\uDE00\""))).isEqualTo("\"\\ud83d x \\ude00\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.10, 0.1",
        "1e3, 1000",
        "1E+2, 100",
        "0.000000001, 0.000000001",
        "1e-10, 1E-10",
        "12300e30, 1.23E+34",
        "-2.50, -2.5"
    })
    void numbers(String written, String canonical) {
        assertThat(Literals.number(new BigDecimal(written))).isEqualTo(canonical);
    }

    @Test
    void fingerprint() {
        // The digest of the three letters abc, from FIPS 180-2, appendix B.1.
        assertThat(Canonical.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Node tree(String text) {
        return TreeReader.read(SourceText.of("text", text)).root().orElseThrow();
    }
}
