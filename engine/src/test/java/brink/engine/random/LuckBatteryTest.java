package brink.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * A statistical battery on sequences of draws at the keys that simulations use.
 *
 * <p>Each method makes a family of tests with a chance of one in ten thousand that a perfect
 * generator fails any of them (Bonferroni: each p-value must exceed 1e-4 divided by the size of the
 * family, and for counts must not be suspiciously good either). Six families: 6e-4 in all.
 */
class LuckBatteryTest {

    private static final int DRAWS = 120_000;
    private static final double FAMILY_ERROR = 1e-4;
    private static final Seed SEED = new Seed(20211231);

    /** How simulations walk through keys; one purpose or occasion stays, something else moves. */
    private static Map<String, IntToDoubleFunction> sequences() {
        long option = Luck.purpose("option", "invade");
        long run = Luck.run(SEED, 3);
        long step = Luck.occasion(run, 5);
        Map<String, IntToDoubleFunction> sequences = new LinkedHashMap<>();
        sequences.put("runs", i -> Luck.uniform(Luck.occasion(Luck.run(SEED, i), 0), option));
        sequences.put("late runs", i -> Luck.uniform(Luck.occasion(Luck.run(SEED, (1L << 31) + i), 7), option));
        sequences.put("steps", i -> Luck.uniform(Luck.occasion(run, i), option));
        sequences.put("seeds", i -> Luck.uniform(Luck.occasion(Luck.run(new Seed(i), 0), 0), option));
        sequences.put("moves", i -> Luck.uniform(step, Luck.purpose("option", "move-" + i)));
        sequences.put("actors", i -> Luck.uniform(step, Luck.purpose("opportunity", "a" + i)));
        sequences.put("repetitions", i -> Luck.uniform(step, Luck.repetition(option, i)));
        sequences.put(
                "parameters", i -> Luck.uniform(Luck.occasion(run, -1), Luck.purpose("parameter", "/actors/a" + i)));
        sequences.put("runs of 56 steps", i -> Luck.uniform(Luck.occasion(Luck.run(SEED, i / 56), i % 56), option));
        return sequences;
    }

    @Test
    void drawsAreUniform() {
        Map<String, IntToDoubleFunction> sequences = sequences();
        double level = FAMILY_ERROR / (3 * sequences.size());
        sequences.forEach((name, draw) -> {
            long[] cells = new long[1024];
            double[] sample = new double[DRAWS];
            for (int i = 0; i < DRAWS; i++) {
                sample[i] = draw.applyAsDouble(i);
                cells[(int) (sample[i] * cells.length)]++;
            }
            double chi = Evidence.chiSquared(cells);
            assertThat(chi).as("%s, cells", name).isBetween(level, 1 - level);
            assertThat(Evidence.kolmogorovSmirnov(sample, u -> u))
                    .as("%s, distance", name)
                    .isGreaterThan(level);
        });
    }

    @Test
    void lowBitsAreUniformToo() {
        Map<String, IntToDoubleFunction> sequences = sequences();
        double level = FAMILY_ERROR / (2 * sequences.size());
        sequences.forEach((name, draw) -> {
            long[] cells = new long[1024];
            for (int i = 0; i < DRAWS; i++) {
                double high = draw.applyAsDouble(i) * 0x1p30;
                cells[(int) ((high - Math.floor(high)) * cells.length)]++;
            }
            assertThat(Evidence.chiSquared(cells)).as(name).isBetween(level, 1 - level);
        });
    }

    @Test
    void successiveDrawsFillTheSquareAndTheCube() {
        Map<String, IntToDoubleFunction> sequences = sequences();
        double level = FAMILY_ERROR / (4 * sequences.size());
        sequences.forEach((name, draw) -> {
            long[] square = new long[64 * 64];
            long[] cube = new long[16 * 16 * 16];
            for (int i = 0; i + 2 < DRAWS; i += 3) {
                double a = draw.applyAsDouble(i);
                double b = draw.applyAsDouble(i + 1);
                double c = draw.applyAsDouble(i + 2);
                square[cell(a, 64) * 64 + cell(b, 64)]++;
                cube[(cell(a, 16) * 16 + cell(b, 16)) * 16 + cell(c, 16)]++;
            }
            assertThat(Evidence.chiSquared(square)).as("%s, pairs", name).isBetween(level, 1 - level);
            assertThat(Evidence.chiSquared(cube)).as("%s, triples", name).isBetween(level, 1 - level);
        });
    }

    @Test
    void drawsDoNotDependOnThoseBefore() {
        Map<String, IntToDoubleFunction> sequences = sequences();
        int[] lags = {1, 2, 3, 4, 7, 8, 16, 56};
        double level = FAMILY_ERROR / (lags.length * sequences.size());
        sequences.forEach((name, draw) -> {
            for (int lag : lags) {
                double z = correlation(draw, i -> draw.applyAsDouble(i + lag));
                assertThat(Evidence.normal(z)).as("%s, lag %s", name, lag).isGreaterThan(level);
            }
        });
    }

    /** All pairs of sixteen purposes as one scenario uses them side by side, across runs and steps. */
    @Test
    void purposesDoNotDependOnOneAnother() {
        String[][] words = {
            {"opportunity", "russia"},
            {"opportunity", "ukraine"},
            {"opportunity", "united-states"},
            {"type", "russia"},
            {"order", "russia"},
            {"slip", "russia"},
            {"option", "invade"},
            {"option", "invade-2"},
            {"option", "threaten"},
            {"option", "hold"},
            {"noise", "tension"},
            {"noise", "troops"},
            {"hazard", "incident"},
            {"effect", "move/invade/rung#1"},
            {"clarity", "russia", "ukraine"},
            {"misread", "russia", "ukraine"}
        };
        double level = FAMILY_ERROR / (2 * words.length * (words.length - 1));
        for (int a = 0; a < words.length; a++) {
            for (int b = 0; b < a; b++) {
                long one = Luck.purpose(words[a]);
                long other = Luck.purpose(words[b]);
                assertIndependent(one, other, level, String.join(" ", words[a]) + " and " + String.join(" ", words[b]));
            }
        }
    }

    private static void assertIndependent(long one, long other, double level, String what) {
        IntToDoubleFunction first = i -> Luck.uniform(Luck.occasion(Luck.run(SEED, i / 56), i % 56), one);
        IntToDoubleFunction second = i -> Luck.uniform(Luck.occasion(Luck.run(SEED, i / 56), i % 56), other);
        assertThat(Evidence.normal(correlation(first, second))).as(what).isGreaterThan(level);
        long[] square = new long[32 * 32];
        for (int i = 0; i < DRAWS / 4; i++) {
            square[cell(first.applyAsDouble(i), 32) * 32 + cell(second.applyAsDouble(i), 32)]++;
        }
        assertThat(Evidence.chiSquared(square)).as(what).isBetween(level, 1 - level);
    }

    private static int cell(double u, int cells) {
        return (int) (u * cells);
    }

    /** The correlation of two sequences in standard errors; exact moments of uniform numbers. */
    private static double correlation(IntToDoubleFunction first, IntToDoubleFunction second) {
        double sum = 0;
        for (int i = 0; i < DRAWS / 2; i++) {
            sum += (first.applyAsDouble(i) - 0.5) * (second.applyAsDouble(i) - 0.5) * 12;
        }
        return sum / Math.sqrt(DRAWS / 2.0);
    }

    /** 64 input bits by 64 output bits at each of four stages. */
    @Test
    void everyBitOfAKeyReachesEveryBitOfADraw() {
        double level = FAMILY_ERROR / (4 * 64 * 64);
        assertAvalanche("mix", level, (bits, i) -> Luck.mix(bits));
        assertAvalanche("seed", level, (bits, i) -> Luck.run(new Seed(bits), i));
        assertAvalanche("run", level, (bits, i) -> Luck.run(SEED, bits));
        assertAvalanche("occasion", level, (bits, i) -> Luck.occasion(bits, 3));
    }

    private interface Stage {
        long apply(long bits, int i);
    }

    private static void assertAvalanche(String name, double level, Stage stage) {
        int samples = 4_000;
        for (int in = 0; in < 64; in++) {
            int[] flips = new int[64];
            for (int i = 0; i < samples; i++) {
                long bits = Luck.mix(i * 0x9E3779B97F4A7C15L + in);
                long changed = stage.apply(bits, i) ^ stage.apply(bits ^ 1L << in, i);
                for (int out = 0; out < 64; out++) {
                    flips[out] += (int) (changed >>> out & 1);
                }
            }
            for (int out = 0; out < 64; out++) {
                double z = (flips[out] - samples / 2.0) / Math.sqrt(samples / 4.0);
                assertThat(Evidence.normal(z))
                        .as("%s: bit %s to %s", name, in, out)
                        .isGreaterThan(level);
            }
        }
    }
}
