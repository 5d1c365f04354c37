package brink.reports.draw;

import java.awt.Color;
import java.util.List;

/**
 * How colours look to different eyes. Matrices for linear sRGB at full severity from Machado, Oliveira and Fernandes
 * (2009), "A physiologically-based model for simulation of color vision deficiency", table 1; CIELAB under D65.
 */
record Eyes(String name, List<Double> matrix) {

    static final Eyes ORDINARY = new Eyes("ordinary", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0));

    private static final Eyes WITHOUT_LONG_WAVE_CONES = new Eyes(
            "protanopic",
            List.of(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998));
    private static final Eyes WITHOUT_MEDIUM_WAVE_CONES = new Eyes(
            "deuteranopic",
            List.of(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881));

    static final List<Eyes> ALL = List.of(ORDINARY, WITHOUT_LONG_WAVE_CONES, WITHOUT_MEDIUM_WAVE_CONES);

    private static final List<Double> TO_XYZ =
            List.of(0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920, 0.9503041);
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    /** Distance of two colours as these eyes see them, in CIELAB units (1976). */
    double difference(Color one, Color other) {
        double[] a = lab(one);
        double[] b = lab(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    /** Lightness and the two axes of colour. */
    double[] lab(Color colour) {
        float[] channels = colour.getRGBColorComponents(null);
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = channels[i];
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        double[] seen = times(matrix, linear);
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.min(1, Math.max(0, seen[i]));
        }
        double[] f = times(TO_XYZ, seen);
        for (int i = 0; i < 3; i++) {
            double t = f[i] / WHITE[i];
            f[i] = t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double[] times(List<Double> matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix.get(3 * row + column) * vector[column];
            }
        }
        return product;
    }
}
