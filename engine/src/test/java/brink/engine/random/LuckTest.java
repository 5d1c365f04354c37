package brink.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LuckTest {

    /**
     * Written down once, from this generator on JDK 17 in 2026. They may never change: a result
     * published with a seed must come out again.
     */
    private static final List<String> FROZEN = List.of(
            "mix 0 = 0000000000000000",
            "mix 1 = 3c02aa47758292bd",
            "mix ffffffffffffffff = 78a9666a39c1a1b5",
            "mix 123456789abcdef = 6d97305f56288c62",
            "purpose option invade = 80b7b60cde4d3709",
            "purpose = 84ea23ab69e59fee",
            "purpose of nothing = d1921babbe58f31b",
            "purpose beyond ascii = f496677d1af990a6",
            "run 0 of seed 0 = 05746e1d7a3b2cea",
            "run 1 of seed 0 = 5189e5643caf8d10",
            "run 9999 of seed 0 = 062291cd81c0d6b7",
            "run 1099511627776 of seed 0 = 86c92e512bb08d17",
            "run 0 of seed 20211231 = 830f9b801eb5066e",
            "run 1 of seed 20211231 = f5488357631cd62b",
            "run 9999 of seed 20211231 = 966d003ae98794fb",
            "run 1099511627776 of seed 20211231 = 4a04af18a856bb70",
            "run 0 of seed -5 = 7fe67b88e6aa45d6",
            "run 1 of seed -5 = 3125edf08b83cef5",
            "run 9999 of seed -5 = ebd946917e363aaa",
            "run 1099511627776 of seed -5 = 77de6cb9335bf8b3",
            "occasion = 0f8a828de8a2bf2f",
            "beginning = 488943ad4b414baa",
            "repetition = 19c85fa7a464173b",
            "uniform = 3fcb62410a375f44",
            "sum of a million draws = 411e840db2edf361");

    @Test
    void theGeneratorIsFrozen() {
        assertThat(Goldens.lines()).isEqualTo(FROZEN);
    }

    @Test
    void mixIsABijectionOnWhatWeCanCheck() {
        Set<Long> seen = new HashSet<>();
        for (long bits = 0; bits < 200_000; bits++) {
            assertThat(seen.add(Luck.mix(bits))).isTrue();
            assertThat(seen.add(Luck.mix(Long.reverse(bits) | 1L << 45))).isTrue();
        }
    }

    @Test
    void wordsOfAPurposeAreKeptApart() {
        assertThat(Luck.purpose("ab", "c")).isNotEqualTo(Luck.purpose("a", "bc"));
        assertThat(Luck.purpose("a", "b")).isNotEqualTo(Luck.purpose("b", "a"));
        assertThat(Luck.purpose("a")).isNotEqualTo(Luck.purpose("a", ""));
        assertThat(Luck.purpose("a")).isEqualTo(Luck.purpose("a"));
    }

    @Test
    void idsThatDifferALittleHaveDifferentPurposes() {
        Set<Long> seen = new HashSet<>();
        for (String kind : List.of("option", "effect", "noise", "parameter", "opportunity", "type")) {
            for (int i = 0; i < 20_000; i++) {
                assertThat(seen.add(Luck.purpose(kind, "thing-" + i))).isTrue();
            }
        }
    }

    @Test
    void keysDoNotCollideAmongRunsAndSteps() {
        Set<Long> seen = new HashSet<>();
        for (int run = 0; run < 2_000; run++) {
            long key = Luck.run(new Seed(1), run);
            for (int step = -1; step < 100; step++) {
                assertThat(seen.add(Luck.occasion(key, step))).isTrue();
            }
        }
    }

    @Test
    void uniformNeverReachesItsEnds() {
        long smallest = inverse(0);
        long largest = inverse(-1L);
        assertThat(Luck.uniform(smallest, 0)).isEqualTo(0x1p-53);
        assertThat(Luck.uniform(largest, 0)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void theFirstRepetitionIsThePurposeItself() {
        assertThat(Luck.repetition(99, 0)).isEqualTo(99);
        assertThat(Luck.repetition(99, 1)).isNotEqualTo(99).isNotEqualTo(Luck.repetition(99, 2));
    }

    /** Undoes {@link Luck#mix}: multiplications by the inverse constants, shifts by repetition. */
    private static long inverse(long mixed) {
        long z = unshift(mixed, 27);
        z = unshift(z * oddInverse(0x1C69B3F74AC4AE35L), 33);
        return unshift(z * oddInverse(0x3C79AC492BA7B653L), 27);
    }

    private static long unshift(long value, int bits) {
        long z = value;
        for (int i = 0; i < 3; i++) {
            z = value ^ (z >>> bits);
        }
        return z;
    }

    private static long oddInverse(long factor) {
        long inverse = factor;
        for (int i = 0; i < 6; i++) {
            inverse *= 2 - factor * inverse;
        }
        return inverse;
    }
}
