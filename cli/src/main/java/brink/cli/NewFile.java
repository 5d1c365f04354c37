package brink.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears whole or not at all: it is written beside its place, then moved there. */
final class NewFile {

    private NewFile() {}

    /**
     * Writes a file in UTF-8.
     *
     * @param target where; its folder must exist
     * @param text what
     * @param overwrite whether a file that is there may be replaced; a folder never is
     * @throws FileAlreadyExistsException if there is one and it may not
     * @throws IOException if it cannot be written; nothing is left behind
     */
    static void write(Path target, String text, boolean overwrite) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        if (!overwrite && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path partial = target.resolveSibling(".%s.partial-%s"
                .formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.writeString(partial, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (overwrite) {
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(partial, target);
            }
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
