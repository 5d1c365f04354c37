package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PanelFigure.Panel;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws figures small, in two or three columns, each under its heading. */
final class PanelDrawing {

    private static final Style HEADING = new Style(Typeface.SEMIBOLD, 13, 8);
    private static final double HEAD = 20;
    private static final double ACROSS = 28;
    private static final double DOWN = 14;
    private static final double SCALE = 0.68;
    private static final double SMALLER = 0.56;
    private static final int IN_TWO_COLUMNS = 4;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final PanelFigure figure;

    PanelDrawing(Sheet sheet, Theme theme, PanelFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<Rectangle2D> places = places(room);
        double scale = figure.panels().size() > IN_TWO_COLUMNS ? SMALLER : SCALE;
        for (int i = 0; i < places.size(); i++) {
            Panel panel = figure.panels().get(i);
            Rectangle2D place = places.get(i);
            Block heading = setter.set(panel.heading(), HEADING, place.getWidth(), HEAD - 4);
            sheet.block(heading, new Point2D.Double(place.getX(), place.getY()), Anchor.LEFT, theme.ink());
            Rectangle2D below = new Rectangle2D.Double(
                    place.getX(), place.getY() + HEAD, place.getWidth(), place.getHeight() - HEAD);
            Sheet part = sheet.part(below, scale);
            FigureDrawing.draw(part, theme, panel.figure(), part.page());
            sheet.keep(part, below, scale);
        }
    }

    /** Rows of equal height; where the last row is not full, the first panel is as tall as two. */
    private List<Rectangle2D> places(Rectangle2D room) {
        int count = figure.panels().size();
        int columns = count <= IN_TWO_COLUMNS ? 2 : 3;
        boolean tall = count % columns != 0;
        int rows = (count + columns - 1) / columns;
        double width = (room.getWidth() - (columns - 1) * ACROSS) / columns;
        double height = (room.getHeight() - (rows - 1) * DOWN) / rows;
        List<Rectangle2D> places = new ArrayList<>();
        int cell = 0;
        while (places.size() < count) {
            boolean beneathTheTall = tall && cell == columns;
            if (!beneathTheTall) {
                int row = cell / columns;
                double x = room.getX() + (cell - row * columns) * (width + ACROSS);
                double y = room.getY() + row * (height + DOWN);
                double own = tall && cell == 0 ? 2 * height + DOWN : height;
                places.add(new Rectangle2D.Double(x, y, width, own));
            }
            cell++;
        }
        return places;
    }
}
