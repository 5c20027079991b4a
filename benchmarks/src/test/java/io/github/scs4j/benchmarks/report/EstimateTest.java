package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10.52   | 2.21  | 10.5 ± 2.2
                    7.346   | 0.05  | 7.35 ± 0.05
                    0.06123 | NaN   | 0.0612
                    658.4   | 91.2  | 658 ± 91
                    2841.4  | 468   | 2,841 ± 468
                    0       | 0     | 0 ± 0
                    0       | NaN   | 0
                    NaN     | NaN   | unknown
                    99.96   | 1     | 100.0 ± 1.0
                    -0.5    | 0.01  | -0.500 ± 0.010
                    """)
    void writesThreeDigitsAndTheErrorLikewise(double value, double error, String text) {
        assertThat(new Estimate(value, error).text()).isEqualTo(text);
    }

    @Test
    void addsTheErrorsOfARatioAsSquares() {
        Estimate ratio = new Estimate(100, 3).per(new Estimate(50, 2));
        // relative errors 0.03 and 0.04 make 0.05
        assertThat(ratio.value()).isEqualTo(2);
        assertThat(ratio.error()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void knowsNoErrorOfARatioWhereNoneIsKnown() {
        assertThat(Estimate.of(3).per(Estimate.of(2)).error()).isNaN();
        assertThat(new Estimate(4, 1).per(Estimate.of(2)).error()).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"6.5, 0.4, 7, true", "6.5, 0.6, 7, false", "7.5, 0.4, 7, true", "7, NaN, 7, true"})
    void isClearOfALimitThatItsErrorDoesNotReach(double value, double error, double limit, boolean clear) {
        assertThat(new Estimate(value, error).isClearOf(limit)).isEqualTo(clear);
    }
}
