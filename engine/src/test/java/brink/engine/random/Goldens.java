package brink.engine.random;

import java.util.ArrayList;
import java.util.List;

/** Lists numbers of the generator, bit by bit, here or in a virtual machine of its own. */
public final class Goldens {

    private Goldens() {}

    /** Prints them. */
    public static void main(String[] arguments) {
        System.out.print(String.join("\n", lines()) + "\n");
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (long bits : new long[] {0, 1, -1, 0x0123456789ABCDEFL}) {
            lines.add(line("mix %x".formatted(bits), Luck.mix(bits)));
        }
        lines.add(line("purpose option invade", Luck.purpose("option", "invade")));
        lines.add(line("purpose", Luck.purpose()));
        lines.add(line("purpose of nothing", Luck.purpose("")));
        lines.add(line("purpose beyond ascii", Luck.purpose("\u00e9\u6f22")));
        for (long seed : new long[] {0, 20211231, -5}) {
            for (long run : new long[] {0, 1, 9_999, 1L << 40}) {
                lines.add(line("run %s of seed %s".formatted(run, seed), Luck.run(new Seed(seed), run)));
            }
        }
        lines.add(line("occasion", Luck.occasion(42, 17)));
        lines.add(line("beginning", Luck.occasion(42, -1)));
        lines.add(line("repetition", Luck.repetition(42, 3)));
        lines.add(line("uniform", Double.doubleToRawLongBits(Luck.uniform(42, 4711))));
        lines.add(line("sum of a million draws", Double.doubleToRawLongBits(sum())));
        return lines;
    }

    private static double sum() {
        double sum = 0;
        long purpose = Luck.purpose("option", "invade");
        for (int run = 0; run < 10_000; run++) {
            long key = Luck.run(new Seed(20211231), run);
            for (int step = 0; step < 100; step++) {
                sum += Luck.uniform(Luck.occasion(key, step), purpose);
            }
        }
        return sum;
    }

    private static String line(String what, long bits) {
        return "%s = %016x".formatted(what, bits);
    }
}
