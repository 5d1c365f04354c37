package brink.cli;

import java.util.Locale;
import java.util.function.IntConsumer;

/** A line that says how far the runs are and how long they still take; gone when they are done. */
final class Progress implements IntConsumer, AutoCloseable {

    private static final int CELLS = 24;
    private static final long PATIENCE = 400_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final double SECOND = 1e9;

    private final Console console;
    private final Screen.Target target;
    private int runs;
    private final long started = System.nanoTime();
    private long told = started + PATIENCE - PAUSE;
    private int shown;

    /**
     * A line that is not there yet.
     *
     * @param console where it is shown
     * @param target whether anybody sees it
     * @param runs number of runs
     */
    Progress(Console console, Screen.Target target, int runs) {
        this.console = console;
        this.target = target;
        this.runs = runs;
    }

    @Override
    public void accept(int done) {
        long now = System.nanoTime();
        if (target == Screen.Target.TERMINAL && now - told >= PAUSE) {
            told = now;
            show(line(done, runs, (now - started) / SECOND));
        }
    }

    /** Takes another number of runs for the one that is played. */
    void expect(int expected) {
        runs = expected;
    }

    /** Says that the charts are being drawn. */
    void drawing() {
        if (target == Screen.Target.TERMINAL) {
            show("drawing the charts ...");
        }
    }

    /** The line for a state of things. */
    static String line(int done, int runs, double seconds) {
        double share = (double) done / runs;
        int full = (int) (share * CELLS);
        double left = done == 0 ? 0 : seconds * (runs - done) / done;
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d runs, %s left",
                "#".repeat(full),
                ".".repeat(CELLS - full),
                done,
                runs,
                left < 90 ? Math.max(1, Math.round(left)) + " s" : Math.round(left / 60) + " min");
    }

    private void show(String line) {
        console.tell("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        shown = line.length();
    }

    @Override
    public void close() {
        if (shown > 0) {
            console.tell("\r" + " ".repeat(shown) + "\r");
        }
    }
}
