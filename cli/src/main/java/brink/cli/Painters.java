package brink.cli;

import brink.engine.ensemble.CancelledException;
import brink.reports.draw.Picture;
import brink.reports.write.Drawing;
import brink.reports.write.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The threads that draw a report's figures, each picture on one of them. They touch no file: after an interruption or a
 * failure the command leaves them at once, and the end of the process does not wait for them.
 *
 * @param threads the number of threads, at least 1, if there is memory for so many pictures
 * @param drawing how they draw
 * @param memory that Java can have, in bytes
 */
record Painters(int threads, Drawing drawing, long memory) implements Workers {

    /** The share of the memory that pictures may take while they are drawn. */
    private static final int SHARE = 2;

    @Override
    public List<byte[]> makeAll(List<Task> tasks) {
        ExecutorService pool = Executors.newFixedThreadPool(count(tasks.size()), Painters::thread);
        try {
            List<Future<byte[]>> promised = new ArrayList<>();
            CompletionService<byte[]> done = new ExecutorCompletionService<>(pool);
            for (Task task : tasks) {
                promised.add(done.submit(task::make));
            }
            for (int finished = 0; finished < tasks.size(); finished++) {
                done.take().get();
            }
            List<byte[]> made = new ArrayList<>();
            for (Future<byte[]> promise : promised) {
                made.add(promise.get());
            }
            return made;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw thrown(e);
        } finally {
            pool.shutdownNow();
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

    private static IllegalStateException thrown(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e);
    }
}
