package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
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
}
