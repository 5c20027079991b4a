package io.github.scs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Names.parse / Names.scan <= 7           | ≤ 7     | 5.00 ± 0.71: **met**
                    Names.parse / Names.scan <= 5           | ≤ 5     | 5.00 ± 0.71: met, within the error
                    Names.parse / Names.scan <= 4.5         | ≤ 4.5   | 5.00 ± 0.71: missed, within the error
                    Names.parse / Names.scan <= 4           | ≤ 4     | 5.00 ± 0.71: **missed**
                    Names.parse / Names.scan >= 4           | ≥ 4     | 5.00 ± 0.71: **met**
                    Names.parse / Names.scan >= 6           | ≥ 6     | 5.00 ± 0.71: **missed**
                    Names.slow / Names.scan <= 100          | ≤ 100   | 200 ± 20: **missed**
                    Threads.two / Threads.one >= 1.7        | ≥ 1.7   | 1.80 ± 0.03: **met**
                    Grow.read count=10 / Grow.read count=1 <= 9 | ≤ 9 | 10.0 ± 0.1: **missed**
                    bytes Names.parse <= 160                | ≤ 160 B | 128 ± 0: **met**
                    bytes Names.parse <= 100                | ≤ 100 B | 128 ± 0: **missed**
                    bytes Names.scan <= 0                   | ≤ 0 B   | 0: **met**
                    bytes Names.slow <= 0                   | ≤ 0 B   | not measured
                    Names.absent / Names.scan <= 7          | ≤ 7     | not measured
                    Names.parse / Names.absent <= 7         | ≤ 7     | not measured
                    figures.json:official / Names.parse >= 200 | ≥ 200 | 400 ± 40: **met**
                    figures.json:java -version / Names.parse >= 200 | ≥ 200 | not measured
                    figures.json:absent / Names.parse >= 200 | ≥ 200  | not measured
                    absent.json:official / Names.parse >= 200 | ≥ 200 | not measured
                    """)
    void judgesWhatWasMeasured(String text, String goal, String verdict) {
        Gate gate = Gate.of(text);
        assertThat(gate.goal()).isEqualTo(goal);
        assertThat(gate.verdict(gate.number(Vectors.results("results.json"), Vectors.measured())))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Names.parse",
                "Names.parse <= 7",
                "Names.parse / Names.scan",
                "Names.parse / Names.scan = 7",
                "Names.parse / Names.scan <= much",
                "bytes Names.parse / Names.scan <= 7",
                "parse / scan <= 7",
                "Names.parse count / Names.scan <= 7"
            })
    void refusesWhatIsNoGoal(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Gate.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Threads.one / Names.scan <= 7", "Grow.read / Names.scan <= 7"})
    void refusesWhatCannotBeCompared(String text) {
        Gate gate = Gate.of(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gate.number(Vectors.results("results.json"), Vectors.measured()));
    }
}
