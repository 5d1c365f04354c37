package brink.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.engine.Whole;
import brink.engine.model.Scenario;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that is given up ends soon, says so, and leaves no thread behind. */
@Timeout(60)
class CancellingTest {

    private static final Scenario WHOLE = Whole.crisis().build();
    private static final RunPlan ENDLESS = RunPlan.of(50_000_000);

    @Test
    void cancelledWorkThrowsSoonAndStopsItsThreads() throws InterruptedException {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicInteger blocks = new AtomicInteger();
        Execution execution = Execution.withDefaults()
                .withThreads(3)
                .withProgress(done -> cancelled.set(blocks.incrementAndGet() >= 3))
                .withCancel(cancelled::get);
        long begin = System.nanoTime();
        assertThatThrownBy(() -> Simulator.simulate(WHOLE, ENDLESS, execution))
                .isInstanceOf(CancelledException.class)
                .hasMessage("the simulation was cancelled");
        assertThat((System.nanoTime() - begin) / 1e9).as("seconds").isLessThan(10);
        assertNoPlayers();
    }

    @Test
    void interruptingTheCallerCancels() throws InterruptedException {
        Thread caller = Thread.currentThread();
        Execution execution = Execution.withDefaults().withThreads(2).withProgress(done -> caller.interrupt());
        assertThatThrownBy(() -> Simulator.simulate(WHOLE, ENDLESS, execution)).isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertNoPlayers();
    }

    @Test
    void aSinkThatFailsEndsTheWorkWithItsFailure() throws InterruptedException {
        assertThatThrownBy(() -> Simulator.simulate(WHOLE, ENDLESS, Execution.withDefaults(), rows -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertNoPlayers();
    }

    @Test
    void failuresWithinAPlayerReachTheCaller() throws InterruptedException {
        Execution failing = Execution.withDefaults().withCancel(() -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> Simulator.simulate(WHOLE, ENDLESS, failing)).hasMessage("broken");
        Execution worse = Execution.withDefaults().withCancel(() -> {
            throw new AssertionError("very broken");
        });
        assertThatThrownBy(() -> Simulator.simulate(WHOLE, ENDLESS, worse)).isInstanceOf(AssertionError.class);
        assertNoPlayers();
    }

    @Test
    void impossiblePlansAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RunPlan.of(0)).withMessage("runs (0) must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Execution.withDefaults().withThreads(0))
                .withMessage("threads (0) must be at least 1");
    }

    private static void assertNoPlayers() throws InterruptedException {
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (players() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        assertThat(players()).as("threads still playing").isZero();
    }

    private static long players() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("brink-player"))
                .count();
    }
}
