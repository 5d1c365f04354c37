package brink.cli;

import brink.engine.ensemble.CancelledException;
import brink.reports.draw.Picture;
import brink.reports.write.Drawing;
import brink.reports.write.Workers;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The threads that draw a report's figures, each figure on one of them. They are gone when the figures are drawn, and
 * soon after an interruption: the folder can then be removed.
 *
 * @param threads the number of threads, at least 1, if there is memory for so many pictures
 * @param drawing how they draw
 * @param memory that Java can have, in bytes
 */
record Painters(int threads, Drawing drawing, long memory) implements Workers {

    /** The share of the memory that pictures may take while they are drawn. */
    private static final int SHARE = 2;

    @Override
    public void doAll(List<Task> tasks) throws IOException {
        int count = count(tasks.size());
        if (count <= 1) {
            ONE_BY_ONE.doAll(tasks);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(count, Painters::thread);
        try {
            CompletionService<Integer> done = new ExecutorCompletionService<>(pool);
            for (Task task : tasks) {
                done.submit(() -> {
                    task.run();
                    return 1;
                });
            }
            for (int finished = 0; finished < tasks.size(); ) {
                finished += done.take().get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw thrown(e);
        } finally {
            end(pool);
        }
    }

    /** How many pictures are drawn at once. */
    int count(int tasks) {
        long fitting = memory / SHARE / Picture.bytes(drawing.dpi());
        return (int) Math.max(1, Math.min(Math.min(threads, tasks), fitting));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "brink-painter");
        thread.setDaemon(true);
        return thread;
    }

    private static IOException thrown(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof IOException trouble ? trouble : new IOException(e);
    }

    /** Waits until none works any more, however often it is interrupted. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
