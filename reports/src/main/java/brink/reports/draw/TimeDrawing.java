package brink.reports.draw;

import brink.reports.draw.MarkLabels.Place;
import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.draw.TimeLayout.End;
import brink.reports.draw.TimeLayout.Parts;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.LineFigure.Strip;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What figures over time share: two axes, marked dates above, names at the right ends. */
final class TimeDrawing {

    private static final double GAP = 8;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final Rectangle2D room;
    private final TimeLayout layout;
    private final Field field;

    TimeDrawing(Sheet sheet, Theme theme, Rectangle2D room, Parts parts) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.room = room;
        layout = TimeLayout.of(parts, room, sheet);
        field = new Field(layout.area(), parts.time(), parts.values(), theme);
    }

    /** Where the data goes; it is drawn before what stands around it. */
    Field field() {
        return field;
    }

    /** Draws axes, marks and names. */
    void drawAround() {
        drawAround(theme.between());
    }

    /** Draws axes, marks and names; the lines of marks in a colour that shows on the data. */
    void drawAround(Color line) {
        values();
        time();
        layout.parts().strip().ifPresent(this::strip);
        marks(line);
        names();
    }

    private void values() {
        for (Tick tick : layout.parts().values().ticks()) {
            Block label = setter.line(tick.label(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
            double top = field.y(tick.at()) - label.height() / 2;
            sheet.block(label, new Point2D.Double(field.area().getX() - GAP, top), Anchor.RIGHT, theme.quiet());
        }
        Style style = new Style(Typeface.REGULAR, BottomAxis.LABEL_SIZE, 8);
        Block label =
                setter.set(layout.parts().values().label(), style, field.area().getHeight(), 15);
        double x = room.getX() + Block.ASCENT * BottomAxis.LABEL_SIZE;
        sheet.upwards(
                label.lines().get(0),
                label.font(),
                new Point2D.Double(x, field.area().getCenterY()),
                theme.quiet());
    }

    private void time() {
        double bottom = field.area().getMaxY();
        for (Tick tick : layout.parts().time().ticks()) {
            double x = field.x(tick.at());
            sheet.stroke(
                    new Point2D.Double(x, bottom + 1),
                    new Point2D.Double(x, bottom + 5),
                    Theme.solid(1),
                    theme.between());
            List<String> lines = tick.label().lines().toList();
            Block label = new Block(lines, Typeface.REGULAR.at(BottomAxis.TICK_SIZE), 0);
            sheet.block(label, new Point2D.Double(x, bottom + 8), Anchor.CENTRE, theme.quiet());
        }
    }

    private void strip(Strip strip) {
        double top = room.getMaxY() - TimeLayout.STRIP + 3;
        Block name = setter.line(strip.label(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
        sheet.block(name, new Point2D.Double(room.getX(), top), Anchor.LEFT, theme.quiet());
        for (Tick value : strip.values()) {
            Block label = setter.line(value.label(), Typeface.SEMIBOLD, BottomAxis.TICK_SIZE);
            sheet.block(label, new Point2D.Double(field.x(value.at()), top), Anchor.CENTRE, theme.quiet());
        }
    }

    private void marks(Color line) {
        MarkRows marks = layout.marks();
        for (double x : marks.bare()) {
            mark(x, field.area().getY(), line);
        }
        for (Place place : marks.places()) {
            boolean beside = place.left() == place.at();
            mark(place.at(), beside ? top(place) : bottom(place), line);
        }
        for (int i = 0; i < marks.places().size(); i++) {
            Place place = marks.places().get(i);
            Block label = marks.labels().get(i);
            Point2D corner = new Point2D.Double(place.left() + 5, bottom(place) - label.height() - 2);
            sheet.fill(
                    new Rectangle2D.Double(corner.getX() - 2, corner.getY(), label.width() + 4, label.height()),
                    theme.paper());
            sheet.block(label, corner, Anchor.LEFT, theme.quiet());
        }
    }

    private void mark(double x, double top, Color line) {
        sheet.stroke(
                new Point2D.Double(x, field.area().getMaxY()), new Point2D.Double(x, top), Theme.dashed(1.1f), line);
    }

    private double bottom(Place place) {
        return field.area().getY() - 4 - place.row() * MarkRows.HEIGHT;
    }

    private double top(Place place) {
        return bottom(place) - MarkRows.HEIGHT + 3;
    }

    private void names() {
        List<End> ends = layout.parts().ends();
        double x = field.area().getMaxX();
        for (int i = 0; i < ends.size(); i++) {
            Block name = layout.names().get(i);
            double middle = layout.middles().get(i);
            if (layout.gap() > GAP) {
                sheet.stroke(
                        new Point2D.Double(x + 5, field.y(ends.get(i).value())),
                        new Point2D.Double(x + layout.gap() - 3, middle),
                        Theme.solid(1),
                        ends.get(i).line());
            }
            double left = x + layout.gap();
            ends.get(i).swatch().ifPresent(colour -> sheet.swatch(left, middle, TimeLayout.SWATCH, colour));
            Point2D corner = new Point2D.Double(left + ends.get(i).swatchRoom(), middle - name.height() / 2);
            sheet.block(name, corner, Anchor.LEFT, ends.get(i).colour());
        }
    }
}
