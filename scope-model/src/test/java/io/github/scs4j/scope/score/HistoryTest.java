package io.github.scs4j.scope.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    private static final Scope SCOPE = SampleScopes.small();
    private static final Instant UNTIL = Instant.parse("2026-11-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "20 PASS,-,20",
                "20 FAIL,20,-",
                "20 DNF,-,-",
                "20 FAIL; 21 FAIL; 22 FAIL,20,-",
                "20 FAIL; 21 PASS,-,21",
                "20 FAIL; 21 PASS; 22 FAIL; 23 FAIL,22,21",
                "20 FAIL; 21 DNF; 22 FAIL,20,-",
                "20 PASS; 21 DNF; 22 FAIL,22,20",
                "20 PASS; 21 DNF; 22 DNF,-,20",
                "20 FAIL; 21 MISS,20,-",
                "20 FAIL; 20 PASS,20,-",
                "20 PASS; 21 FAIL; 30 PASS,-,30",
                "19 PASS; 20 FAIL; 21 DNF,20,19",
                "-,-,-"
            })
    void testcaseFailsSinceAndPassedLast(
            @Nullable String results, @Nullable String failingSince, @Nullable String lastPass) {
        TestcaseHistory history = history("b", results);
        assertThat(history.failingSince()).isEqualTo(moment(failingSince));
        assertThat(history.lastPass()).isEqualTo(moment(lastPass));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "b,20 PASS,20,PASS,CERTAIN,20",
                "b,20 FAIL,22,FAIL,CERTAIN,20",
                "b,20 PASS; 21 DNF,21,PASS,PRESUMED,20",
                "b,20 FAIL; 21 DNF,21,FAIL,PRESUMED,20",
                "b,20 DNF,21,DNF,UNKNOWN,-",
                "b,-,21,MISS,UNKNOWN,-",
                "b,20 PASS; 25 FAIL,24,PASS,CERTAIN,20",
                "a,20 PASS,21,PASS,CERTAIN,20",
                "a,20 PASS,22,MISS,UNKNOWN,-",
                "a,20 PASS; 21 DNF; 22 DNF; 23 DNF,24,PASS,PRESUMED,20", // beyond the lifetime of the PASS
                "a,20 PASS; 22 DNF,22,DNF,UNKNOWN,-", // the DNF came too late
                "a,20 PASS; 21 DNF; 23 DNF,23,DNF,UNKNOWN,-",
                "a,20 PASS; 21 DNF; 23 FAIL; 24 DNF,24,FAIL,PRESUMED,23",
                "a,20 PASS; 21 DNF; 23 DNF; 24 PASS,24,PASS,CERTAIN,24",
                "a,20 PASS; 21 DNF,23,MISS,UNKNOWN,-"
            })
    void testThatDidNotFinishLeavesWhatWasKnown(
            String testcase,
            @Nullable String results,
            String at,
            String verdict,
            String certainty,
            @Nullable String basis) {
        Standing standing = history(testcase, results).at(Instant.parse("2026-11-" + at + "T11:00:00Z"));
        assertThat(standing.verdict()).hasToString(verdict);
        assertThat(standing.certainty()).hasToString(certainty);
        Score score = standing.basis();
        assertThat(score == null ? null : score.checkedAt()).isEqualTo(moment(basis));
    }

    @Test
    void historyHasEachTestcaseOfTheScopeAndAnyOtherWithResults() {
        List<TestReport> reports = new ArrayList<>(List.of(
                SampleReports.report(null, "2026-11-20T10:00:00Z", "z=PASS c=PASS"),
                SampleReports.report(null, "2026-11-22T10:00:00Z", "c=FAIL"),
                SampleReports.report(null, "2026-11-21T10:00:00Z", "c=DNF y=PASS")));
        History history = History.of(SCOPE, "cloud", reports, UNTIL, finding -> {});
        assertThat(history.testcases().keySet()).containsExactly("a", "b", "c", "m", "y", "z");
        TestcaseHistory testcase = history.testcase("c");
        assertThat(testcase).isNotNull();
        assertThat(testcase.scores())
                .extracting(score -> score.result().result().toString())
                .containsExactly("PASS", "DNF", "FAIL");
        assertThat(testcase.newest()).isSameAs(testcase.scores().get(2));
        assertThat(history.testcase("unknown")).isNull();
        Collections.shuffle(reports, new Random(1));
        assertThat(History.of(SCOPE, "cloud", reports, UNTIL, finding -> {})).isEqualTo(history);
    }

    @Test
    void reportThatDoesNotCountIsSaid() {
        List<String> rules = new ArrayList<>();
        TestReport report = SampleReports.report(null, "2026-12-01T10:00:00Z", "a=PASS");
        History history = History.of(
                SCOPE,
                "cloud",
                List.of(report),
                UNTIL,
                finding -> rules.add(finding.rule().id()));
        assertThat(rules).containsExactly("scope.report-future");
        TestcaseHistory testcase = history.testcase("a");
        assertThat(testcase).isNotNull();
        assertThat(testcase.newest()).isNull();
    }

    private static TestcaseHistory history(String testcase, @Nullable String results) {
        List<TestReport> reports = new ArrayList<>();
        if (results != null) {
            for (String result : results.split("; ", -1)) {
                String[] words = result.split(" ", -1);
                reports.add(
                        SampleReports.report(null, "2026-11-" + words[0] + "T10:00:00Z", testcase + "=" + words[1]));
            }
        }
        TestcaseHistory history =
                History.of(SCOPE, "cloud", reports, UNTIL, finding -> {}).testcase(testcase);
        assertThat(history).isNotNull();
        return history;
    }

    private static @Nullable Instant moment(@Nullable String day) {
        return day == null ? null : Instant.parse("2026-11-" + day + "T10:00:00Z");
    }
}
