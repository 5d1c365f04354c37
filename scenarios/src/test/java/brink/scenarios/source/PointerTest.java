package brink.scenarios.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointerTest {

    @Test
    void notation() {
        Pointer pointer = Pointer.ROOT.child("a/b").child("m~n").child(3);
        assertThat(pointer).hasToString("/a~1b/m~0n/3");
        assertThat(pointer.dotted()).isEqualTo("a/b.m~n.3");
        assertThat(pointer.segments()).containsExactly("a/b", "m~n", "3");
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.dotted()).isEqualTo("the file");
    }

    @Test
    void equality() {
        Pointer pointer = Pointer.of("a", "b");
        assertThat(pointer)
                .isEqualTo(Pointer.ROOT.child("a").child("b"))
                .hasSameHashCodeAs(Pointer.of("a", "b"))
                .isNotEqualTo(Pointer.of("a", "c"))
                .isNotEqualTo(Pointer.of("x", "b"));
        assertThat(Pointer.of("a")).isLessThan(pointer);
    }

    @Test
    void containment() {
        assertThat(Pointer.of("a", "b").isWithin(Pointer.of("a"))).isTrue();
        assertThat(Pointer.of("a").isWithin(Pointer.of("a"))).isTrue();
        assertThat(Pointer.of("a").isWithin(Pointer.of("a", "b"))).isFalse();
        assertThat(Pointer.of("ab").isWithin(Pointer.of("a"))).isFalse();
    }
}
