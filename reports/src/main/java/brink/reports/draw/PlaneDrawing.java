package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
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
        double left = room.getX() + LeftAxis.width(sheet, figure.up());
        Rectangle2D area = new Rectangle2D.Double(
                left, room.getY() + GAP, room.getMaxX() - widest - LEAD - GAP - left, height - GAP);
        BottomAxis across = new BottomAxis(sheet, theme, figure.across(), area);
        LeftAxis up = new LeftAxis(sheet, theme, figure.up(), area);
        across.drawGrid();
        up.drawGrid();
        up.draw();
        names(across, up, ranked, names, area);
        figure.spots().forEach(spot -> spot(across, up, spot));
        across.draw();
    }

    private void names(BottomAxis across, LeftAxis up, List<Spot> ranked, List<Block> names, Rectangle2D area) {
        double[] wanted =
                ranked.stream().mapToDouble(spot -> up.y(spot.up().value())).toArray();
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

    private void spot(BottomAxis across, LeftAxis up, Spot spot) {
        Color colour = theme.colour(spot.place());
        double x = across.x(spot.across().value());
        double y = up.y(spot.up().value());
        sheet.stroke(
                new Point2D.Double(across.x(spot.across().low()), y),
                new Point2D.Double(across.x(spot.across().high()), y),
                Theme.solid(LINE),
                colour);
        sheet.stroke(
                new Point2D.Double(x, up.y(spot.up().low())),
                new Point2D.Double(x, up.y(spot.up().high())),
                Theme.solid(LINE),
                colour);
        sheet.disc(new Point2D.Double(x, y), RADIUS, colour);
    }
}
