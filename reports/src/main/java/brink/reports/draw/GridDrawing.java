package brink.reports.draw;

import brink.reports.draw.RowDrawing.Item;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.GridFigure;
import brink.reports.figure.GridFigure.Shades;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Draws cells in shades under their key; names to the left, notes to the right. */
final class GridDrawing {

    private static final double SEAM = 1;
    private static final double KEY = 16;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final GridFigure figure;

    GridDrawing(Sheet sheet, Theme theme, GridFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        double top = room.getY() + key(room) + 8;
        RowDrawing rows = new RowDrawing(
                sheet,
                theme,
                figure.time(),
                figure.lines().stream()
                        .map(line -> new Item(line.row(), line.note(), Typeface.SEMIBOLD, theme.ink()))
                        .toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - top));
        for (int i = 0; i < figure.lines().size(); i++) {
            line(rows, i);
        }
        rows.drawAround();
        Block heading = setter.line(figure.note(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
        sheet.block(heading, new Point2D.Double(room.getMaxX(), room.getY()), Anchor.RIGHT, theme.quiet());
    }

    /** Draws the key and returns its height. */
    private double key(Rectangle2D room) {
        Shades key = figure.key();
        Block label = setter.line(key.label(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
        sheet.block(label, new Point2D.Double(room.getX(), room.getY()), Anchor.LEFT, theme.quiet());
        double left = room.getX() + label.width() + 14;
        double right = room.getMaxX() - sheet.width(figure.note(), Typeface.REGULAR.at(BottomAxis.TICK_SIZE)) - 14;
        List<Legend.Item> items = IntStream.range(0, key.names().size())
                .mapToObj(i -> new Legend.Item(key.names().get(i), theme.shade(degree(i)), Dash.SOLID))
                .toList();
        Legend legend = new Legend(sheet, theme, items, new Rectangle2D.Double(left, room.getY(), right - left, KEY));
        legend.draw();
        return Math.max(KEY, legend.height());
    }

    private double degree(int shade) {
        int count = figure.key().names().size();
        return count == 1 ? 1 : (double) shade / (count - 1);
    }

    private void line(RowDrawing rows, int row) {
        List<Double> cells = figure.lines().get(row).cells();
        double middle = rows.middle(row);
        double height = rows.pitch() - SEAM;
        for (int i = 0; i < cells.size(); i++) {
            double left = rows.x(figure.edges().get(i));
            double right = rows.x(figure.edges().get(i + 1));
            int shade = figure.key().of(cells.get(i));
            Rectangle2D cell =
                    new Rectangle2D.Double(left, middle - height / 2, Math.max(0.5, right - left - SEAM), height);
            if (shade >= 0) {
                sheet.fill(cell, theme.shade(degree(shade)));
            } else {
                sheet.fill(new Rectangle2D.Double(left, middle - 0.5, cell.getWidth(), 1), theme.faint());
            }
        }
    }
}
