package brink.scenarios.read;

import brink.scenarios.source.Literals;
import brink.scenarios.source.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one text of a document: keys sorted, two spaces to a level, {@code \n} at line ends, numbers in
 * their shortest exact form. Two files that say the same have the same text and the same fingerprint,
 * on every machine and Java version.
 */
final class Canonical {

    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    /** The text of a document, with a newline at its end. */
    static String text(Node root) {
        Canonical writer = new Canonical();
        writer.write(root, 1);
        return writer.text.append('\n').toString();
    }

    /** The SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void write(Node node, int depth) {
        if (node instanceof Node.Fields fields) {
            fields(fields, depth);
        } else if (node instanceof Node.Items items) {
            items(items, depth);
        } else if (node instanceof Node.Text string) {
            text.append(Literals.quoted(string.value()));
        } else if (node instanceof Node.Numeral number) {
            text.append(Literals.number(number.value()));
        } else if (node instanceof Node.Truth truth) {
            text.append(truth.value());
        } else {
            text.append("null");
        }
    }

    private void fields(Node.Fields fields, int depth) {
        if (fields.members().isEmpty()) {
            text.append("{}");
            return;
        }
        text.append('{');
        Iterator<Map.Entry<String, Node.Member>> members =
                new TreeMap<>(fields.members()).entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Node.Member> member = members.next();
            newLine(depth);
            text.append(Literals.quoted(member.getKey()));
            text.append(": ");
            write(member.getValue().value(), depth + 1);
            text.append(members.hasNext() ? "," : "");
        }
        newLine(depth - 1);
        text.append('}');
    }

    private void items(Node.Items items, int depth) {
        if (items.values().isEmpty()) {
            text.append("[]");
            return;
        }
        text.append('[');
        Iterator<Node> values = items.values().iterator();
        while (values.hasNext()) {
            newLine(depth);
            write(values.next(), depth + 1);
            text.append(values.hasNext() ? "," : "");
        }
        newLine(depth - 1);
        text.append(']');
    }

    private void newLine(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }
}
