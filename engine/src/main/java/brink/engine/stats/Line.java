package brink.engine.stats;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line that least squares put through pairs of numbers.
 *
 * @param intercept where it begins
 * @param slope how fast it rises
 * @param slopeError standard error of the slope, at least 0
 */
public record Line(double intercept, double slope, double slopeError) {

    /**
     * Fits a line.
     *
     * @param x places, at least two; where all are the same the line is level
     * @param y values there, as many
     * @return the line
     */
    public static Line through(double[] x, double[] y) {
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < x.length; i++) {
            regression.addData(x[i], y[i]);
        }
        double slope = regression.getSlope();
        if (Double.isNaN(slope)) {
            Mean.Sum mean = new Mean.Sum();
            for (double each : y) {
                mean.add(each);
            }
            return new Line(mean.mean().value(), 0, 0);
        }
        double error = regression.getSlopeStdErr();
        return new Line(regression.getIntercept(), slope, Double.isNaN(error) ? 0 : error);
    }

    /**
     * The line at a place.
     *
     * @param x any
     * @return its height there
     */
    public double at(double x) {
        return intercept + slope * x;
    }
}
