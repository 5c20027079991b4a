package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PowerLawTest {
    @Property(tries = 200)
    void findsTheLawThatMadeThePoints(
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = -1, max = 3) double exponent) {
        List<PowerLaw.Point> points = new ArrayList<>();
        for (double size = 1; size <= 1e6; size *= 10) {
            points.add(new PowerLaw.Point(size, Estimate.of(factor * Math.pow(size, exponent))));
        }
        PowerLaw law = PowerLaw.of(points, 1);
        assertThat(law.exponent().value()).isCloseTo(exponent, within(1e-9));
        assertThat(law.exponent().error()).isCloseTo(0, within(1e-5));
        assertThat(law.at(1000) / (factor * Math.pow(1000, exponent))).isCloseTo(1, within(1e-9));
    }

    /** By hand: the logarithms to base e are 0, 1, 2 and 0, 1, 3, so that the slope is 1.5 and its error 12.706 / sqrt(12). */
    @Test
    void tellsTheErrorOfTheExponent() {
        PowerLaw law = PowerLaw.of(points(1, 1, Math.E, Math.E, Math.exp(2), Math.exp(3)), 0);
        assertThat(law.exponent().value()).isCloseTo(1.5, within(1e-9));
        assertThat(law.exponent().error()).isCloseTo(12.7062 / Math.sqrt(12), within(1e-3));
    }

    @Test
    void leavesOutWhatIsSmaller() {
        PowerLaw law = PowerLaw.of(points(1, 50, 10, 50, 100, 100, 1000, 1000, 10_000, 10_000), 100);
        assertThat(law.exponent().value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void needsTwoPointsAndThreeForAnError() {
        assertThat(PowerLaw.of(points(10, 5), 1)).isNull();
        assertThat(PowerLaw.of(points(10, 5, 100, 50), 1).exponent().error()).isNaN();
    }

    private static List<PowerLaw.Point> points(double... sizesAndCosts) {
        List<PowerLaw.Point> points = new ArrayList<>();
        for (int i = 0; i < sizesAndCosts.length; i += 2) {
            points.add(new PowerLaw.Point(sizesAndCosts[i], Estimate.of(sizesAndCosts[i + 1])));
        }
        return points;
    }
}
