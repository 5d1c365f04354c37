package brink.reports.draw;

import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.GridFigure;
import brink.reports.figure.GridFigure.Line;
import brink.reports.figure.GridFigure.Shades;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Draws cells in shades under their key; names to the left, notes to the right. */
final class GridDrawing {

    private static final double GAP = 10;
    private static final double BELOW = 34;
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
        RowNames names = new RowNames(
                sheet,
                theme,
                figure.lines().stream().map(Line::row).toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - BELOW - top));
        Block heading = setter.line(figure.note(), Typeface.REGULAR, Axes.TICK_SIZE);
        double notes = figure.lines().stream()
                .mapToDouble(line -> sheet.width(line.note(), Typeface.SEMIBOLD.at(names.size())))
                .max()
                .orElse(0);
        Axes axes = new Axes(sheet, theme);
        double right = room.getMaxX() - Math.max(notes + GAP, axes.halfOfLast(figure.time()));
        Rectangle2D area = new Rectangle2D.Double(names.left(), top, right - names.left(), names.bottom() - top);
        Field field = Field.upwards(area, figure.time(), new Axis("", 0, 1, List.of()), theme);
        names.draw(room.getMaxX());
        for (int i = 0; i < figure.lines().size(); i++) {
            line(field, names, i);
            Block note = setter.line(figure.lines().get(i).note(), Typeface.SEMIBOLD, names.size());
            Point2D corner = new Point2D.Double(room.getMaxX(), names.middle(i) - note.height() / 2);
            sheet.block(note, corner, Anchor.RIGHT, theme.ink());
        }
        sheet.block(heading, new Point2D.Double(room.getMaxX(), room.getY()), Anchor.RIGHT, theme.quiet());
        axes.below(field, figure.time());
    }

    /** Draws the key and returns its height. */
    private double key(Rectangle2D room) {
        Shades key = figure.key();
        Block label = setter.line(key.label(), Typeface.REGULAR, Axes.TICK_SIZE);
        sheet.block(label, new Point2D.Double(room.getX(), room.getY()), Anchor.LEFT, theme.quiet());
        double left = room.getX() + label.width() + 14;
        double right = room.getMaxX() - sheet.width(figure.note(), Typeface.REGULAR.at(Axes.TICK_SIZE)) - 14;
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

    private void line(Field field, RowNames names, int row) {
        List<Double> cells = figure.lines().get(row).cells();
        double top = names.top(row) + SEAM / 2;
        for (int i = 0; i < cells.size(); i++) {
            double left = field.x(figure.edges().get(i));
            double right = field.x(figure.edges().get(i + 1));
            int shade = figure.key().of(cells.get(i));
            Rectangle2D cell =
                    new Rectangle2D.Double(left, top, Math.max(0.5, right - left - SEAM), names.pitch() - SEAM);
            if (shade >= 0) {
                sheet.fill(cell, theme.shade(degree(shade)));
            } else {
                double y = names.middle(row);
                sheet.fill(new Rectangle2D.Double(left, y - 0.5, cell.getWidth(), 1), theme.faint());
            }
        }
    }
}
