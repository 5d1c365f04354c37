package brink.reports.write;

import java.io.IOException;
import java.util.List;

/**
 * Who does work whose parts can be done in any order: one after the other, or several at once. Threads belong to the
 * caller; what comes out is the same.
 */
@FunctionalInterface
public interface Workers {

    /** One after the other, on the calling thread. */
    Workers ONE_BY_ONE = tasks -> {
        for (Task task : tasks) {
            task.run();
        }
    };

    /** A part of the work. */
    @FunctionalInterface
    interface Task {
        /**
         * Does it, on any thread. It stops with an exception soon after its thread is interrupted.
         *
         * @throws IOException if a file cannot be written
         */
        void run() throws IOException;
    }

    /**
     * Does all of them.
     *
     * @param tasks parts that do not depend on one another
     * @throws IOException if one has failed with it; none is still running then, nor after any other exception
     */
    void doAll(List<Task> tasks) throws IOException;
}
