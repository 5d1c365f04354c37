package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.MatrixFigure;
import brink.reports.figure.MatrixFigure.Cell;
import brink.reports.figure.MatrixFigure.Line;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws counts in shaded cells; names of rows at the left, names of columns above. */
final class MatrixDrawing {

    private static final Style COLUMN = new Style(Typeface.SEMIBOLD, 13, 8);
    private static final double TALLEST_NAMES = 0.2;
    private static final double GAP = 8;
    private static final double SEAM = 2;
    private static final double LARGEST = 15;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final MatrixFigure figure;

    MatrixDrawing(Sheet sheet, Theme theme, MatrixFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        Block heading = setter.line(figure.heading(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
        double above = room.getY() + heading.height() + GAP / 2;
        double tallest = TALLEST_NAMES * room.getHeight();
        double tall = tallest(columns(below(above + tallest, room), room, tallest)) + GAP;
        RowNames names = below(above + tall, room);
        List<Block> columns = columns(names, room, tallest);
        double width = (room.getMaxX() - names.left()) / columns.size();
        sheet.block(heading, new Point2D.Double(names.left(), room.getY()), Anchor.LEFT, theme.quiet());
        for (int i = 0; i < columns.size(); i++) {
            Block column = columns.get(i);
            double middle = names.left() + (i + 0.5) * width;
            Point2D corner = new Point2D.Double(middle, above + tall - GAP / 2 - column.height());
            sheet.block(column, corner, Anchor.CENTRE, theme.ink());
        }
        for (int row = 0; row < figure.lines().size(); row++) {
            line(names, row, width);
        }
        names.draw(room.getMaxX());
    }

    /** The names of the rows, in what is left of a room below a height. */
    private RowNames below(double top, Rectangle2D room) {
        return new RowNames(
                sheet,
                theme,
                figure.lines().stream().map(Line::row).toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - top));
    }

    private List<Block> columns(RowNames names, Rectangle2D room, double tallest) {
        double width = (room.getMaxX() - names.left()) / figure.columns().size();
        return figure.columns().stream()
                .map(column -> setter.set(column, COLUMN, width - GAP, tallest - GAP))
                .toList();
    }

    private static double tallest(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).max().orElse(0);
    }

    private void line(RowNames names, int row, double width) {
        List<Cell> cells = figure.lines().get(row).cells();
        double height = names.pitch() - SEAM;
        double top = names.middle(row) - height / 2;
        double size = Math.min(LARGEST, height / 1.3);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Rectangle2D area = new Rectangle2D.Double(names.left() + i * width + SEAM / 2, top, width - SEAM, height);
            boolean blank = cell.degree() < 0;
            Color ground = blank ? theme.paper() : theme.shade(cell.degree());
            sheet.fill(area, ground);
            Block label = setter.line(cell.label(), blank ? Typeface.REGULAR : Typeface.SEMIBOLD, size);
            Point2D corner = new Point2D.Double(area.getCenterX(), area.getCenterY() - label.height() / 2);
            sheet.block(label, corner, Anchor.CENTRE, blank ? theme.quiet() : theme.textOn(ground));
        }
    }
}
