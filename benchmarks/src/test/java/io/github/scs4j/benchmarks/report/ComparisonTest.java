package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final List<Double> OLD = List.of(1.0, Math.E, Math.exp(2));

    /**
     * By hand: the logarithms are 0, 1, 2 and 4, 6, 8, with variances 1 and 4, so the difference is 5, its standard error
     * sqrt(5/3), and there are (5/3)² / ((1/3)²/2 + (4/3)²/2) = 50/17 degrees of freedom, whose 97.5 % quantile is 3.2193.
     */
    @Test
    void isWelchsTestOnLogarithms() {
        List<Double> now = List.of(Math.exp(4), Math.exp(6), Math.exp(8));
        Comparison comparison = Comparison.of(OLD, now, 0.95);
        assertThat(Math.log(comparison.ratio())).isCloseTo(5, within(1e-9));
        double reach = (Math.log(comparison.high()) - Math.log(comparison.low())) / 2;
        assertThat(reach / Math.sqrt(5.0 / 3)).isCloseTo(quantile(), within(1e-6));
        assertThat(comparison.outcome()).isEqualTo(Comparison.Outcome.SLOWER);
    }

    /** Between those of 2 and of 3 degrees of freedom, which tables give as 4.3027 and 3.1824. */
    private static double quantile() {
        double quantile = new org.apache.commons.math3.distribution.TDistribution(null, 50.0 / 17)
                .inverseCumulativeProbability(0.975);
        assertThat(quantile).isBetween(3.1824, 3.25);
        return quantile;
    }

    /** Welch's own example of tables: means 20.0 and 22.0, by hand t = -2.0 / 1.0 with equal variances of 5 and n = 10. */
    @Test
    void agreesWithStudentWhereBothSpreadAlike() {
        List<Double> old = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            old.add(Math.exp(i));
            now.add(Math.exp(i + 2.0));
        }
        // the variance of 0..9 is 55/6, so the error is sqrt(2 * 55 / 60), and 18 degrees have a quantile of 2.1009
        Comparison comparison = Comparison.of(old, now, 0.95);
        double reach = Math.log(comparison.high()) - Math.log(comparison.ratio());
        assertThat(reach).isCloseTo(2.100922 * Math.sqrt(11.0 / 6), within(1e-4));
        assertThat(comparison.outcome()).isEqualTo(Comparison.Outcome.NO_DIFFERENCE);
    }

    @Test
    void showsNoDifferenceOfSingleIterations() {
        Comparison comparison = Comparison.of(List.of(1.0), List.of(5.0), 0.95);
        assertThat(comparison.ratio()).isCloseTo(5, within(1e-9));
        assertThat(comparison.outcome()).isEqualTo(Comparison.Outcome.NO_DIFFERENCE);
        assertThat(comparison.isSlowerBy(0.1)).isFalse();
    }

    @Test
    void isSureWhereNothingSpreads() {
        assertThat(Comparison.of(List.of(2.0, 2.0), List.of(2.0, 2.0), 0.99).outcome())
                .isEqualTo(Comparison.Outcome.NO_DIFFERENCE);
        assertThat(Comparison.of(List.of(2.0, 2.0), List.of(1.0, 1.0), 0.99).outcome())
                .isEqualTo(Comparison.Outcome.FASTER);
    }

    /** Of 1,000 comparisons of what is alike, at 95 % about 50 show a difference. */
    @Test
    void isWrongAsOftenAsItSays() {
        Random random = new Random(7);
        int differences = 0;
        for (int i = 0; i < 1000; i++) {
            Comparison comparison = Comparison.of(sample(random, 1), sample(random, 3), 0.95);
            differences += comparison.outcome() == Comparison.Outcome.NO_DIFFERENCE ? 0 : 1;
        }
        assertThat(differences).isBetween(30, 75);
    }

    private static List<Double> sample(Random random, double spread) {
        List<Double> sample = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sample.add(Math.exp(spread * random.nextGaussian()));
        }
        return sample;
    }

    @Property(tries = 200)
    void isTheInverseTheOtherWayRound(@ForAll int seed) {
        Random random = new Random(seed);
        List<Double> old = sample(random, 1);
        List<Double> now = sample(random, 0.5);
        Comparison one = Comparison.of(old, now, 0.99);
        Comparison other = Comparison.of(now, old, 0.99);
        assertThat(one.ratio() * other.ratio()).isCloseTo(1, within(1e-9));
        assertThat(one.low() * other.high()).isCloseTo(1, within(1e-9));
        assertThat(one.ratio()).isBetween(one.low(), one.high());
    }
}
