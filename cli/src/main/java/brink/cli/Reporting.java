package brink.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;

/** The life of work that plays and writes a report: it can be interrupted, and a disk's refusal is told in words. */
final class Reporting {

    private Reporting() {}

    /** The work itself. */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Plays and writes.
         *
         * @param started when the work began
         * @throws IOException if the report cannot be written
         */
        T run(Instant started) throws IOException;
    }

    /**
     * Does it.
     *
     * @param host where the command was started
     * @param order what is to be done
     * @param work plays and writes
     * @return what came of it
     * @throws Refusal if the report cannot be written
     */
    static <T> T of(Host host, Simulation.Order order, Work<T> work) {
        Instant started = Instant.now();
        host.interruption().begin();
        try {
            return work.run(started);
        } catch (IOException e) {
            throw Trouble.writing(host.shown(order.place().folder()), e);
        } catch (UncheckedIOException e) {
            throw Trouble.writing(host.shown(order.place().folder()), Objects.requireNonNull(e.getCause()));
        }
    }
}
