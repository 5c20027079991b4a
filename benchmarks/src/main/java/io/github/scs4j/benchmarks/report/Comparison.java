package io.github.scs4j.benchmarks.report;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * How many times as long an operation takes in one result as in another: the ratio of the geometric means of all iterations,
 * and its confidence interval by Welch's t-test on their logarithms, which supposes neither that both spread alike nor that
 * they have as many iterations.
 *
 * @param ratio above 1 where the new one is slower
 * @param low the lower end of the interval; NaN where one of the results has fewer than two iterations
 * @param high the upper end
 */
record Comparison(double ratio, double low, double high) {
    /** What the interval shows. */
    enum Outcome {
        FASTER("faster"),
        SLOWER("slower"),
        NO_DIFFERENCE("no difference shown");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Compares two measurements of the same benchmark.
     *
     * @param confidence between 0 and 1
     * @throws IllegalArgumentException if one measured times and the other operations per time
     */
    static Comparison of(Measurement old, Measurement now, double confidence) {
        if (old.isThroughput() != now.isThroughput()) {
            throw new IllegalArgumentException(
                    old.title() + " was measured as " + old.unit() + " and as " + now.unit());
        }
        Comparison scores = of(nanoseconds(old), nanoseconds(now), confidence);
        return old.isThroughput() ? new Comparison(1 / scores.ratio, 1 / scores.high, 1 / scores.low) : scores;
    }

    private static List<Double> nanoseconds(Measurement measurement) {
        double factor = measurement.canonical().value() / measurement.score().value();
        return measurement.raw().stream().map(score -> score * factor).toList();
    }

    /** Compares two samples of positive numbers. */
    static Comparison of(List<Double> old, List<Double> now, double confidence) {
        SummaryStatistics before = logarithms(old);
        SummaryStatistics after = logarithms(now);
        double difference = after.getMean() - before.getMean();
        double ratio = Math.exp(difference);
        if (before.getN() < 2 || after.getN() < 2) {
            return new Comparison(ratio, Double.NaN, Double.NaN);
        }
        double one = before.getVariance() / before.getN();
        double two = after.getVariance() / after.getN();
        if (one + two == 0) {
            return new Comparison(ratio, ratio, ratio);
        }
        double degrees = (one + two) * (one + two) / (one * one / (before.getN() - 1) + two * two / (after.getN() - 1));
        double reach = new TDistribution(null, degrees).inverseCumulativeProbability((1 + confidence) / 2)
                * Math.sqrt(one + two);
        return new Comparison(ratio, Math.exp(difference - reach), Math.exp(difference + reach));
    }

    private static SummaryStatistics logarithms(List<Double> sample) {
        SummaryStatistics statistics = new SummaryStatistics();
        sample.forEach(value -> statistics.addValue(Math.log(value)));
        return statistics;
    }

    Outcome outcome() {
        return low > 1 ? Outcome.SLOWER : high < 1 ? Outcome.FASTER : Outcome.NO_DIFFERENCE;
    }

    /** Whether it is shown to be slower, and by more than a share: 0.1 is 10 %. */
    boolean isSlowerBy(double share) {
        return outcome() == Outcome.SLOWER && ratio > 1 + share;
    }
}
