package brink.engine.ensemble;

/** Receives every run's row, in the order of run numbers, on the calling thread. */
@FunctionalInterface
public interface RunSink {

    /** Ignores all rows. */
    RunSink NONE = rows -> {};

    /**
     * Takes the rows of one block of runs.
     *
     * @param rows one entry per plan played, over the same run numbers; valid only during the call
     */
    void accept(RunRows[] rows);
}
