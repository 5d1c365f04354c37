package brink.reports.draw;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A document as text: attributes in alphabetical order, two spaces, line feeds, no document type that a reader might
 * fetch. Java's own writers indent differently from version to version.
 */
final class SvgText {

    /** Elements whose blanks count. */
    private static final Set<String> SPOKEN = Set.of("text", "title", "desc");

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private SvgText() {}

    /** The text of an element and all that is in it. */
    static String of(Element root) {
        SvgText svg = new SvgText();
        svg.element(root, "");
        return svg.text.toString();
    }

    private void element(Element element, String indent) {
        text.append(indent).append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            text.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
            characters(attributes.item(i).getNodeValue());
            text.append('"');
        }
        if (!element.hasChildNodes()) {
            text.append("/>\n");
            return;
        }
        text.append('>');
        if (SPOKEN.contains(element.getTagName())) {
            characters(element.getTextContent());
        } else {
            text.append('\n');
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    element(inner, indent + "  ");
                }
            }
            text.append(indent);
        }
        text.append("</").append(element.getTagName()).append(">\n");
    }

    private void characters(String value) {
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\t', '\n', '\r' -> text.append("&#").append(c).append(';');
                default -> text.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
            }
        });
    }

    /** Whether XML 1.0 can hold it. */
    private static boolean isCharacter(int c) {
        return (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
    }
}
