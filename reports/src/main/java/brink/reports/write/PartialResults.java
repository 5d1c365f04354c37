package brink.reports.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finished pieces of long work, kept beside the folder that will hold the whole, so that the same work can go on
 * after an interruption. A piece is found by what determines it; one that is damaged is as good as none.
 */
public final class PartialResults {

    private static final String ENDING = ".piece";

    private final Path folder;

    /**
     * Pieces of what will be in a folder.
     *
     * @param target the folder that will hold the whole
     */
    public PartialResults(Path target) {
        Path whole = target.toAbsolutePath().normalize();
        this.folder = whole.resolveSibling(whole.getFileName() + ".partial");
    }

    /**
     * Looks for a piece.
     *
     * @param key all that determines it
     * @return its bytes, if they are there and undamaged
     * @throws IOException if they are there and cannot be read
     */
    public Optional<byte[]> find(String key) throws IOException {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] kept = Files.readAllBytes(file);
        int length = digest(new byte[0]).length;
        if (kept.length < length) {
            return Optional.empty();
        }
        byte[] piece = Arrays.copyOfRange(kept, length, kept.length);
        boolean sound = Arrays.equals(digest(piece), Arrays.copyOf(kept, length));
        return sound ? Optional.of(piece) : Optional.empty();
    }

    /**
     * Keeps a piece.
     *
     * @param key all that determines it
     * @param piece its bytes
     * @throws IOException if it cannot be written
     */
    public void keep(String key, byte[] piece) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "unfinished", ENDING);
        byte[] digest = digest(piece);
        byte[] whole = Arrays.copyOf(digest, digest.length + piece.length);
        System.arraycopy(piece, 0, whole, digest.length, piece.length);
        Files.write(unfinished, whole);
        Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Removes all pieces, as the whole is there.
     *
     * @throws IOException if one cannot be removed
     */
    public void remove() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isEmpty()) {
                Files.delete(folder);
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(HexFormat.of().formatHex(digest(key.getBytes(StandardCharsets.UTF_8))) + ENDING);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
