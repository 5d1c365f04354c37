package brink.engine.ensemble;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * How a plan is executed; never what comes out.
 *
 * @param threads number of threads, at least 1
 * @param progress told the number of runs finished so far, in order, on the calling thread
 * @param cancelled asked often; once true, work stops and {@link CancelledException} is thrown
 */
public record Execution(int threads, IntConsumer progress, BooleanSupplier cancelled) {

    /** Refuses fewer than one thread. */
    public Execution {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (%s) must be at least 1".formatted(threads));
        }
    }

    /**
     * All processors, no progress, never cancelled.
     *
     * @return the default
     */
    public static Execution withDefaults() {
        return new Execution(Runtime.getRuntime().availableProcessors(), done -> {}, () -> false);
    }

    /**
     * The same with another number of threads.
     *
     * @param count at least 1
     * @return the execution
     */
    public Execution withThreads(int count) {
        return new Execution(count, progress, cancelled);
    }

    /**
     * The same with someone who is told about progress.
     *
     * @param listener told the number of runs finished so far
     * @return the execution
     */
    public Execution withProgress(IntConsumer listener) {
        return new Execution(threads, listener, cancelled);
    }

    /**
     * The same with a way to cancel.
     *
     * @param question asked often, from any thread
     * @return the execution
     */
    public Execution withCancel(BooleanSupplier question) {
        return new Execution(threads, progress, question);
    }
}
