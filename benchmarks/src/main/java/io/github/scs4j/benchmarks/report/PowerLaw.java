package io.github.scs4j.benchmarks.report;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.jspecify.annotations.Nullable;

/**
 * How a cost grows with a size: {@code cost = factor * size ^ exponent}, the straight line through the logarithms with the
 * least squares.
 *
 * @param factor the cost of size 1
 * @param exponent 1 where the cost is linear, with the half width of its 95 % confidence interval; NaN from two points
 */
record PowerLaw(double factor, Estimate exponent) {
    private static final double CONFIDENCE = 0.95;

    /** A size and what it costs, both above 0. */
    record Point(double size, Estimate cost) {}

    /** Fits a law to points of a size and up; {@code null} if there are fewer than two. */
    static @Nullable PowerLaw of(List<Point> points, double from) {
        SimpleRegression line = new SimpleRegression();
        for (Point point : points) {
            if (point.size() >= from && point.cost().value() > 0) {
                line.addData(Math.log(point.size()), Math.log(point.cost().value()));
            }
        }
        if (line.getN() < 2) {
            return null;
        }
        double error = Double.NaN;
        if (line.getN() > 2) {
            double quantile =
                    new TDistribution(null, line.getN() - 2).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
            error = quantile * line.getSlopeStdErr();
        }
        return new PowerLaw(Math.exp(line.getIntercept()), new Estimate(line.getSlope(), error));
    }

    /** What a size costs by this law. */
    double at(double size) {
        return factor * Math.pow(size, exponent.value());
    }
}
