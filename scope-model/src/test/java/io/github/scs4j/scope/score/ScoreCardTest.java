package io.github.scs4j.scope.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCardTest {
    private static final Instant CHECKED_AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final Score SCORE = new Score(
            new TestcaseResult("one", Verdict.PASS, null, null, false, 3, 0),
            CHECKED_AT,
            Instant.parse("2026-11-30T00:00:00Z"),
            "somebody");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:59:59.999Z,false",
        "2026-11-20T10:00:00Z,true",
        "2026-11-29T23:59:59.999Z,true",
        "2026-11-30T00:00:00Z,false"
    })
    void scoreIsValidFromTheCheckToJustBeforeItExpires(Instant at, boolean valid) {
        assertThat(SCORE.isValid(at)).isEqualTo(valid);
    }

    @Test
    void cardKnowsTheResultOfEachTestcase() {
        ScoreCard card = new ScoreCard("cloud", "SCS-compatible IaaS", Map.of("one", SCORE));
        assertThat(card.result("one")).isSameAs(SCORE);
        assertThat(card.result("two")).isNull();
    }

    @Test
    void reportHoldsWhatItIsGiven() {
        TestReport report = new TestReport(
                null, "cloud", "SCS-compatible IaaS", "somebody", CHECKED_AT, List.of(SCORE.result()), List.of("line"));
        assertThat(report.results()).containsExactly(SCORE.result());
    }
}
