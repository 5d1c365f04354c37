package brink.reports.draw;

import brink.reports.draw.RowDrawing.Item;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.StackFigure;
import brink.reports.figure.StackFigure.Segment;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Draws divided bars under a legend; shares stand in the bars where they fit, notes at their right. */
final class StackDrawing {

    private static final double LEGEND = 0.26;
    private static final double THICKNESS = 0.74;
    private static final double THICKEST = 56;
    private static final double SPARE = 5;
    private static final double SEAM = 0.8;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final StackFigure figure;

    StackDrawing(Sheet sheet, Theme theme, StackFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        Legend legend = new Legend(
                sheet,
                theme,
                IntStream.range(0, figure.parts().size())
                        .mapToObj(i -> new Legend.Item(figure.parts().get(i), theme.colour(i), theme.dash(i)))
                        .toList(),
                new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), LEGEND * room.getHeight()));
        legend.draw();
        double top = room.getY() + legend.height() + 12 + (figure.note().isEmpty() ? 0 : 16);
        RowDrawing rows = new RowDrawing(
                sheet,
                theme,
                figure.values(),
                figure.bars().stream()
                        .map(bar -> new Item(bar.row(), bar.note(), Typeface.REGULAR, theme.quiet()))
                        .toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - top));
        rows.drawGrid();
        if (!figure.note().isEmpty()) {
            Block heading = setter.line(figure.note(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
            sheet.block(heading, new Point2D.Double(room.getMaxX(), top - 17), Anchor.RIGHT, theme.quiet());
        }
        for (int i = 0; i < figure.bars().size(); i++) {
            bar(rows, i);
        }
        rows.drawAround();
    }

    private void bar(RowDrawing rows, int row) {
        double thick = Math.min(THICKEST, THICKNESS * rows.pitch());
        double top = rows.middle(row) - thick / 2;
        double size = Math.min(rows.size(), thick / 1.1);
        double from = 0;
        List<Segment> segments = figure.bars().get(row).segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            double left = rows.x(from);
            from = i == segments.size() - 1 ? 1 : from + segment.share();
            double width = rows.x(Math.min(1, from)) - left;
            if (segment.share() > 0) {
                Rectangle2D part = new Rectangle2D.Double(left, top, Math.max(0.4, width - SEAM), thick);
                sheet.fill(part, theme.colour(i));
                sheet.hatch(part, theme.dash(i), theme.paper());
                label(setter.line(segment.label(), Typeface.SEMIBOLD, size), part, theme.colour(i));
            }
        }
    }

    /** Draws a share where there is room for it, on a plain ground that no hatching crosses. */
    private void label(Block label, Rectangle2D part, Color colour) {
        if (label.width() + SPARE > part.getWidth() + SEAM) {
            return;
        }
        Point2D corner =
                new Point2D.Double(part.getX() + (part.getWidth() + SEAM) / 2, part.getCenterY() - label.height() / 2);
        double half = label.width() / 2 + 2;
        Rectangle2D ground =
                new Rectangle2D.Double(corner.getX() - half, corner.getY() - 1, 2 * half, label.height() + 2);
        sheet.fill(ground.createIntersection(part), colour);
        sheet.block(label, corner, Anchor.CENTRE, theme.textOn(colour));
    }
}
