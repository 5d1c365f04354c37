package brink.reports.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pixels as PNG (ISO/IEC 15948): true colour, no filter, the size in the world, nothing else. Java's own writer
 * tries five filters for each row, which costs ten times as long and, for flat colours, gains nothing. Level 3 is the
 * last that packs without looking for a better match one byte further on.
 */
final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int LEVEL = 3;
    private static final int CHUNK = 1 << 16;
    private static final double METRES_PER_INCH = 0.0254;
    private static final byte METRES = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private PngFile() {}

    /**
     * The file of an image.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     * @param dpi pixels per inch
     */
    static byte[] of(BufferedImage image, int dpi) {
        PngFile file = new PngFile();
        try {
            file.out.writeLong(SIGNATURE);
            file.header(image.getWidth(), image.getHeight());
            file.size(dpi);
            file.pixels(image);
            file.chunk("IEND", new byte[0], 0);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return file.bytes.toByteArray();
    }

    private void header(int width, int height) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(content);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", content.toByteArray(), content.size());
    }

    private void size(int dpi) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(content);
        int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.writeByte(METRES);
        chunk("pHYs", content.toByteArray(), content.size());
    }

    private void pixels(BufferedImage image) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] row = new byte[1 + 3 * width];
        byte[] packed = new byte[CHUNK];
        int filled = 0;
        Deflater deflater = new Deflater(LEVEL);
        try {
            for (int y = 0; y < image.getHeight(); y++) {
                fill(row, pixels, y * width);
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    filled = deflate(deflater, packed, filled);
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                filled = deflate(deflater, packed, filled);
            }
            chunk("IDAT", packed, filled);
        } finally {
            deflater.end();
        }
    }

    /** Packs what there is behind what is packed already; writes a chunk when one is full. */
    private int deflate(Deflater deflater, byte[] packed, int filled) throws IOException {
        int end = filled + deflater.deflate(packed, filled, packed.length - filled);
        if (end == packed.length) {
            chunk("IDAT", packed, end);
            return 0;
        }
        return end;
    }

    /** A row in the file's order of bytes; its first byte says that it is not filtered. */
    private static void fill(byte[] row, int[] pixels, int from) {
        for (int at = 1, pixel = from; at < row.length; at += 3, pixel++) {
            int rgb = pixels[pixel];
            row[at] = (byte) (rgb >> 16);
            row[at + 1] = (byte) (rgb >> 8);
            row[at + 2] = (byte) rgb;
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) check.getValue());
    }
}
