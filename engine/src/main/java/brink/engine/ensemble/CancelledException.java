package brink.engine.ensemble;

/** Work was cancelled on request; there is no result. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public CancelledException() {
        super("the simulation was cancelled");
    }
}
