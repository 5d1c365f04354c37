package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

    @Test
    void tenPlacesHaveTenColours() {
        HashSet<Color> colours = new HashSet<>();
        for (int place = 0; place < 10; place++) {
            colours.add(Theme.LIGHT.colour(place));
        }
        assertThat(colours).hasSize(10);
        assertThat(Theme.LIGHT.colour(10)).isEqualTo(Theme.LIGHT.colour(0));
    }

    /** Contrast of text with white by the formula of WCAG 2.1, at least 4.5; luminances from its definition. */
    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void namesInColourCanBeRead(int place) {
        Color colour = Theme.LIGHT.textColour(place);
        float[] rgb = colour.getRGBColorComponents(null);
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            luminance += weights[i] * (rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4));
        }
        assertThat(1.05 / (luminance + 0.05)).isGreaterThanOrEqualTo(4.49);
    }

    /** Degrees keep their order in grey: each of ten is darker than the one before, by CIELAB's lightness. */
    @Test
    void degreesAndAmountsGrowDarker() {
        for (int i = 1; i < 10; i++) {
            assertThat(lightness(Theme.LIGHT.grade(i / 9.0))).isLessThan(lightness(Theme.LIGHT.grade((i - 1) / 9.0)));
        }
        for (int i = 1; i < 6; i++) {
            assertThat(lightness(Theme.LIGHT.shade(i / 5.0)))
                    .isLessThan(lightness(Theme.LIGHT.shade((i - 1) / 5.0)) - 3);
        }
        assertThat(Theme.LIGHT.grade(1)).isEqualTo(new Color(0x990000));
    }

    @Test
    void sharesInBarsCanBeRead() {
        assertThat(Theme.LIGHT.textOn(Theme.LIGHT.colour(9))).isEqualTo(Theme.LIGHT.paper());
        assertThat(Theme.LIGHT.textOn(Theme.LIGHT.colour(8))).isEqualTo(Theme.LIGHT.ink());
    }

    private static double lightness(Color colour) {
        float[] xyz = colour.getColorComponents(ColorSpace.getInstance(ColorSpace.CS_CIEXYZ), null);
        return 116 * Math.cbrt(xyz[1]) - 16;
    }
}
