package io.github.scs4j.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static final Rule RULE = new Rule("some.rule", "some-testcase", "https://example.org/clause");
    private static final Message MESSAGE = new MessageTemplate("some.key", "english", "deutsch").with();
    private static final Finding ERROR = Finding.error(RULE, "subject", MESSAGE);

    @Test
    void anErrorViolatesAndNothingElseDoes() {
        assertThat(ERROR).isEqualTo(new Finding(RULE, Severity.ERROR, true, "subject", null, MESSAGE, List.of(), null));
        assertThat(Finding.warning(RULE, "subject", MESSAGE))
                .isEqualTo(new Finding(RULE, Severity.WARNING, false, "subject", null, MESSAGE, List.of(), null));
        assertThat(Finding.info(RULE, "subject", MESSAGE))
                .isEqualTo(new Finding(RULE, Severity.INFO, false, "subject", null, MESSAGE, List.of(), null));
    }

    @Test
    void copiesChangeOneComponent() {
        Location place = new Location.Property("os_version");
        Finding full = new Finding(RULE, Severity.WARNING, true, "subject", place, MESSAGE, List.of("a"), "better");
        assertThat(full.withLocation(null))
                .isEqualTo(new Finding(RULE, Severity.WARNING, true, "subject", null, MESSAGE, List.of("a"), "better"));
        assertThat(full.withExpected(List.of()))
                .isEqualTo(new Finding(RULE, Severity.WARNING, true, "subject", place, MESSAGE, List.of(), "better"));
        assertThat(full.withSuggestion(null))
                .isEqualTo(new Finding(RULE, Severity.WARNING, true, "subject", place, MESSAGE, List.of("a"), null));
        assertThat(full.withViolates(false))
                .isEqualTo(
                        new Finding(RULE, Severity.WARNING, false, "subject", place, MESSAGE, List.of("a"), "better"));
        assertThat(ERROR.withLocation(place)
                        .withExpected(List.of("a"))
                        .withSuggestion("better")
                        .withViolates(true))
                .isEqualTo(new Finding(RULE, Severity.ERROR, true, "subject", place, MESSAGE, List.of("a"), "better"));
    }

    @Test
    void doesNotShareItsList() {
        List<String> expected = new ArrayList<>(List.of("a"));
        Finding finding = ERROR.withExpected(expected);
        expected.add("b");
        assertThat(finding.expected()).containsExactly("a");
        assertThat(finding.expected()).isUnmodifiable();
    }

    @Test
    void takesNullOnlyWhereItSaysSo() {
        assertThatNullPointerException().isThrownBy(() -> Finding.error(null, "subject", MESSAGE));
        assertThatNullPointerException().isThrownBy(() -> Finding.error(RULE, null, MESSAGE));
        assertThatNullPointerException().isThrownBy(() -> Finding.error(RULE, "subject", null));
        assertThatNullPointerException().isThrownBy(() -> ERROR.withExpected(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(RULE, null, true, "subject", null, MESSAGE, List.of(), null));
        assertThatNullPointerException().isThrownBy(() -> new Rule(null, null, ""));
        assertThatNullPointerException().isThrownBy(() -> new Rule("", null, null));
        assertThatNullPointerException().isThrownBy(() -> new Location.Property(null));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "3, 3", "3, 7", "2147483647, 2147483647"})
    void aRangeCanBeEmpty(int start, int end) {
        assertThat(new Location.Range(start, end).end() - start).isEqualTo(end - start);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "-1, -1", "1, 0", "2147483647, -2147483648"})
    void aRangeIsNotReversed(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location.Range(start, end))
                .withMessage("not a range: " + start + " to " + end);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "0, 0"})
    void aPositionCountsFromOne(int line, int column) {
        assertThat(new Location.Position(1, 1)).isEqualTo(new Location.Position(1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location.Position(line, column))
                .withMessage("not a position: line " + line + ", column " + column);
    }
}
