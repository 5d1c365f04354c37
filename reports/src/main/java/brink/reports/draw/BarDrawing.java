package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.BarFigure;
import brink.reports.figure.BarFigure.Bar;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Draws bars with their intervals; names to the left, values behind the intervals. */
final class BarDrawing {

    private static final Style NAME = new Style(Typeface.SEMIBOLD, 14, 8);
    private static final double TICK_SIZE = 12.5;
    private static final double LABEL_SIZE = 13;
    private static final double WIDEST_NAMES = 0.36;
    private static final double GAP = 8;
    private static final double BELOW = 44;
    private static final double THICKNESS = 0.62;
    private static final double THICKEST = 60;
    private static final double CAP = 8;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final BarFigure figure;

    BarDrawing(Sheet sheet, Theme theme, BarFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        int count = figure.bars().size();
        double height = room.getHeight() - BELOW;
        double row = height / count;
        List<Block> names = figure.bars().stream()
                .map(bar -> setter.set(bar.name(), NAME, WIDEST_NAMES * room.getWidth(), row - 3))
                .toList();
        double left =
                room.getX() + names.stream().mapToDouble(Block::width).max().orElse(0) + GAP;
        Rectangle2D area = new Rectangle2D.Double(left, room.getY(), width(left, room.getMaxX()), height);
        Field field = Field.sideways(area, figure.values(), new Axis("", 0, count, List.of()), theme);
        bars(field, Math.min(THICKNESS, THICKEST / row) / 2);
        field.draw(sheet.graphics());
        for (int i = 0; i < count; i++) {
            label(field, names.get(i), figure.bars().get(i), area.getY() + (i + 0.5) * row);
        }
        axis(field);
    }

    /** The widest field in which every value, and half the last tick's label, still has room at its right. */
    private double width(double left, double right) {
        List<Tick> ticks = figure.values().ticks();
        String last = ticks.isEmpty() ? "" : ticks.get(ticks.size() - 1).label();
        double width = right - left - sheet.width(last, Typeface.REGULAR.at(TICK_SIZE)) / 2;
        for (Bar bar : figure.bars()) {
            double label = sheet.width(bar.label(), Typeface.SEMIBOLD.at(LABEL_SIZE));
            double share = bar.high() / figure.values().high();
            width = Math.min(width, share == 0 ? width : (right - left - GAP - label) / share);
        }
        return width;
    }

    private void bars(Field field, double half) {
        XYIntervalSeriesCollection lengths = new XYIntervalSeriesCollection();
        XYIntervalSeriesCollection intervals = new XYIntervalSeriesCollection();
        XYBarRenderer bars = new XYBarRenderer();
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        for (int i = 0; i < figure.bars().size(); i++) {
            Bar bar = figure.bars().get(i);
            double x = i + 0.5;
            lengths.addSeries(one(i, x - half, x + half, bar.value(), bar.value()));
            bars.setSeriesPaint(i, theme.colour(bar.place()));
            intervals.addSeries(one(i, x, x, bar.low(), bar.high()));
        }
        field.add(lengths, bars);
        field.add(intervals, whiskers(theme.paper(), 4));
        field.add(intervals, whiskers(theme.ink(), 1.5f));
    }

    private static XYErrorRenderer whiskers(Color colour, float width) {
        XYErrorRenderer whiskers = new XYErrorRenderer();
        whiskers.setDrawXError(false);
        whiskers.setCapLength(CAP);
        whiskers.setDefaultShapesVisible(false);
        whiskers.setErrorPaint(colour);
        whiskers.setErrorStroke(Theme.solid(width));
        return whiskers;
    }

    private XYIntervalSeries one(int i, double from, double to, double low, double high) {
        XYIntervalSeries series = new XYIntervalSeries(i);
        series.add((from + to) / 2, from, to, figure.bars().get(i).value(), low, high);
        return series;
    }

    private void label(Field field, Block name, Bar bar, double middle) {
        Point2D top = new Point2D.Double(field.area().getX() - GAP, middle - name.height() / 2);
        sheet.block(name, top, Anchor.RIGHT, theme.ink());
        Block value = setter.line(bar.label(), Typeface.SEMIBOLD, LABEL_SIZE);
        Point2D right = new Point2D.Double(field.x(bar.high()) + GAP, middle - value.height() / 2);
        // A line of the grid would strike the number out.
        sheet.fill(
                new Rectangle2D.Double(right.getX() - 2, right.getY(), value.width() + 4, value.height()),
                theme.paper());
        sheet.block(value, right, Anchor.LEFT, theme.ink());
    }

    private void axis(Field field) {
        double top = field.area().getMaxY() + 6;
        for (Tick tick : figure.values().ticks()) {
            Block label = setter.line(tick.label(), Typeface.REGULAR, TICK_SIZE);
            sheet.block(label, new Point2D.Double(field.x(tick.at()), top), Anchor.CENTRE, theme.quiet());
        }
        Block label = setter.line(figure.values().label(), Typeface.REGULAR, LABEL_SIZE);
        Point2D below = new Point2D.Double(field.area().getCenterX(), top + 20);
        sheet.block(label, below, Anchor.CENTRE, theme.quiet());
    }
}
