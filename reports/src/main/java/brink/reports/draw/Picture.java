package brink.reports.draw;

import brink.reports.figure.Figure;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawn figure: {@value #WIDTH} by {@value #HEIGHT} points, two pixels to a point. */
public final class Picture {

    /** Width in points. */
    public static final int WIDTH = 900;

    /** Height in points. */
    public static final int HEIGHT = 520;

    private static final int PIXELS = 2;

    private final BufferedImage image;
    private final List<Text> texts;

    private Picture(BufferedImage image, List<Text> texts) {
        this.image = image;
        this.texts = texts;
    }

    /**
     * Draws a figure.
     *
     * @param figure what to draw
     * @return the picture; the same pixels for the same figure
     */
    public static Picture of(Figure figure) {
        BufferedImage image = new BufferedImage(WIDTH * PIXELS, HEIGHT * PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        prepare(graphics);
        Theme theme = Theme.LIGHT;
        Rectangle2D page = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        graphics.setColor(theme.paper());
        graphics.fill(page);
        Sheet sheet = new Sheet(graphics, page);
        Rectangle2D room = new Page(sheet, theme).draw(figure.words());
        Drawing.draw(sheet, theme, figure, room);
        graphics.dispose();
        return new Picture(image, sheet.texts());
    }

    private static void prepare(Graphics2D graphics) {
        graphics.scale(PIXELS, PIXELS);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /**
     * The picture as a PNG file, without date or other chance content.
     *
     * @return the file's bytes
     */
    public byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("this Java has no writer for PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The pixels. */
    BufferedImage image() {
        return image;
    }

    /** Every line of text and where it stands. */
    List<Text> texts() {
        return texts;
    }
}
