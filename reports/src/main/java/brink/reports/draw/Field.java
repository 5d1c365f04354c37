package brink.reports.draw;

import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/**
 * The part of a figure that holds data: JFreeChart draws curves, bars and grid into exactly the
 * rectangle it is given. Text is not drawn here: JFreeChart would not say where it went.
 */
final class Field {

    /** Room around the data so that lines on its edge are not cut in half. */
    private static final double SLACK = 4;

    private final Rectangle2D area;
    private final Axis across;
    private final Axis down;
    private final XYPlot plot = new XYPlot();
    private int layers;

    private Field(Rectangle2D area, Axis across, Axis down) {
        this.area = area;
        this.across = across;
        this.down = down;
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
    }

    /** Values upwards over time to the right, with a grid at the values. */
    static Field upwards(Rectangle2D area, Axis time, Axis values, Theme theme) {
        Field field = new Field(area, time, values);
        field.plot.setDomainAxis(new ToldAxis(time, area.getWidth()));
        field.plot.setRangeAxis(new ToldAxis(values, area.getHeight()));
        field.grid(theme);
        return field;
    }

    /** Values to the right, items downwards, with a grid at the values. */
    static Field sideways(Rectangle2D area, Axis values, Axis items, Theme theme) {
        Field field = new Field(area, values, items);
        field.plot.setOrientation(PlotOrientation.HORIZONTAL);
        ToldAxis domain = new ToldAxis(items, area.getHeight());
        domain.setInverted(true);
        field.plot.setDomainAxis(domain);
        field.plot.setRangeAxis(new ToldAxis(values, area.getWidth()));
        field.grid(theme);
        return field;
    }

    private void grid(Theme theme) {
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(theme.faint());
        plot.setRangeGridlineStroke(Theme.solid(1));
    }

    /** Adds data, above what was added before. */
    void add(XYDataset data, XYItemRenderer renderer) {
        plot.setDataset(layers, data);
        plot.setRenderer(layers, renderer);
        layers++;
    }

    void draw(Graphics2D graphics) {
        Rectangle2D room = new Rectangle2D.Double(
                area.getX() - SLACK, area.getY() - SLACK, area.getWidth() + 2 * SLACK, area.getHeight() + 2 * SLACK);
        Graphics2D own = (Graphics2D) graphics.create();
        plot.draw(own, room, null, null, null);
        own.dispose();
    }

    Rectangle2D area() {
        return area;
    }

    /** Where a value of the horizontal axis lies. */
    double x(double value) {
        return area.getX() + (value - across.low()) / (across.high() - across.low()) * area.getWidth();
    }

    /** Where a value of the vertical axis lies, for values that grow upwards. */
    double y(double value) {
        return area.getMaxY() - (value - down.low()) / (down.high() - down.low()) * area.getHeight();
    }

    /** An axis that has its ticks from the figure, and draws nothing itself. */
    private static final class ToldAxis extends NumberAxis {
        private static final long serialVersionUID = 1L;

        private final transient List<Tick> told;

        ToldAxis(Axis axis, double length) {
            told = axis.ticks();
            double slack = (axis.high() - axis.low()) * SLACK / length;
            setAutoRange(false);
            setRange(axis.low() - slack, axis.high() + slack);
            setVisible(false);
        }

        @Override
        public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
            return told.stream()
                    .map(tick -> new NumberTick(tick.at(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                    .toList();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
