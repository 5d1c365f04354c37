package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names with a square in their colour, line after line, where there is no end to write them at. */
final class Legend {

    private static final double SIDE = 10;
    private static final double NEAR = 5;
    private static final double APART = 16;
    private static final double BELOW = 5;
    private static final double SIZE = 12.5;
    private static final double SMALLEST = 7.5;

    private final Sheet sheet;
    private final Theme theme;
    private final List<Item> items;
    private final List<Block> blocks;
    private final List<Point2D> places = new ArrayList<>();
    private final double height;

    /**
     * A name and its colour.
     *
     * @param name the name
     * @param colour of the square
     * @param dash the square's hatching
     */
    record Item(String name, Color colour, Dash dash) {}

    /** Sets the names as large as they fit into some share of a room's height; its first line begins at a place. */
    Legend(Sheet sheet, Theme theme, List<Item> items, Rectangle2D room) {
        this.sheet = sheet;
        this.theme = theme;
        this.items = List.copyOf(items);
        Setter setter = new Setter(sheet);
        double size = SIZE;
        List<Block> set = set(setter, size, room);
        while (size > SMALLEST && place(set, room) > room.getHeight()) {
            size -= 0.5;
            set = set(setter, size, room);
        }
        blocks = set;
        height = place(set, room);
    }

    private List<Block> set(Setter setter, double size, Rectangle2D room) {
        double width = room.getWidth() - SIDE - NEAR;
        Style style = new Style(Typeface.REGULAR, size, Math.min(size, 6));
        return items.stream()
                .map(item -> setter.set(item.name(), style, width, size * 1.1))
                .toList();
    }

    /** Places the blocks in lines and returns the height of all lines. */
    private double place(List<Block> set, Rectangle2D room) {
        places.clear();
        double x = room.getX();
        double y = room.getY();
        double tallest = 0;
        for (Block block : set) {
            double width = SIDE + NEAR + block.width();
            if (x > room.getX() && x + width > room.getMaxX()) {
                x = room.getX();
                y += tallest + BELOW;
                tallest = 0;
            }
            places.add(new Point2D.Double(x, y));
            x += width + APART;
            tallest = Math.max(tallest, block.height());
        }
        return y + tallest - room.getY();
    }

    /** Height of all lines. */
    double height() {
        return height;
    }

    void draw() {
        for (int i = 0; i < items.size(); i++) {
            Block block = blocks.get(i);
            Point2D place = places.get(i);
            double top = place.getY() + block.height() / 2 - SIDE / 2;
            Rectangle2D square = new Rectangle2D.Double(place.getX(), top, SIDE, SIDE);
            sheet.fill(square, items.get(i).colour());
            sheet.hatch(square, items.get(i).dash(), theme.paper());
            Point2D corner = new Point2D.Double(place.getX() + SIDE + NEAR, place.getY());
            sheet.block(block, corner, Anchor.LEFT, theme.ink());
        }
    }
}
