package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.SurfaceFigure;
import brink.reports.figure.SurfaceFigure.Cell;
import brink.reports.figure.SurfaceFigure.Contour;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws shaded cells under their key, contours with their values, and borders of places that have their names. */
final class SurfaceDrawing {

    private static final Style NAME = new Style(Typeface.SEMIBOLD, 13, 8);
    private static final double WIDEST_NAME = 0.2;
    private static final double NARROWEST_NAME = 0.09;
    private static final double TALLEST_NAME = 0.2;
    private static final double VALUE = 11.5;
    private static final double KEY = 16;
    private static final double GAP = 12;
    private static final double PLATE = 3;
    private static final double SEAM = 1;
    private static final float CONTOUR = 1.2f;
    private static final float BORDER = 3;
    private static final float HALO = 2;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final SurfaceFigure figure;
    private final List<Rectangle2D> plates = new ArrayList<>();

    SurfaceDrawing(Sheet sheet, Theme theme, SurfaceFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    /** Where values and cells lie. */
    private record Place(BottomAxis across, LeftAxis up, List<Double> lefts, List<Double> bottoms, Rectangle2D area) {
        Rectangle2D cell(int row, int column) {
            double top = bottoms.get(row + 1);
            double left = lefts.get(column);
            return new Rectangle2D.Double(left, top, lefts.get(column + 1) - left, bottoms.get(row) - top);
        }

        /** A cell and a little more to the right and upwards, to be covered by what comes next: no seam is seen. */
        Rectangle2D ground(int row, int column) {
            Rectangle2D cell = cell(row, column);
            double top = Math.max(area.getY(), cell.getY() - SEAM);
            double right = Math.min(area.getMaxX(), cell.getMaxX() + SEAM);
            return new Rectangle2D.Double(cell.getX(), top, right - cell.getX(), cell.getMaxY() - top);
        }

        /** A plate moved so that it lies within. */
        Rectangle2D within(Rectangle2D plate) {
            double x = Math.max(area.getX() + SEAM, Math.min(plate.getX(), area.getMaxX() - SEAM - plate.getWidth()));
            double y = Math.max(area.getY() + SEAM, Math.min(plate.getY(), area.getMaxY() - SEAM - plate.getHeight()));
            return new Rectangle2D.Double(x, y, plate.getWidth(), plate.getHeight());
        }
    }

    void draw(Rectangle2D room) {
        double top = room.getY() + key(room) + GAP;
        double left = room.getX() + LeftAxis.width(sheet, figure.up());
        double right = room.getMaxX() - BottomAxis.overhang(sheet, figure.across());
        double bottom = room.getMaxY() - BottomAxis.height(figure.across());
        Place place = place(new Rectangle2D.Double(left, top, right - left, bottom - top));
        cells(place);
        contours(place);
        borders(place);
        figure.contours().forEach(contour -> value(contour, place));
        kinds().forEach(kind -> name(kind, place));
        place.up.draw();
        place.across.draw();
    }

    /** Draws the key and returns its height. */
    private double key(Rectangle2D room) {
        Block label = setter.line(figure.key().label(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
        sheet.block(label, new Point2D.Double(room.getX(), room.getY()), Anchor.LEFT, theme.quiet());
        double left = room.getX() + label.width() + 14;
        List<Legend.Item> items = IntStream.range(0, figure.key().names().size())
                .mapToObj(i -> new Legend.Item(figure.key().names().get(i), shade(i), Dash.SOLID))
                .toList();
        Legend legend =
                new Legend(sheet, theme, items, new Rectangle2D.Double(left, room.getY(), room.getMaxX() - left, KEY));
        legend.draw();
        return Math.max(KEY, legend.height());
    }

    private Color shade(int shade) {
        int count = figure.key().names().size();
        return theme.shade(count == 1 ? 0 : (double) shade / (count - 1));
    }

    private Place place(Rectangle2D area) {
        BottomAxis across = new BottomAxis(sheet, theme, figure.across(), area);
        LeftAxis up = new LeftAxis(sheet, theme, figure.up(), area);
        double[] columns =
                figure.columns().stream().mapToDouble(Double::doubleValue).toArray();
        double[] rows =
                figure.rows().stream().mapToDouble(SurfaceFigure.Line::value).toArray();
        return new Place(
                across,
                up,
                IntStream.rangeClosed(0, columns.length)
                        .mapToObj(i -> across.x(edge(columns, i)))
                        .toList(),
                IntStream.rangeClosed(0, rows.length)
                        .mapToObj(i -> up.y(edge(rows, i)))
                        .toList(),
                area);
    }

    /** Half-way between two values, or the value at the end. */
    private static double edge(double[] values, int edge) {
        return (values[Math.max(0, edge - 1)] + values[Math.min(edge, values.length - 1)]) / 2;
    }

    private Cell cell(int row, int column) {
        return figure.rows().get(row).cells().get(column);
    }

    private void cells(Place place) {
        for (int row = 0; row < figure.rows().size(); row++) {
            for (int column = 0; column < figure.columns().size(); column++) {
                sheet.fill(place.ground(row, column), shade(cell(row, column).shade()));
            }
        }
    }

    private void contours(Place place) {
        List<Point2D[]> pieces = new ArrayList<>();
        for (Contour contour : figure.contours()) {
            for (int i = 1; i < contour.points().size(); i++) {
                pieces.add(new Point2D[] {at(contour, i - 1, place), at(contour, i, place)});
            }
        }
        strokes(pieces, CONTOUR);
    }

    private static Point2D at(Contour contour, int point, Place place) {
        return new Point2D.Double(
                place.across.x(contour.points().get(point).x()),
                place.up.y(contour.points().get(point).y()));
    }

    /** Lines that stand out from any shade: each has a rim in the paper's colour. */
    private void strokes(List<Point2D[]> pieces, float width) {
        pieces.forEach(piece -> sheet.stroke(piece[0], piece[1], Theme.solid(width + HALO), theme.paper()));
        pieces.forEach(piece -> sheet.stroke(piece[0], piece[1], Theme.solid(width), theme.ink()));
    }

    /** Lines along the edges of cells, between places of different kinds. */
    private void borders(Place place) {
        List<Point2D[]> pieces = new ArrayList<>();
        for (int row = 0; row < figure.rows().size(); row++) {
            for (int column = 0; column < figure.columns().size(); column++) {
                Rectangle2D cell = place.cell(row, column);
                String kind = cell(row, column).kind();
                if (column > 0 && !cell(row, column - 1).kind().equals(kind)) {
                    pieces.add(new Point2D[] {
                        new Point2D.Double(cell.getX(), cell.getY()), new Point2D.Double(cell.getX(), cell.getMaxY())
                    });
                }
                if (row > 0 && !cell(row - 1, column).kind().equals(kind)) {
                    pieces.add(new Point2D[] {
                        new Point2D.Double(cell.getX(), cell.getMaxY()),
                        new Point2D.Double(cell.getMaxX(), cell.getMaxY())
                    });
                }
            }
        }
        strokes(pieces, BORDER);
    }

    /** Writes a contour's value on its longest line, as near to its middle as nothing else stands. */
    private void value(Contour contour, Place place) {
        Block label = setter.line(contour.label(), Typeface.REGULAR, VALUE);
        int last = contour.points().size() - 1;
        IntStream.rangeClosed(0, last)
                .boxed()
                .sorted(Comparator.comparingInt(i -> Math.abs(2 * i - last)))
                .map(i -> plate(label, at(contour, i, place)))
                .map(place::within)
                .filter(this::isFree)
                .findFirst()
                .ifPresent(plate -> write(label, plate, theme.quiet()));
    }

    private static Rectangle2D plate(Block label, Point2D middle) {
        double width = label.width() + 2 * PLATE;
        double height = label.height() + PLATE;
        return new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }

    private boolean isFree(Rectangle2D plate) {
        return plates.stream().noneMatch(plate::intersects);
    }

    private void write(Block label, Rectangle2D plate, Color colour) {
        plates.add(plate);
        sheet.fill(plate, theme.paper());
        sheet.block(label, new Point2D.Double(plate.getCenterX(), plate.getY() + PLATE / 2), Anchor.CENTRE, colour);
    }

    private List<String> kinds() {
        return figure.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::kind)
                .distinct()
                .toList();
    }

    /** Writes the name of a kind into its largest part, as near to its middle as nothing else stands. */
    private void name(String kind, Place place) {
        List<Rectangle2D> part = new Parts(figure, kind)
                .largest().stream().map(at -> place.cell(at.row(), at.column())).toList();
        Rectangle2D extent = part.stream().reduce(part.get(0), Rectangle2D::createUnion);
        double width = Math.max(
                NARROWEST_NAME * place.area.getWidth(),
                Math.min(WIDEST_NAME * place.area.getWidth(), extent.getWidth() - 2 * PLATE));
        Block label = setter.set(kind, NAME, width, TALLEST_NAME * place.area.getHeight());
        Point2D centre = new Point2D.Double(
                part.stream().mapToDouble(Rectangle2D::getCenterX).average().orElseThrow(),
                part.stream().mapToDouble(Rectangle2D::getCenterY).average().orElseThrow());
        part.stream()
                .<Point2D>map(cell -> new Point2D.Double(cell.getCenterX(), cell.getCenterY()))
                .sorted(Comparator.comparingDouble(centre::distance))
                .map(middle -> plate(label, middle))
                .map(place::within)
                .filter(this::isFree)
                .findFirst()
                .ifPresent(plate -> write(label, plate, theme.ink()));
    }
}
