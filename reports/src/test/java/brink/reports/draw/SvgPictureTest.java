package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Axis;
import brink.reports.figure.BarFigure;
import brink.reports.figure.Figure;
import brink.reports.figure.Words;
import brink.reports.story.Story;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SvgPictureTest {

    static Stream<Figure> figures() {
        return Stream.of(Toys.winter(), Toys.wordy())
                .flatMap(scenario -> Story.figures(Toy.play(scenario, 200), Toys.ORIGIN).stream());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyLineOfTextIsTextOfItsMeasuredLength(Figure figure) throws Exception {
        List<Text> texts = Picture.of(figure, ThemeName.LIGHT, Picture.DPI).texts();
        List<Element> elements = all(root(figure), "text");
        assertThat(elements).hasSize(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Element element = elements.get(i);
            Text text = texts.get(i);
            assertThat(element.getTextContent()).isEqualTo(text.words());
            double length = Double.parseDouble(element.getAttribute("textLength"));
            assertThat(length).isCloseTo(text.length(), within(0.01));
            if (!isTransformed(element)) {
                assertThat(length).isCloseTo(text.box().getWidth(), within(0.01));
                assertThat(Double.parseDouble(element.getAttribute("x")))
                        .isBetween(text.box().getMinX() - 0.01, text.box().getMinX() + 0.01);
            }
            assertThat(Double.parseDouble(element.getAttribute("font-size"))).isBetween(7.0, 20.0);
        }
    }

    /** Text that runs upwards, or stands in a part of the page that is drawn smaller. */
    private static boolean isTransformed(Element element) {
        Node node = element;
        while (node instanceof Element here && !here.hasAttribute("transform")) {
            node = here.getParentNode();
        }
        return node instanceof Element;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void itScalesAndSpeaks(Figure figure) throws Exception {
        Element root = root(figure);
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 900 520");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("font-family")).isEqualTo("'Source Sans 3', 'Source Sans Pro', sans-serif");
        Element title = all(root, "title").get(0);
        Element description = all(root, "desc").get(0);
        assertThat(title.getTextContent()).isEqualTo(figure.words().title());
        assertThat(description.getTextContent()).isEqualTo(figure.words().alternative());
        assertThat(root.getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    }

    /** Ids begin with the figure's id, which is unique in a report, and what is referred to exists. */
    @ParameterizedTest
    @MethodSource("figures")
    void figuresCanStandTogetherInOnePage(Figure figure) throws Exception {
        Set<String> ids = new HashSet<>();
        for (Element element : all(root(figure), "*")) {
            if (element.hasAttribute("id")) {
                assertThat(element.getAttribute("id")).startsWith(figure.id() + "-");
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        Matcher reference = Pattern.compile("url\\(#([^)]*)\\)").matcher(svg(figure));
        while (reference.find()) {
            assertThat(ids).contains(reference.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingIsFetchedAndNothingIsLeftToChance(Figure figure) throws Exception {
        String svg = svg(figure);
        assertThat(svg).isEqualTo(svg(figure));
        assertThat(svg).doesNotContain("DOCTYPE", "<image", "href=", "Dialog", "<!--", "\r", "SansSerif");
        assertThat(svg)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg ")
                .endsWith("</svg>\n");
    }

    @Test
    void cutsAreWeightsOfOneFamily() throws Exception {
        Set<String> cuts = new HashSet<>();
        for (Element text : all(root(figures().skip(1).findFirst().orElseThrow()), "text")) {
            cuts.add(text.getAttribute("font-weight") + " " + text.getAttribute("font-style"));
        }
        assertThat(cuts).containsExactlyInAnyOrder("400 normal", "600 normal", "700 normal", "400 italic");
    }

    @Test
    void aThemeHasItsPaper() throws Exception {
        Figure figure = figures().findFirst().orElseThrow();
        assertThat(svg(figure, ThemeName.DARK)).contains("fill=\"rgb(20,25,31)\"");
        assertThat(svg(figure)).doesNotContain("fill=\"rgb(20,25,31)\"");
    }

    @Test
    void marksOfXmlAndWhatItCannotHoldDoNotBreakIt() throws Exception {
        String name = "<b> & \"c\" ]]> \u0001 \uD83D\uDE00 \uD800";
        Words words = new Words(name, "sub", "", "\tfirst\nsecond", "origin");
        Figure figure = new BarFigure(
                "strange",
                words,
                new Axis("share", 0, 1, List.of()),
                List.of(new BarFigure.Bar(name, 0, 0.5, 0.4, 0.6, "50 %")));
        Element root = root(figure);
        assertThat(all(root, "title").get(0).getTextContent()).isEqualTo("<b> & \"c\" ]]> \uFFFD \uD83D\uDE00 \uFFFD");
        assertThat(all(root, "desc").get(0).getTextContent()).isEqualTo("\tfirst\nsecond");
    }

    private static String svg(Figure figure) {
        return svg(figure, ThemeName.LIGHT);
    }

    private static String svg(Figure figure, ThemeName theme) {
        return new String(SvgPicture.of(figure, theme), StandardCharsets.UTF_8);
    }

    private static Element root(Figure figure) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        byte[] bytes = SvgPicture.of(figure, ThemeName.LIGHT);
        return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
