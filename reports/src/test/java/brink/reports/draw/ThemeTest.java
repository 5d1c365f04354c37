package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The thresholds are those of WCAG 2.1: 4.5 for text, 3 for lines and areas that carry meaning. */
class ThemeTest {

    /** The difference that the palettes promise, in CIELAB units. */
    private static final double APART = 17;

    private static final int TEN = 10;

    @ParameterizedTest
    @EnumSource
    void textCanBeRead(ThemeName name) {
        Theme theme = Theme.of(name);
        for (Color colour : List.of(theme.ink(), theme.quiet(), theme.median())) {
            assertThat(Contrast.of(colour, theme.paper())).isGreaterThanOrEqualTo(4.5);
        }
        for (int place = 0; place < TEN; place++) {
            assertThat(Contrast.of(theme.textColour(place), theme.paper()))
                    .as("name in colour %d", place)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksCanBeSeen(ThemeName name) {
        Theme theme = Theme.of(name);
        for (int place = 0; place < TEN; place++) {
            assertThat(Contrast.of(theme.colour(place), theme.paper()))
                    .as("colour %d", place)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(Contrast.of(theme.between(), theme.paper())).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.of(theme.edge(), theme.paper())).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.of(theme.median(), theme.half())).isGreaterThanOrEqualTo(3);
    }

    /** They carry nothing alone: a band has an edge, and a tick its number. */
    @ParameterizedTest
    @EnumSource
    void bandsAndGridLieBetweenPaperAndMarks(ThemeName name) {
        Theme theme = Theme.of(name);
        double most = Contrast.of(theme.most(), theme.paper());
        double half = Contrast.of(theme.half(), theme.paper());
        assertThat(most).isGreaterThan(1.2);
        assertThat(half / most).isGreaterThan(1.3);
        assertThat(Contrast.of(theme.edge(), theme.paper())).isGreaterThan(half);
        assertThat(Contrast.of(theme.faint(), theme.paper())).isBetween(1.2, 1.5);
    }

    /** Text in a colour is darkened on white and lightened on black, and left alone where it can be read. */
    @Test
    void textMovesAwayFromThePaper() {
        Theme white = Theme.LIGHT;
        assertThat(Contrast.of(white.colour(3), white.paper())).isLessThan(4.5);
        assertThat(Contrast.luminance(white.textColour(3))).isLessThan(Contrast.luminance(white.colour(3)));
        assertThat(white.textColour(0)).isEqualTo(white.colour(0));
        Theme black = new Theme(
                Color.BLACK,
                Color.WHITE,
                Color.WHITE,
                Color.DARK_GRAY,
                Color.GRAY,
                Color.WHITE,
                Color.GRAY,
                Color.DARK_GRAY,
                Color.LIGHT_GRAY,
                0.2f,
                List.of(Color.GRAY, Color.WHITE),
                List.of(new Color(0x332288)),
                List.of(Dash.SOLID));
        assertThat(Contrast.luminance(black.textColour(0))).isGreaterThan(Contrast.luminance(black.colour(0)));
        assertThat(Contrast.of(black.textColour(0), black.paper())).isBetween(4.5, 5.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void tenColoursCanBeToldApartByAllEyes(ThemeName name) {
        Theme theme = Theme.of(name);
        for (Eyes eyes : Eyes.ALL) {
            for (int one = 0; one < TEN; one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(eyes.difference(theme.colour(one), theme.colour(other)))
                            .as("colours %d and %d to %s eyes", one, other, eyes.name())
                            .isGreaterThanOrEqualTo(APART);
                }
            }
        }
        assertThat(theme.colour(TEN)).isEqualTo(theme.colour(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void bandsOfAFanCanBeToldApartByAllEyes(ThemeName name) {
        Theme theme = Theme.of(name);
        for (Eyes eyes : Eyes.ALL) {
            assertThat(eyes.difference(theme.half(), theme.most())).isGreaterThan(10);
            assertThat(eyes.difference(theme.half(), theme.median())).isGreaterThan(APART);
        }
    }

    @Test
    void printHasNoColours() {
        Theme print = Theme.PRINT;
        HashSet<Color> all = new HashSet<>(print.palette());
        all.addAll(List.of(print.paper(), print.ink(), print.quiet(), print.faint(), print.between()));
        all.addAll(List.of(print.median(), print.half(), print.most(), print.edge()));
        assertThat(all)
                .allMatch(colour -> colour.getRed() == colour.getGreen() && colour.getGreen() == colour.getBlue());
    }

    @Test
    void printedNeighboursDifferInLightnessAndOthersInGreyOrDashes() {
        Theme print = Theme.PRINT;
        for (int one = 0; one < 15; one++) {
            assertThat(lightnesses(print, one, one + 1)).isGreaterThanOrEqualTo(20);
            for (int other = 0; other < one; other++) {
                boolean grey = lightnesses(print, one, other) >= 12;
                boolean dashes = !print.line(one, 2).equals(print.line(other, 2));
                assertThat(grey || dashes).as("%d and %d", one, other).isTrue();
            }
        }
        assertThat(lightness(print.half())).isBetween(lightness(print.median()) + 20, lightness(print.most()) - 15);
        assertThat(lightness(print.most())).isLessThan(lightness(print.paper()) - 10);
    }

    private static double lightnesses(Theme theme, int one, int other) {
        return Math.abs(lightness(theme.colour(one)) - lightness(theme.colour(other)));
    }

    private static double lightness(Color colour) {
        return Eyes.ORDINARY.lab(colour)[0];
    }

    /** Degrees keep their order in grey: each of ten is further from the paper than the one before. */
    @ParameterizedTest
    @EnumSource
    void degreesAndAmountsMoveAwayFromThePaper(ThemeName name) {
        Theme theme = Theme.of(name);
        double paper = lightness(theme.paper());
        for (int i = 1; i < 10; i++) {
            assertThat(Math.abs(lightness(theme.grade(i / 9.0)) - paper))
                    .isGreaterThan(Math.abs(lightness(theme.grade((i - 1) / 9.0)) - paper) + 3);
        }
        for (int i = 1; i < 6; i++) {
            assertThat(Math.abs(lightness(theme.shade(i / 5.0)) - paper))
                    .isGreaterThan(Math.abs(lightness(theme.shade((i - 1) / 5.0)) - paper) + 3);
        }
        assertThat(theme.grade(1)).isEqualTo(theme.grades().get(6));
    }

    /** Reds are darker to eyes without long-wave cones, and to them too the gravest is the furthest from the paper. */
    @ParameterizedTest
    @EnumSource
    void degreesKeepTheirOrderToAllEyes(ThemeName name) {
        Theme theme = Theme.of(name);
        for (Eyes eyes : Eyes.ALL) {
            double paper = eyes.lab(theme.paper())[0];
            for (int i = 1; i < 7; i++) {
                double before = Math.abs(eyes.lab(theme.grades().get(i - 1))[0] - paper);
                assertThat(Math.abs(eyes.lab(theme.grades().get(i))[0] - paper))
                        .as("grade %d to %s eyes", i, eyes.name())
                        .isGreaterThan(before + 3);
            }
        }
    }

    /** On black the lightest colour is easily the palest; the gravest must glow: each degree is more colourful. */
    @Test
    void onBlackTheGravestDegreeIsTheMostColourful() {
        for (int i = 1; i < 10; i++) {
            assertThat(colourfulness(Theme.DARK.grade(i / 9.0)))
                    .isGreaterThan(colourfulness(Theme.DARK.grade((i - 1) / 9.0)) + 3);
        }
    }

    /** Distance from grey in CIELAB. */
    private static double colourfulness(Color colour) {
        double[] lab = Eyes.ORDINARY.lab(colour);
        return Math.hypot(lab[1], lab[2]);
    }

    @Test
    void sharesInBarsCanBeRead() {
        assertThat(Theme.LIGHT.textOn(Theme.LIGHT.colour(9))).isEqualTo(Theme.LIGHT.paper());
        assertThat(Theme.LIGHT.textOn(Theme.LIGHT.colour(8))).isEqualTo(Theme.LIGHT.ink());
        for (ThemeName name : ThemeName.values()) {
            Theme theme = Theme.of(name);
            for (int place = 0; place < TEN; place++) {
                assertThat(Contrast.of(theme.textOn(theme.colour(place)), theme.colour(place)))
                        .as("%s, colour %d", name, place)
                        .isGreaterThanOrEqualTo(4);
            }
        }
    }
}
