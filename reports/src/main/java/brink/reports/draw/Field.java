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
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/**
 * The part of a figure over time that holds data: JFreeChart draws curves, areas and grid into exactly the
 * rectangle it is given. Text is not drawn here: JFreeChart would not say where it went.
 */
final class Field {

    /** Room around the data so that lines on its edge are not cut in half. */
    private static final double SLACK = 4;

    private final Rectangle2D area;
    private final Axis time;
    private final Axis values;
    private final XYPlot plot = new XYPlot();
    private int layers;

    /** Values upwards over time to the right, with a grid at the values. */
    Field(Rectangle2D area, Axis time, Axis values, Theme theme) {
        this.area = area;
        this.time = time;
        this.values = values;
        plot.setDomainAxis(new ToldAxis(time, area.getWidth()));
        plot.setRangeAxis(new ToldAxis(values, area.getHeight()));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
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

    /** Where a time lies. */
    double x(double value) {
        return area.getX() + (value - time.low()) / (time.high() - time.low()) * area.getWidth();
    }

    /** Where a value lies. */
    double y(double value) {
        return area.getMaxY() - (value - values.low()) / (values.high() - values.low()) * area.getHeight();
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
