package brink.reports.draw;

import brink.reports.figure.Figure;
import java.awt.Color;
import java.awt.Dimension;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A figure as scalable vector graphics, laid out as {@link Picture} lays it out. Every line of text is text, with the
 * length it was measured to have: where the typeface is not installed, another one is fitted into the same room.
 */
public final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 3;

    /** What Batik says too often, or wrongly: it takes each cut of a typeface for a family. */
    private static final List<String> HINTS = List.of(
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "color-interpolation",
            "color-rendering",
            "image-rendering",
            "shape-rendering",
            "text-rendering");

    private final Figure figure;
    private final Document document;
    private final Element root;

    private SvgPicture(Figure figure, Theme theme) {
        this.figure = figure;
        document = document();
        SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
        graphics.setSVGCanvasSize(new Dimension(Picture.WIDTH, Picture.HEIGHT));
        Color paper = theme.paper();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, Picture.WIDTH, Picture.HEIGHT);
        List<Text> texts = Picture.draw(figure, theme, graphics);
        root = graphics.getRoot();
        graphics.dispose();
        forget(root);
        elements("*").forEach(SvgPicture::forget);
        setTexts(texts);
        describe();
    }

    /**
     * Draws a figure. May be called from several threads at once.
     *
     * @param figure what to draw
     * @param theme in which colours
     * @return the file's bytes, in UTF-8; the same for the same arguments
     */
    public static byte[] of(Figure figure, ThemeName theme) {
        return SvgText.of(new SvgPicture(figure, Theme.of(theme)).root).getBytes(StandardCharsets.UTF_8);
    }

    /** Java's own document serves: Batik's would bring a parser for CSS with it. */
    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can make a document", e);
        }
    }

    /** Ids begin with the figure's, so that several figures can stand in one page. */
    private SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new SVGIDGenerator() {
            private int last;

            @Override
            public String generateID(String prefix) {
                last++;
                return figure.id() + "-" + last;
            }
        });
        return context;
    }

    private List<Element> elements(String name) {
        NodeList nodes = root.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static void forget(Element element) {
        HINTS.forEach(element::removeAttribute);
    }

    private void setTexts(List<Text> texts) {
        List<Element> elements = elements("text");
        if (elements.size() != texts.size()) {
            throw new IllegalStateException(
                    "%s texts were drawn and %s arrived".formatted(texts.size(), elements.size()));
        }
        for (int i = 0; i < texts.size(); i++) {
            Element element = elements.get(i);
            Text text = texts.get(i);
            Typeface face = Typeface.of(text.font());
            element.setAttribute("font-size", number(text.font().getSize2D()));
            element.setAttribute("font-weight", Integer.toString(face.weight()));
            element.setAttribute("font-style", face.slant());
            element.setAttribute("textLength", number(text.length()));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        root.setAttribute("font-family", Typeface.FAMILY);
        root.setAttribute("text-rendering", "geometricPrecision");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    /** For those who cannot see it, and for pages of any width. */
    private void describe() {
        Node first = root.getFirstChild();
        if (first instanceof Element defs && !defs.hasChildNodes()) {
            root.removeChild(first);
        }
        root.setAttribute("xmlns", SVG);
        root.setAttribute("viewBox", "0 0 %s %s".formatted(Picture.WIDTH, Picture.HEIGHT));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "%1$s-title %1$s-desc".formatted(figure.id()));
        Node drawn = root.getFirstChild();
        root.insertBefore(telling("title", figure.words().title()), drawn);
        root.insertBefore(telling("desc", figure.words().alternative()), drawn);
    }

    private Element telling(String name, String words) {
        Element element = document.createElementNS(SVG, name);
        element.setAttribute("id", figure.id() + "-" + name);
        element.appendChild(document.createTextNode(words));
        return element;
    }
}
