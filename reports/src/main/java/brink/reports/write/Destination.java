package brink.reports.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place for a folder that appears whole or not at all: it is filled beside it, then moved there. */
final class Destination {

    private final Path target;
    private final Existing existing;
    private final Path partial;
    private final Deque<Path> parentsMade = new ArrayDeque<>();

    Destination(Path target, Existing existing) throws IOException {
        this.target = target.toAbsolutePath().normalize();
        this.existing = existing;
        if (this.target.getFileName() == null || this.target.getParent() == null) {
            throw new IOException("report folder (%s) must not be the root of a file system".formatted(target));
        }
        refuse();
        makeParents(this.target.getParent());
        partial = makeSibling("partial");
    }

    /** The folder to fill. */
    Path partial() {
        return partial;
    }

    /** Moves the filled folder into its place. */
    Path settle() throws IOException {
        if (existing == Existing.NUMBER) {
            return settleOnFree();
        }
        refuse();
        if (!isTaken(target)) {
            return Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Path aside = makeSibling("replaced");
        Path old = Files.move(target, aside.resolve("report"), StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(aside);
            throw e;
        }
        delete(aside);
        return target;
    }

    /** The move itself decides between two that want one name: a folder never replaces one that holds something. */
    private Path settleOnFree() throws IOException {
        for (int number = 1; ; number++) {
            Path free = number == 1 ? target : target.resolveSibling(target.getFileName() + "-" + number);
            try {
                if (!isTaken(free)) {
                    return Files.move(partial, free, StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (FileSystemException e) {
                if (!isTaken(free)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isTaken(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes the unfinished folder, and the parents that were made for it. */
    void abandon() throws IOException {
        delete(partial);
        try {
            while (!parentsMade.isEmpty()) {
                Files.delete(parentsMade.pop());
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody else lives there by now.
            parentsMade.clear();
        }
    }

    private void refuse() throws IOException {
        if (existing == Existing.NUMBER || !isTaken(target)) {
            return;
        }
        if (existing == Existing.REFUSE) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException(target.toString());
        }
        if (!isReport(target)) {
            throw new IOException("%s is not a report; only a report is replaced".formatted(target));
        }
    }

    /** Files alone, with provenance among them: a home or a project never looks like that. */
    private static boolean isReport(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Files.exists(folder.resolve(ReportDraft.PROVENANCE))
                    && entries.allMatch(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS));
        }
    }

    private void makeParents(Path parent) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        Path path = parent;
        while (path != null && !Files.exists(path)) {
            missing.push(path);
            path = path.getParent();
        }
        for (Path next : missing) {
            try {
                Files.createDirectory(next);
                parentsMade.push(next);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(next)) {
                    throw e;
                }
            }
        }
    }

    private Path makeSibling(String word) throws IOException {
        for (int number = 1; ; number++) {
            Path sibling = target.resolveSibling(".%s.%s-%s".formatted(target.getFileName(), word, number));
            try {
                return Files.createDirectory(sibling);
            } catch (FileAlreadyExistsException e) {
                // Another report is in the making: the next number.
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem)
                    throws IOException {
                if (problem != null) {
                    throw problem;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
