package brink.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.source.Node;
import brink.scenarios.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merging is JSON Merge Patch; the cases are those of RFC 7396, appendix A, all fifteen. */
class MergeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}             | {\"a\":\"c\"}               | {\"a\":\"c\"}",
                "{\"a\":\"b\"}             | {\"b\":\"c\"}               | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}             | {\"a\":null}              | {}",
                "{\"a\":\"b\",\"b\":\"c\"}     | {\"a\":null}              | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]}           | {\"a\":\"c\"}               | {\"a\":\"c\"}",
                "{\"a\":\"c\"}             | {\"a\":[\"b\"]}             | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}       | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}     | {\"a\":[1]}               | {\"a\":[1]}",
                "[\"a\",\"b\"]             | [\"c\",\"d\"]               | [\"c\",\"d\"]",
                "{\"a\":\"b\"}             | [\"c\"]                   | [\"c\"]",
                "{\"a\":\"foo\"}           | null                    | null",
                "{\"a\":\"foo\"}           | \"bar\"                   | \"bar\"",
                "{\"e\":null}            | {\"a\":1}                 | {\"a\":1,\"e\":null}",
                "[1,2]                 | {\"a\":\"b\",\"c\":null}      | {\"a\":\"b\"}",
                "{}                    | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void rfc7396(String original, String patch, String result) {
        assertThat(compact(Merge.apply(tree("original", original), tree("patch", patch))))
                .isEqualTo(result);
    }

    @Test
    void everyValueRemembersWhoWroteIt() {
        Node merged = Merge.apply(
                tree("below", "{\"a\": {\"b\": 1, \"c\": 2}, \"d\": [3]}"),
                tree("above", "{\"a\": {\"c\": 4}, \"e\": 5}"));
        assertThat(place(merged, "a")).isEqualTo("below:1:7");
        assertThat(place(merged.child("a").orElseThrow(), "b")).isEqualTo("below:1:13");
        assertThat(place(merged.child("a").orElseThrow(), "c")).isEqualTo("above:1:13");
        assertThat(place(merged.child("d").orElseThrow(), "0")).isEqualTo("below:1:31");
        assertThat(place(merged, "e")).isEqualTo("above:1:22");
    }

    private static String place(Node node, String key) {
        return node.child(key).orElseThrow().place().toString();
    }

    private static Node tree(String name, String text) {
        return TreeReader.read(SourceText.of(name, text)).root().orElseThrow();
    }

    private static String compact(Node node) {
        return Canonical.text(node).replaceAll("\\s", "");
    }
}
