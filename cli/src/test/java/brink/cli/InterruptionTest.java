package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brink.engine.ensemble.CancelledException;
import org.junit.jupiter.api.Test;

/** Whoever reads can be ended at once; whoever has begun to write has to tidy up. */
class InterruptionTest {

    private final Interruption interruption = new Interruption();

    @Test
    void untilSomethingIsBegunThereIsNothingToWaitFor() {
        assertThat(interruption.ask()).isFalse();
        assertThat(interruption.isAsked()).isTrue();
    }

    @Test
    void whatIsBegunIsTidiedUpFirst() {
        interruption.begin();
        assertThat(interruption.ask()).isTrue();
    }

    @Test
    void whatFailsBecauseJavaIsAboutToEndIsNoFault() {
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> interruption.interruptibly(() -> {
                    interruption.ask();
                    throw new ExceptionInInitializerError("shutdown in progress");
                }));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatFailsByItselfStaysAFault() {
        assertThatExceptionOfType(ExceptionInInitializerError.class)
                .isThrownBy(() -> interruption.interruptibly(() -> {
                    throw new ExceptionInInitializerError("a fault");
                }));
    }

    @Test
    void nothingIsBegunAfterTheQuestion() {
        interruption.ask();
        assertThatExceptionOfType(CancelledException.class).isThrownBy(interruption::begin);
    }
}
