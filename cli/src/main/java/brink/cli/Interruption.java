package brink.cli;

import brink.engine.ensemble.CancelledException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, and whatever else asks the process to end. Java then starts a shutdown while the command is
 * still running. If the command has begun what must not be left half-done, the hook asks it to stop and
 * gives it time to tidy up; else the process ends at once. Java itself ends with 130.
 */
final class Interruption {

    private static final long PATIENCE_SECONDS = 5;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch tidied = new CountDownLatch(1);
    private final AtomicReference<@Nullable Thread> writer = new AtomicReference<>();
    private boolean begun;

    /** Some writing. */
    @FunctionalInterface
    interface Writing<T> {
        /** Writes. */
        T write() throws IOException;
    }

    /** Watches for the end of the process. */
    void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "brink-interrupt"));
    }

    /** Says that the command is done and the process may end. */
    void tidied() {
        tidied.countDown();
    }

    /** Whether the command should stop. */
    boolean isAsked() {
        return asked.get();
    }

    /**
     * Says that from here on something would be left half-done.
     *
     * @throws CancelledException if the command should stop instead
     */
    synchronized void begin() {
        if (isAsked()) {
            throw new CancelledException();
        }
        begun = true;
    }

    /**
     * Asks the command to stop.
     *
     * @return whether it has something to tidy up first
     */
    synchronized boolean ask() {
        asked.set(true);
        Thread thread = writer.get();
        if (thread != null) {
            thread.interrupt();
        }
        return begun;
    }

    /**
     * Writes files until done or interrupted: Java's files refuse an interrupted thread, and a Java that is about to
     * end refuses much else, such as to begin drawing.
     *
     * @throws CancelledException if it was interrupted
     */
    <T> T interruptibly(Writing<T> writing) throws IOException {
        writer.set(Thread.currentThread());
        try {
            if (isAsked()) {
                throw new CancelledException();
            }
            return writing.write();
        } catch (IOException e) {
            if (isAsked()) {
                throw new CancelledException();
            }
            throw e;
        } catch (RuntimeException | Error e) {
            if (isAsked()) {
                throw new CancelledException();
            }
            throw e;
        } finally {
            writer.set(null);
            Thread.interrupted();
        }
    }

    private void stopAndWait() {
        if (tidied.getCount() == 0 || !ask()) {
            return;
        }
        try {
            if (!tidied.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
