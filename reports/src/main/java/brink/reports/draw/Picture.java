package brink.reports.draw;

import brink.reports.figure.Figure;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A drawn figure: {@value #WIDTH} by {@value #HEIGHT} points, laid out alike whatever the number of pixels. */
public final class Picture {

    /** Width in points, of which 72 make an inch. */
    public static final int WIDTH = 900;

    /** Height in points. */
    public static final int HEIGHT = 520;

    /** Pixels per inch unless somebody wants another number: two to a point. */
    public static final int DPI = 144;

    /** The coarsest picture in which text can be read: one pixel to a point. */
    public static final int COARSEST = 72;

    /** The finest picture: 39 million pixels, which take {@link #bytes} of memory while they are drawn. */
    public static final int FINEST = 600;

    private static final double POINTS_PER_INCH = 72;

    private final BufferedImage image;
    private final int dpi;
    private final List<Text> texts;

    private Picture(BufferedImage image, int dpi, List<Text> texts) {
        this.image = image;
        this.dpi = dpi;
        this.texts = texts;
    }

    /**
     * Draws a figure. May be called from several threads at once.
     *
     * @param figure what to draw
     * @param theme in which colours
     * @param dpi pixels per inch, from {@value #COARSEST} to {@value #FINEST}
     * @return the picture; the same pixels for the same arguments
     */
    public static Picture of(Figure figure, ThemeName theme, int dpi) {
        if (dpi < COARSEST || dpi > FINEST) {
            throw new IllegalArgumentException("dpi (%s) must lie between %s and %s".formatted(dpi, COARSEST, FINEST));
        }
        BufferedImage image = new BufferedImage(pixels(WIDTH, dpi), pixels(HEIGHT, dpi), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Theme.of(theme).paper());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(dpi / POINTS_PER_INCH, dpi / POINTS_PER_INCH);
        List<Text> texts = draw(figure, Theme.of(theme), graphics);
        graphics.dispose();
        return new Picture(image, dpi, texts);
    }

    /**
     * Memory that a picture takes while it is drawn.
     *
     * @param dpi pixels per inch
     * @return the number of bytes
     */
    public static long bytes(int dpi) {
        return 4L * pixels(WIDTH, dpi) * pixels(HEIGHT, dpi);
    }

    private static int pixels(int points, int dpi) {
        return (int) Math.round(points * dpi / POINTS_PER_INCH);
    }

    /** Draws a figure on paper that is there already; lengths are points. */
    static List<Text> draw(Figure figure, Theme theme, Graphics2D graphics) {
        prepare(graphics);
        Sheet sheet = new Sheet(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Rectangle2D room = new Page(sheet, theme).draw(figure.words());
        FigureDrawing.draw(sheet, theme, figure, room);
        return sheet.texts();
    }

    private static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /**
     * The picture as a PNG file, with its size but without date or other chance content.
     *
     * @return the file's bytes
     */
    public byte[] png() {
        return PngFile.of(image, dpi);
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
