package brink.reports.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A folder in the making: it appears whole or, if it is not settled before it is closed, not at all. */
abstract class FolderDraft implements Closeable {

    private final Destination destination;
    private boolean settled;

    FolderDraft(Path target, Existing existing) throws IOException {
        this.destination = new Destination(target, existing);
    }

    /** The folder to fill. */
    final Path partial() {
        return destination.partial();
    }

    /** Refuses what is settled already. */
    final void beginOnce() {
        if (settled) {
            throw new IllegalStateException("a report is finished once");
        }
    }

    /** Moves the filled folder into its place. */
    final Path settle() throws IOException {
        Path folder = destination.settle();
        settled = true;
        return folder;
    }

    /**
     * Removes the draft unless it was finished.
     *
     * @throws IOException if it cannot be removed
     */
    @Override
    public void close() throws IOException {
        if (!settled) {
            settled = true;
            destination.abandon();
        }
    }
}
