package brink.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedTest {

    /** SHA-256 of "ada lovelace" begins with these eight bytes; their remainder modulo 1,000,000,000 is the seed. */
    @Test
    void aNameHasTheSeedOfItsHash() {
        assertThat(Seed.named("Ada Lovelace").value()).isEqualTo(209_757_213);
    }

    @Test
    void howANameIsTypedDoesNotMatter() {
        Seed seed = Seed.named("Zoë Müller");
        assertThat(Seed.named("  zoë   MÜLLER ")).isEqualTo(seed);
        assertThat(Seed.named("Zoe\u0308 Mu\u0308ller")).isEqualTo(seed);
        assertThat(Seed.named("Zoe Muller")).isNotEqualTo(seed);
    }

    @Test
    void aClassHasAsManySeedsAsNames() {
        assertThat(IntStream.range(0, 500)
                        .mapToObj(i -> Seed.named("student " + i).value())
                        .distinct())
                .hasSize(500)
                .allMatch(value -> value >= 0 && value < 1_000_000_000);
    }
}
