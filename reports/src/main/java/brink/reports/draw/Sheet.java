package brink.reports.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page to draw on that remembers where its texts are; all lengths in points. */
final class Sheet {

    /** Which part of a text stands at the place given for it. */
    enum Anchor {
        /** Its left end. */
        LEFT(0),
        /** Its middle. */
        CENTRE(0.5),
        /** Its right end. */
        RIGHT(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    private static final int SIDES = 48;
    private static final double HATCH = 5;

    /** How text is measured: always as for two pixels to a point, so that every picture is laid out alike. */
    private static final FontRenderContext MEASURE = new FontRenderContext(
            AffineTransform.getScaleInstance(2, 2),
            RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.VALUE_FRACTIONALMETRICS_ON);

    private final Graphics2D graphics;
    private final Rectangle2D page;
    private final List<Text> texts = new ArrayList<>();
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();

    Sheet(Graphics2D graphics, Rectangle2D page) {
        this.graphics = graphics;
        this.page = page;
    }

    Graphics2D graphics() {
        return graphics;
    }

    Rectangle2D page() {
        return page;
    }

    /** All texts drawn so far. */
    List<Text> texts() {
        return List.copyOf(texts);
    }

    /** How wide a text is, remembered: to set a block the same lines are measured over and over. */
    double width(String text, Font font) {
        return widths.computeIfAbsent(font, unmeasured -> new HashMap<>())
                .computeIfAbsent(
                        text, unmeasured -> font.getStringBounds(text, MEASURE).getWidth());
    }

    /** Draws a block whose top is given; its lines are aligned at the anchor. */
    void block(Block block, Point2D top, Anchor anchor, Color colour) {
        for (int i = 0; i < block.lines().size(); i++) {
            Point2D place = new Point2D.Double(top.getX(), block.baseline(top.getY(), i));
            line(block.lines().get(i), block.font(), place, anchor, colour);
        }
    }

    /** Draws a line on a baseline. */
    void line(String text, Font font, Point2D place, Anchor anchor, Color colour) {
        double width = width(text, font);
        double x = place.getX() - anchor.share * width;
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, (float) x, (float) place.getY());
        texts.add(new Text(text, box(x, place.getY(), width, font), font, width));
    }

    /** Draws a line from bottom to top, centred on a point of its baseline's middle. */
    void upwards(String text, Font font, Point2D middle, Color colour) {
        double width = width(text, font);
        double size = font.getSize2D();
        AffineTransform before = graphics.getTransform();
        graphics.translate(middle.getX(), middle.getY());
        graphics.rotate(-Math.PI / 2);
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, (float) (-width / 2), 0f);
        graphics.setTransform(before);
        texts.add(new Text(
                text,
                new Rectangle2D.Double(
                        middle.getX() - Block.ASCENT * size,
                        middle.getY() - width / 2,
                        (Block.ASCENT + Block.DESCENT) * size,
                        width),
                font,
                width));
    }

    void stroke(Point2D from, Point2D to, Stroke stroke, Color colour) {
        graphics.setStroke(stroke);
        graphics.setColor(colour);
        graphics.draw(new Line2D.Double(from, to));
    }

    /** A disc, as a polygon of many sides: see {@link Theme#solid} on arcs. */
    void disc(Point2D centre, double radius, Color colour) {
        Path2D disc = new Path2D.Double();
        for (int i = 0; i < SIDES; i++) {
            double angle = 2 * Math.PI * i / SIDES;
            double x = centre.getX() + radius * StrictMath.cos(angle);
            double y = centre.getY() + radius * StrictMath.sin(angle);
            if (i == 0) {
                disc.moveTo(x, y);
            } else {
                disc.lineTo(x, y);
            }
        }
        disc.closePath();
        fill(disc, colour);
    }

    /** A square whose left side's middle is given: the colour of what stands beside it. */
    void swatch(double left, double middle, double side, Color colour) {
        fill(new Rectangle2D.Double(left, middle - side / 2, side, side), colour);
    }

    /** Lines across a rectangle, for where greys alone do not suffice: falling for long dashes, rising for dots. */
    void hatch(Rectangle2D area, Dash dash, Color colour) {
        if (dash == Dash.SOLID) {
            return;
        }
        double height = area.getHeight();
        for (double x = area.getX() - height + HATCH / 2; x < area.getMaxX(); x += HATCH) {
            double from = Math.max(x, area.getX());
            double to = Math.min(x + height, area.getMaxX());
            if (from < to) {
                double near = from - x;
                double far = to - x;
                double top = area.getY();
                stroke(
                        new Point2D.Double(from, dash == Dash.LONG ? top + near : area.getMaxY() - near),
                        new Point2D.Double(to, dash == Dash.LONG ? top + far : area.getMaxY() - far),
                        Theme.solid(0.8f),
                        colour);
            }
        }
    }

    /**
     * A part of this page drawn smaller: its lengths are multiplied by a scale, and its texts count as this page's
     * when it is {@linkplain #keep kept}.
     */
    Sheet part(Rectangle2D where, double scale) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(where.getX(), where.getY());
        own.scale(scale, scale);
        return new Sheet(own, new Rectangle2D.Double(0, 0, where.getWidth() / scale, where.getHeight() / scale));
    }

    /** Ends a part and takes over its texts. */
    void keep(Sheet part, Rectangle2D where, double scale) {
        part.graphics.dispose();
        for (Text text : part.texts) {
            Rectangle2D box = text.box();
            texts.add(new Text(
                    text.words(),
                    new Rectangle2D.Double(
                            where.getX() + box.getX() * scale,
                            where.getY() + box.getY() * scale,
                            box.getWidth() * scale,
                            box.getHeight() * scale),
                    text.font(),
                    text.length()));
        }
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    private static Rectangle2D box(double x, double baseline, double width, Font font) {
        double size = font.getSize2D();
        return new Rectangle2D.Double(x, baseline - Block.ASCENT * size, width, (Block.ASCENT + Block.DESCENT) * size);
    }
}
