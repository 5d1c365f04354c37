package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Row;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The left of a figure of rows: owners in a column, the names of their rows beside them, a little more room
 * between two owners than between two rows.
 */
final class RowNames {

    private static final double GAP = 10;
    private static final double WIDEST_OWNER = 0.17;
    private static final double WIDEST_NAME = 0.34;
    private static final double TALLEST = 96;
    private static final double SIZE = 13;
    private static final double SMALLEST = 6;
    private static final double BETWEEN = 0.5;
    private static final double MOST_BETWEEN = 12;

    private final Sheet sheet;
    private final Theme theme;
    private final Rectangle2D room;
    private final List<Row> rows;
    private final double pitch;
    private final double between;
    private final double size;
    private final List<Block> owners = new ArrayList<>();
    private final List<Block> names = new ArrayList<>();
    private final double nameLeft;
    private final double left;

    RowNames(Sheet sheet, Theme theme, List<Row> rows, Rectangle2D room) {
        this.sheet = sheet;
        this.theme = theme;
        this.rows = rows;
        this.room = room;
        double perPitch = rows.size() + BETWEEN * (groups() - 1);
        double fitting = Math.min(TALLEST, room.getHeight() / perPitch);
        between = Math.min(MOST_BETWEEN, BETWEEN * fitting);
        pitch = Math.min(TALLEST, (room.getHeight() - between * (groups() - 1)) / rows.size());
        size = Math.min(SIZE, pitch / 1.22);
        Setter setter = new Setter(sheet);
        Style bold = new Style(Typeface.SEMIBOLD, size, Math.min(size, SMALLEST));
        Style plain = new Style(Typeface.REGULAR, size, Math.min(size, SMALLEST));
        for (int i = 0; i < rows.size(); i++) {
            double tall = length(i) * pitch;
            owners.add(setter.set(first(i) ? rows.get(i).owner() : "", bold, WIDEST_OWNER * room.getWidth(), tall));
            names.add(setter.set(rows.get(i).name(), plain, WIDEST_NAME * room.getWidth(), pitch - 1));
        }
        nameLeft = room.getX() + widest(owners) + GAP;
        left = nameLeft + widest(names) + GAP;
    }

    private static double widest(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::width).max().orElse(0);
    }

    private boolean first(int row) {
        return row == 0 || !rows.get(row).owner().equals(rows.get(row - 1).owner());
    }

    private int groups() {
        int groups = 0;
        for (int i = 0; i < rows.size(); i++) {
            groups += first(i) ? 1 : 0;
        }
        return groups;
    }

    /** How many rows follow each other from here on that have the same owner. */
    private int length(int row) {
        int end = row + 1;
        while (end < rows.size() && !first(end)) {
            end++;
        }
        return end - row;
    }

    /** Where the names end and the rows begin. */
    double left() {
        return left;
    }

    /** Where the last row ends. */
    double bottom() {
        return top(rows.size() - 1) + pitch;
    }

    /** Height of a row. */
    double pitch() {
        return pitch;
    }

    /** Size of the letters of names. */
    double size() {
        return size;
    }

    /** Where a row begins. */
    private double top(int row) {
        int before = -1;
        for (int i = 0; i <= row; i++) {
            before += first(i) ? 1 : 0;
        }
        return room.getY() + row * pitch + before * between;
    }

    /** The middle of a row. */
    double middle(int row) {
        return top(row) + pitch / 2;
    }

    /** Draws the names, and a line above each owner but the first as far as a place to the right. */
    void draw(double right) {
        for (int i = 0; i < rows.size(); i++) {
            if (first(i)) {
                owner(i, right);
            }
            Block name = names.get(i);
            Point2D corner = new Point2D.Double(left - GAP, middle(i) - name.height() / 2);
            sheet.block(name, corner, Anchor.RIGHT, theme.ink());
        }
    }

    private void owner(int row, double right) {
        if (row > 0) {
            double y = top(row) - between / 2;
            sheet.stroke(
                    new Point2D.Double(room.getX(), y), new Point2D.Double(right, y), Theme.solid(1), theme.faint());
        }
        Block owner = owners.get(row);
        double top = top(row) + (pitch - new Block(List.of(""), owner.font(), 0).height()) / 2;
        double fitting = Math.min(top, top(row) + length(row) * pitch - owner.height());
        sheet.block(owner, new Point2D.Double(room.getX(), fitting), Anchor.LEFT, theme.ink());
    }
}
