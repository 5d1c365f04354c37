package brink.reports.write;

import java.util.List;

/**
 * Who does work whose parts can be done in any order: one after the other, or several at once. Threads belong to the
 * caller; what comes out is the same. A part touches no file, so whoever loses patience can leave it alone.
 */
@FunctionalInterface
public interface Workers {

    /** One after the other, on the calling thread. */
    Workers ONE_BY_ONE = tasks -> tasks.stream().map(Task::make).toList();

    /** A part of the work. */
    @FunctionalInterface
    interface Task {
        /**
         * Does it, on any thread.
         *
         * @return what was made: the content of a file
         */
        byte[] make();
    }

    /**
     * Does all of them.
     *
     * @param tasks parts that do not depend on one another
     * @return what each has made, in the order of the parts
     */
    List<byte[]> makeAll(List<Task> tasks);
}
