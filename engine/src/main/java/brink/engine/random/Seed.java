package brink.engine.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The one number that, with the scenario and brink's version, fixes every result.
 *
 * @param value any 64 bits
 */
public record Seed(long value) {

    /** Seeds of names have at most nine digits, so that they can be typed. */
    private static final long NAMES = 1_000_000_000;

    /**
     * The seed of somebody's own luck.
     *
     * @param name a name; upper and lower case, blanks around it and how many between do not matter
     * @return from 0 to 999,999,999, the same for the same name everywhere
     */
    public static Seed named(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return new Seed(Math.floorMod(ByteBuffer.wrap(hash).getLong(), NAMES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
