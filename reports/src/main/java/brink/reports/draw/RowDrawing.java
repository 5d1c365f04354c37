package brink.reports.draw;

import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.Row;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What figures of rows share: names at the left, notes at the right, an axis below. */
final class RowDrawing {

    private static final double GAP = 10;

    private final Sheet sheet;
    private final Setter setter;
    private final Rectangle2D room;
    private final List<Item> items;
    private final RowNames names;
    private final BottomAxis axis;

    /**
     * A row with what stands around its data.
     *
     * @param row whose it is, and what
     * @param note what stands at its right end
     * @param face how the note is set
     * @param colour of the note
     */
    record Item(Row row, String note, Typeface face, Color colour) {}

    RowDrawing(Sheet sheet, Theme theme, Axis values, List<Item> items, Rectangle2D room) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.room = room;
        this.items = List.copyOf(items);
        double height = room.getHeight() - BottomAxis.height(values);
        names = new RowNames(
                sheet,
                theme,
                items.stream().map(Item::row).toList(),
                new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), height));
        double notes = items.stream()
                .mapToDouble(item -> sheet.width(item.note(), item.face().at(names.size())))
                .max()
                .orElse(0);
        double right = room.getMaxX() - Math.max(notes + GAP, BottomAxis.overhang(sheet, values));
        double left = names.left();
        axis = new BottomAxis(
                sheet,
                theme,
                values,
                new Rectangle2D.Double(left, room.getY(), right - left, names.bottom() - room.getY()));
    }

    /** Draws a line at each tick of the axis; it is drawn before the data. */
    void drawGrid() {
        axis.drawGrid();
    }

    /** Draws names, notes and axis. */
    void drawAround() {
        names.draw(room.getMaxX());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Block note = setter.line(item.note(), item.face(), names.size());
            Point2D corner = new Point2D.Double(room.getMaxX(), middle(i) - note.height() / 2);
            sheet.block(note, corner, Anchor.RIGHT, item.colour());
        }
        axis.draw();
    }

    /** Where a value lies. */
    double x(double value) {
        return axis.x(value);
    }

    /** The middle of a row. */
    double middle(int row) {
        return names.middle(row);
    }

    /** Height of a row. */
    double pitch() {
        return names.pitch();
    }

    /** Size of the letters of names and notes. */
    double size() {
        return names.size();
    }
}
