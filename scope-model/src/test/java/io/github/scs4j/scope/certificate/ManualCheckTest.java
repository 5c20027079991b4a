package io.github.scs4j.scope.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.score.ScoreCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManualCheckTest {
    private static final Scope SCOPE = SampleScopes.small();
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-10-01T00:00:00Z,PASS,2026-11-20,DONE,2027-04-01,-",
                "2026-11-20T23:59:59Z,PASS,2026-11-20,DONE,2027-04-01,-",
                "2026-09-30T23:59:59Z,PASS,2026-11-20,DUE,2027-01-01,INFO",
                "2026-07-01T00:00:00Z,PASS,2026-12-31,DUE,2027-01-01,INFO",
                "2026-07-01T00:00:00Z,PASS,2027-01-01,OVERDUE,2027-01-01,ERROR",
                "2026-06-30T00:00:00Z,PASS,2026-11-20,OVERDUE,2026-10-01,ERROR",
                "2026-10-01T00:00:00Z,FAIL,2026-11-20,FAILED,2027-04-01,ERROR",
                "2025-01-01T00:00:00Z,FAIL,2026-11-20,FAILED,2025-07-01,ERROR",
                "2026-10-01T00:00:00Z,DNF,2026-11-20,MISSING,-,ERROR",
                "2026-10-01T00:00:00Z,MISS,2026-11-20,MISSING,-,ERROR",
                "2026-11-21T00:00:00Z,PASS,2026-11-20,MISSING,-,ERROR"
            })
    void checkIsDueInEveryQuarter(
            String checkedAt,
            String result,
            LocalDate day,
            String state,
            @Nullable LocalDate dueBy,
            @Nullable String severity) {
        ScoreCard card = ScoreCard.of(SCOPE, SampleReports.report(null, checkedAt, "m=" + result + " a=FAIL"));
        ManualCheck check = ManualCheck.of(SCOPE, v2(), card, day).get(0);
        assertThat(check.testcase().id()).isEqualTo("m");
        assertThat(check.state()).hasToString(state);
        assertThat(check.dueBy()).isEqualTo(dueBy);
        assertThat(check.last() == null).isEqualTo(state.equals("MISSING"));
        Finding finding = check.finding("cloud");
        assertThat(finding == null ? null : finding.severity().toString()).isEqualTo(severity);
    }

    @Test
    void onlyTheManualChecksOfTheVersionAreDue() {
        ScoreCard card = new ScoreCard("cloud", SCOPE.name(), Map.of());
        assertThat(ManualCheck.of(SCOPE, v2(), card, DAY))
                .extracting(ManualCheck::state)
                .containsExactly(ManualCheck.State.MISSING);
        ScopeVersion v1 = SCOPE.version("v1");
        assertThat(v1).isNotNull();
        assertThat(ManualCheck.of(SCOPE, v1, card, DAY)).isEmpty();
    }

    @Test
    void resultForAnotherScopeDoesNotCount() {
        ScoreCard card = ScoreCard.of(SCOPE, SampleReports.report(null, "2026-11-20T00:00:00Z", "m=PASS"));
        ScoreCard other = new ScoreCard("cloud", "other", card.results());
        assertThat(ManualCheck.of(SCOPE, v2(), card, DAY).get(0).state()).isEqualTo(ManualCheck.State.DONE);
        assertThat(ManualCheck.of(SCOPE, v2(), other, DAY).get(0).state()).isEqualTo(ManualCheck.State.MISSING);
    }

    @Test
    void testcaseOfAProgramAndOfPeopleIsThatOfTheFirst() {
        Scope scope = new Scope(
                null,
                "s",
                null,
                null,
                List.of(),
                List.of(
                        new Script("check.py", Map.of(), null, List.of(SampleScopes.testcase("a", null))),
                        new Script(null, Map.of(), null, List.of(SampleScopes.testcase("a", null)))),
                List.of(SampleScopes.module("m", "main", "a")),
                List.of(),
                List.of(SampleScopes.version("v1", null, "m")));
        ScoreCard card = new ScoreCard("cloud", "s", Map.of());
        assertThat(ManualCheck.of(scope, scope.versions().get(0), card, DAY)).isEmpty();
    }

    private static ScopeVersion v2() {
        ScopeVersion version = SCOPE.version("v2");
        assertThat(version).isNotNull();
        return version;
    }
}
