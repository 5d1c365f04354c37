package brink.engine.quantity;

/**
 * Exponential, logarithm and power in plain IEEE 754 arithmetic.
 *
 * <p>{@code Math.exp} and its kin may be replaced by processor-specific intrinsics and so differ in
 * the last bit between machines. These functions use only additions, multiplications, divisions and
 * bit operations, whose results Java fixes exactly; the same input gives the same bits everywhere.
 * Accuracy: within 2 units in the last place for {@link #exp} and {@link #log} (tested against
 * {@code StrictMath}).
 */
public final class Elementary {

    private static final double LOG2_E = 1.4426950408889634;
    /** High part of ln 2: its low 21 bits are zero, so a product with an exponent is exact. */
    private static final double LN2_HIGH = 0.6931471803691238;

    private static final double LN2_LOW = 1.9082149292705877E-10;
    /** Adding this rounds a double to the nearest whole number. */
    private static final double ROUNDER = 6755399441055744.0;

    private static final double EXP_OVERFLOW = 709.782712893384;
    private static final double EXP_LARGE = 700;
    private static final double EXP_TINY = -708.3964185322641;
    private static final long MANTISSA = 0x000FFFFFFFFFFFFFL;
    private static final long ONE_BITS = 0x3FF0000000000000L;
    private static final long HALF_BITS = 0x3FE0000000000000L;
    private static final double SQRT2 = 1.4142135623730951;
    private static final double TWO_54 = 0x1p54;

    private Elementary() {}

    /**
     * e to the power x.
     *
     * @param x any number; NaN gives NaN
     * @return e^x: infinity above 709.78; results below the smallest normal number are flushed to 0
     */
    public static double exp(double x) {
        if (!(x <= EXP_OVERFLOW)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x < EXP_TINY) {
            return 0;
        }
        double shifted = x * LOG2_E + ROUNDER;
        double k = shifted - ROUNDER;
        double r = (x - k * LN2_HIGH) - k * LN2_LOW;
        double r2 = r * r;
        // Taylor series to r^13 (error below 5e-18 for |r| <= ln2 / 2), in Estrin's order.
        double r4 = r2 * r2;
        double low = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
        double mid = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
        double high = (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800.0));
        double series = low + r4 * (mid + r4 * high);
        double value = 1 + (r + r2 * series);
        // The sum with the rounder holds k in its last bits; shifted up, they are the exponent of 2^k.
        long exponent = Double.doubleToRawLongBits(shifted) << 52;
        if (x > EXP_LARGE) {
            return value * Double.longBitsToDouble(exponent + HALF_BITS) * 2;
        }
        return value * Double.longBitsToDouble(exponent + ONE_BITS);
    }

    /**
     * Natural logarithm.
     *
     * @param x any number
     * @return ln x; negative infinity at 0, NaN below 0 or for NaN, infinity for infinity
     */
    public static double log(double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x < Double.MIN_NORMAL) {
            return log(x * TWO_54) - 54 * LN2_HIGH - 54 * LN2_LOW;
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        double m = Double.longBitsToDouble((bits & MANTISSA) | ONE_BITS);
        if (m > SQRT2) {
            m *= 0.5;
            exponent++;
        }
        double f = m - 1;
        double s = f / (2 + f);
        double z = s * s;
        // log(m) = 2 atanh(s) = f - (f^2 / 2 - s (f^2 / 2 + R(z))): fdlibm's arrangement and series.
        double z2 = z * z;
        double odd = z
                * (0.6666666666666735
                        + z2 * (0.2857142874366239 + z2 * (0.1818357216161805 + z2 * 0.14798198605116586)));
        double even = z2 * (0.3999999999940942 + z2 * (0.22222198432149784 + z2 * 0.15313837699209373));
        double half = 0.5 * f * f;
        return exponent * LN2_HIGH - ((half - (s * (half + odd + even) + exponent * LN2_LOW)) - f);
    }

    /**
     * x to the power y for non-negative x.
     *
     * @param x base, at least 0
     * @param y exponent
     * @return x^y; 1 when y is 0; 0 when x is 0 and y is positive
     */
    public static double pow(double x, double y) {
        if (y == 0) {
            return 1;
        }
        if (y == 1 || x == 1) {
            return x;
        }
        return x == 0 && y > 0 ? 0 : exp(y * log(x));
    }
}
