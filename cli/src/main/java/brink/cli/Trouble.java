package brink.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Words for what goes wrong with files. */
final class Trouble {

    private Trouble() {}

    /** A refusal because something cannot be read. */
    static Refusal reading(String what, IOException e) {
        return Refusal.of(ExitCode.FILES, "%s cannot be read: %s".formatted(what, why(e)), "");
    }

    /** A refusal because a report cannot be written. */
    static Refusal writing(String folder, IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return Refusal.of(
                    ExitCode.FILES,
                    "%s exists already, and a report does not replace anything unasked".formatted(folder),
                    "--overwrite, or another folder; without --out the next free name is taken");
        }
        return Refusal.of(
                ExitCode.FILES,
                "the report %s cannot be written: %s".formatted(folder, why(e)),
                "another folder: --out FOLDER");
    }

    /** A refusal because a new scenario cannot be written. */
    static Refusal beginning(String file, IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return Refusal.of(
                    ExitCode.FILES,
                    "%s exists already, and nothing is replaced unasked".formatted(file),
                    "--overwrite, or another name");
        }
        String why = e instanceof NoSuchFileException ? "there is no such folder" : why(e);
        return Refusal.of(ExitCode.FILES, "%s cannot be written: %s".formatted(file, why), "another place");
    }

    /** Why, without Java's words where they are known. */
    static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NotDirectoryException) {
            return "it is a file";
        }
        if (e instanceof NoSuchFileException gone) {
            return "there is no %s, and it cannot be made".formatted(gone.getFile());
        }
        if (e instanceof FileSystemException trouble && trouble.getReason() != null) {
            return trouble.getReason();
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
