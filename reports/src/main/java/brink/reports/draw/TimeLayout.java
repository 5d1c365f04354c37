package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.LineFigure.Strip;
import brink.reports.figure.Mark;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Where everything of a figure over time goes. Names at the right take room from the field, marks
 * above take room from the names, and both depend on the field: so the layout is found in a few rounds.
 *
 * @param parts what is laid out
 * @param area of the field
 * @param names set names, from top to bottom
 * @param middles where the middle of each name goes
 * @param gap between the field and the names
 * @param marks set labels of the marks, and where they go
 */
record TimeLayout(Parts parts, Rectangle2D area, List<Block> names, List<Double> middles, double gap, MarkRows marks) {

    /** Side of the square before a name. */
    static final double SWATCH = 9;

    /** Height of the values under the axis of time. */
    static final double STRIP = 17;

    /** Between a name and the field when every name stands at its curve's end. */
    private static final double CLOSE = 8;

    /** The same when lines have to lead to the names. */
    private static final double APART = 24;

    private static final double WIDEST_NAME = 0.27;
    private static final double SMALLEST_NAME = 8;
    private static final double DATES = 36;
    private static final int ROUNDS = 3;

    /**
     * What is laid out.
     *
     * @param time the horizontal axis
     * @param values the vertical axis
     * @param strip values under the axis of time, if any
     * @param marks dated marks
     * @param ends names at the right end, from top to bottom
     */
    record Parts(Axis time, Axis values, Optional<Strip> strip, List<Mark> marks, List<End> ends) {
        Parts {
            ends = ends.stream()
                    .sorted(Comparator.comparingDouble(End::value).reversed())
                    .toList();
        }
    }

    /**
     * A name at the right end of a curve.
     *
     * @param text the name
     * @param value where the curve ends, on the vertical axis
     * @param face how the text is set
     * @param colour of the text
     * @param line colour of the line that leads to it
     * @param swatch colour of a small square before the text, if any
     */
    record End(String text, double value, Typeface face, Color colour, Color line, Optional<Color> swatch) {

        /** A name without a swatch. */
        End(String text, double value, Typeface face, Color colour, Color line) {
            this(text, value, face, colour, line, Optional.empty());
        }

        /** The room that the swatch takes. */
        double swatchRoom() {
            return swatch.isPresent() ? SWATCH + 5 : 0;
        }
    }

    static TimeLayout of(Parts parts, Rectangle2D room, Sheet sheet) {
        TimeLayout layout = once(parts, room, sheet, MarkRows.LEAST, CLOSE);
        for (int round = 0; round < ROUNDS; round++) {
            double gap = layout.gap == APART || layout.moved() ? APART : CLOSE;
            layout = once(parts, room, sheet, layout.marks.height(), gap);
        }
        return layout;
    }

    private static TimeLayout once(Parts parts, Rectangle2D room, Sheet sheet, double above, double gap) {
        Setter setter = new Setter(sheet);
        double below = DATES + (parts.strip.isPresent() ? STRIP : 0);
        double left = room.getX() + left(parts, sheet);
        double guess = room.getHeight() - below - above;
        List<Block> names = names(parts.ends, setter, WIDEST_NAME * room.getWidth(), guess);
        double widest = names.stream().mapToDouble(Block::width).max().orElse(0);
        double swatch = parts.ends.stream().mapToDouble(End::swatchRoom).max().orElse(0);
        double right = room.getMaxX() - widest - swatch - gap;
        double scale = (right - left) / (parts.time.high() - parts.time.low());
        DoubleUnaryOperator x = at -> left + (at - parts.time.low()) * scale;
        MarkRows marks = MarkRows.of(parts.marks, x, setter, room.getWidth(), room.getMaxX());
        double top = room.getY() + marks.height();
        Rectangle2D area = new Rectangle2D.Double(left, top, right - left, room.getMaxY() - below - top);
        double[] wanted = parts.ends.stream()
                .mapToDouble(end -> y(parts.values, area, end.value()))
                .toArray();
        double[] sizes = names.stream().mapToDouble(block -> block.height() + 3).toArray();
        double[] middles = Spread.place(wanted, sizes, area.getY() - 2, area.getMaxY() + 6);
        List<Double> placed = DoubleStream.of(middles).boxed().toList();
        return new TimeLayout(parts, area, names, placed, gap, marks);
    }

    /** Whether a name stands away from its curve. */
    private boolean moved() {
        for (int i = 0; i < middles.size(); i++) {
            if (Math.abs(middles.get(i)
                            - y(parts.values, area, parts.ends.get(i).value()))
                    > 2) {
                return true;
            }
        }
        return false;
    }

    private static double y(Axis values, Rectangle2D area, double value) {
        return area.getMaxY() - (value - values.low()) / (values.high() - values.low()) * area.getHeight();
    }

    /** Room left of the field: the axis's label and ticks, or the strip's label, whichever is wider. */
    private static double left(Parts parts, Sheet sheet) {
        double label = parts.values.label().isEmpty() ? 0 : BottomAxis.LABEL_SIZE + 10;
        double axis = label + widest(parts.values.ticks(), sheet) + 8;
        double strip = parts.strip
                .map(row -> sheet.width(row.label(), Typeface.REGULAR.at(BottomAxis.TICK_SIZE))
                        + 8
                        + widest(row.values(), sheet) / 2)
                .orElse(0.0);
        return Math.max(axis, strip);
    }

    private static double widest(List<Tick> ticks, Sheet sheet) {
        return ticks.stream()
                .mapToDouble(tick -> sheet.width(tick.label(), Typeface.REGULAR.at(BottomAxis.TICK_SIZE)))
                .max()
                .orElse(0);
    }

    /** The largest size at which all names have room one under the other. */
    private static List<Block> names(List<End> ends, Setter setter, double width, double height) {
        double size = BottomAxis.LABEL_SIZE;
        while (true) {
            double letters = size;
            double share = size > SMALLEST_NAME ? Double.MAX_VALUE : height / Math.max(1, ends.size()) - 3;
            List<Block> blocks = ends.stream()
                    .map(end -> setter.set(end.text(), new Style(end.face(), letters, 0.8 * letters), width, share))
                    .toList();
            double needed =
                    blocks.stream().mapToDouble(block -> block.height() + 3).sum();
            if (needed <= height || size <= SMALLEST_NAME) {
                return blocks;
            }
            size -= 0.5;
        }
    }
}
