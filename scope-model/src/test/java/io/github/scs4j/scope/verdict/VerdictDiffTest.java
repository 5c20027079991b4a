package io.github.scs4j.scope.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.verdict.VerdictChange.Kind;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictDiffTest {
    private static final Scope SCOPE = SampleScopes.small();
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "a=PASS,a=PASS,''",
        "a=PASS,a=FAIL,a BROKEN",
        "a=DNF,a=FAIL,a BROKEN",
        "a=FAIL,a=PASS,a FIXED",
        "a=FAIL,a=DNF,a CHANGED",
        "a=PASS,a=DNF,a CHANGED",
        "a=MISS,a=PASS,a CHANGED",
        "-,a=FAIL,a NEW",
        "a=FAIL,-,a GONE",
        "c=PASS a=FAIL,b=PASS a=PASS c=FAIL,a FIXED c BROKEN b NEW",
        "a=PASS/FAIL,a=PASS/PASS,''"
    })
    void cardsDiffer(String before, String after, String changes) {
        assertThat(shown(VerdictDiff.between(card(before), card(after), false))).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource({
        "a=PASS/FAIL,a=PASS,a FIXED",
        "a=FAIL/PASS,a=FAIL,a BROKEN",
        "a=FAIL/PASS,a=PASS,''",
        "a=PASS,a=PASS/ABORT,a CHANGED"
    })
    void cardsDifferOfficially(String before, String after, String changes) {
        assertThat(shown(VerdictDiff.between(card(before), card(after), true))).isEqualTo(changes);
        assertThat(shown(VerdictDiff.between(verdict(before), verdict(after), true)))
                .isEqualTo(changes);
    }

    @Test
    void verdictsDifferInWhatIsStillValid() {
        ScopeVerdict before = verdict("a=PASS b=FAIL c=PASS");
        ScopeVerdict after =
                ScopeEvaluation.of(SCOPE).evaluate(card("a=PASS b=PASS c=PASS"), AT.plusSeconds(3 * 86400));
        assertThat(shown(VerdictDiff.between(before, after, false))).isEqualTo("b FIXED a CHANGED");
    }

    @Test
    void versionsDifferInTheirTestcases() {
        ScopeVerdict verdict = verdict("a=PASS b=PASS c=PASS");
        VersionVerdict v1 = verdict.version("v1");
        VersionVerdict v2 = verdict.version("v2");
        assertThat(v1).isNotNull();
        assertThat(v2).isNotNull();
        VerdictDiff diff = VerdictDiff.between(v1, v2, false);
        assertThat(shown(diff)).isEqualTo("a GONE c NEW m NEW");
        assertThat(diff.testcases(Kind.NEW)).containsExactly("c", "m");
        assertThat(diff.testcases(Kind.BROKEN)).isEmpty();
        assertThat(diff.isEmpty()).isFalse();
        assertThat(VerdictDiff.between(v1, v1, false).isEmpty()).isTrue();
    }

    private static ScoreCard card(String results) {
        return ScoreCard.of(SCOPE, SampleReports.report(null, AT.toString(), results));
    }

    private static ScopeVerdict verdict(String results) {
        return ScopeEvaluation.of(SCOPE).evaluate(card(results), AT);
    }

    private static String shown(VerdictDiff diff) {
        return diff.changes().stream()
                .map(change -> change.testcase() + " " + change.kind())
                .collect(Collectors.joining(" "));
    }
}
