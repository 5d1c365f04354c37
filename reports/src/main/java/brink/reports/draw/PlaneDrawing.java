package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.PlaneFigure;
import brink.reports.figure.PlaneFigure.Spot;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Draws spots with a cross of their intervals; names at the right, with lines that lead to them. */
final class PlaneDrawing {

    private static final Style NAME = new Style(Typeface.SEMIBOLD, 13, 8);
    private static final double WIDEST_NAME = 0.3;
    private static final double GAP = 8;
    private static final double LEAD = 22;
    private static final double RADIUS = 5.5;
    private static final float LINE = 1.6f;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final PlaneFigure figure;

    PlaneDrawing(Sheet sheet, Theme theme, PlaneFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<Spot> ranked = figure.spots().stream()
                .sorted(Comparator.comparingDouble((Spot spot) -> spot.up().value())
                        .reversed())
                .toList();
        double height = room.getHeight() - BottomAxis.height(figure.across());
        List<Block> names = ranked.stream()
                .map(spot -> setter.set(spot.name(), NAME, WIDEST_NAME * room.getWidth(), height / ranked.size()))
                .toList();
        double widest = names.stream().mapToDouble(Block::width).max().orElse(0);
        double left = room.getX() + leftAxis();
        Rectangle2D area = new Rectangle2D.Double(
                left, room.getY() + GAP, room.getMaxX() - widest - LEAD - GAP - left, height - GAP);
        BottomAxis across = new BottomAxis(sheet, theme, figure.across(), area);
        across.drawGrid();
        drawUp(area);
        names(across, ranked, names, area);
        figure.spots().forEach(spot -> spot(across, spot, area));
        across.draw();
    }

    private double leftAxis() {
        double ticks = figure.up().ticks().stream()
                .mapToDouble(tick -> sheet.width(tick.label(), Typeface.REGULAR.at(BottomAxis.TICK_SIZE)))
                .max()
                .orElse(0);
        return ticks + GAP + (figure.up().label().isEmpty() ? 0 : BottomAxis.LABEL_SIZE + GAP);
    }

    private double y(double value, Rectangle2D area) {
        Axis up = figure.up();
        return area.getMaxY() - (value - up.low()) / (up.high() - up.low()) * area.getHeight();
    }

    private void drawUp(Rectangle2D area) {
        for (Tick tick : figure.up().ticks()) {
            double y = y(tick.at(), area);
            sheet.stroke(
                    new Point2D.Double(area.getX(), y),
                    new Point2D.Double(area.getMaxX(), y),
                    Theme.solid(1),
                    theme.faint());
            Block label = setter.line(tick.label(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
            Point2D corner = new Point2D.Double(area.getX() - GAP, y - label.height() / 2);
            sheet.block(label, corner, Anchor.RIGHT, theme.quiet());
        }
        if (!figure.up().label().isEmpty()) {
            Point2D middle = new Point2D.Double(area.getX() - leftAxis() + BottomAxis.LABEL_SIZE, area.getCenterY());
            sheet.upwards(figure.up().label(), Typeface.REGULAR.at(BottomAxis.LABEL_SIZE), middle, theme.quiet());
        }
    }

    private void names(BottomAxis across, List<Spot> ranked, List<Block> names, Rectangle2D area) {
        double[] wanted =
                ranked.stream().mapToDouble(spot -> y(spot.up().value(), area)).toArray();
        double[] sizes = names.stream().mapToDouble(name -> name.height() + 3).toArray();
        double[] middles = Spread.place(wanted, sizes, area.getY() - GAP, area.getMaxY() + GAP);
        for (int i = 0; i < names.size(); i++) {
            Spot spot = ranked.get(i);
            Point2D from = new Point2D.Double(across.x(spot.across().value()), wanted[i]);
            Point2D to = new Point2D.Double(area.getMaxX() + LEAD - GAP / 2, middles[i]);
            sheet.stroke(from, to, Theme.solid(1), theme.faint());
            Point2D corner = new Point2D.Double(
                    area.getMaxX() + LEAD, middles[i] - names.get(i).height() / 2);
            sheet.block(names.get(i), corner, Anchor.LEFT, theme.textColour(spot.place()));
        }
    }

    private void spot(BottomAxis across, Spot spot, Rectangle2D area) {
        Color colour = theme.colour(spot.place());
        double x = across.x(spot.across().value());
        double y = y(spot.up().value(), area);
        sheet.stroke(
                new Point2D.Double(across.x(spot.across().low()), y),
                new Point2D.Double(across.x(spot.across().high()), y),
                Theme.solid(LINE),
                colour);
        sheet.stroke(
                new Point2D.Double(x, y(spot.up().low(), area)),
                new Point2D.Double(x, y(spot.up().high(), area)),
                Theme.solid(LINE),
                colour);
        sheet.disc(new Point2D.Double(x, y), RADIUS, colour);
    }
}
