package io.github.scs4j.scope.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Outlook;
import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.VersionDiff;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The official scopes, judged. */
class OfficialVerdictsTest {
    private static final Scope IAAS = BundledScope.IAAS.scope();
    private static final Map<String, ScopeEvaluation> EVALUATIONS =
            Map.of("iaas", ScopeEvaluation.of(IAAS), "kaas", ScopeEvaluation.of(BundledScope.KAAS.scope()));

    /** The last column is what the official library and the compliance monitor make of the same reports. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/io/github/scs4j/scope/official-verdicts.tsv",
            delimiter = '\t',
            maxCharsPerColumn = 20_000)
    void verdictsAreThoseOfTheMonitor(String scopeName, Instant at, String reports, String expected) {
        ScopeEvaluation evaluation = Objects.requireNonNull(EVALUATIONS.get(scopeName));
        Scope scope = evaluation.scope();
        List<String> rules = new ArrayList<>();
        ScoreCard card = ScoreCard.merge(
                scope,
                SampleReports.SUBJECT,
                reports(scope, reports),
                at,
                finding -> rules.add(finding.rule().id()));
        assertThat(rules).isEmpty();
        List<String> shown = new ArrayList<>();
        for (VersionVerdict version : evaluation.evaluate(card, at).versions()) {
            if (isListed(scope, version, at)) {
                String targets = version.targets().stream()
                        .map(target -> target.name() + "=" + target.official())
                        .sorted()
                        .collect(Collectors.joining(","));
                shown.add(version.version().version() + "=" + version.validity() + ":" + targets);
            }
        }
        shown.sort(null);
        assertThat(shown.isEmpty() ? "-" : String.join(" ", shown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-18,-,-",
                "2024-12-19,v5.1 v4,-",
                "2025-01-31,v5.1 v4,-",
                "2025-02-01,v5.1 v4,v4 2025-07-01",
                "2025-07-01,v5.1,-",
                "2026-11-20,v5.1,-"
            })
    void versionsOfTheTimeline(LocalDate day, @Nullable String certifiable, @Nullable String expiring) {
        Outlook outlook = Outlook.on(IAAS, day);
        assertThat(outlook.isBeforeTimeline()).isEqualTo(certifiable == null);
        assertThat(outlook.certifiable())
                .extracting(version -> version.version().version())
                .containsExactly(certifiable == null ? new String[] {} : certifiable.split(" ", -1));
        if (certifiable != null) {
            assertThat(outlook.versions())
                    .filteredOn(version -> version.expiring())
                    .extracting(version -> version.version().version() + " " + version.ends())
                    .containsExactly(expiring == null ? new String[] {} : new String[] {expiring});
        }
    }

    @Test
    void versionsDiffer() {
        VersionDiff diff = VersionDiff.between(IAAS, version("v4"), version("v5.1"));
        assertThat(diff.modules())
                .extracting(change -> change.kind() + " "
                        + (change.after() == null ? "" : change.after().ref()))
                .containsExactlyInAnyOrder(
                        "REPLACED scs-0104-v1-2",
                        "ADDED scs-0114-v1",
                        "ADDED scs-0115-v1",
                        "ADDED scs-0116-v1",
                        "ADDED scs-0117-v1",
                        "ADDED scs-0121-v1",
                        "ADDED scs-0123-v1",
                        "ADDED scs-0302-v1");
        assertThat(diff.testcases()).isNotEmpty();
    }

    private static boolean isListed(Scope scope, VersionVerdict version, Instant at) {
        LocalDate day = LocalDate.parse(at.toString().substring(0, 10));
        return Outlook.on(scope, day).versions().stream()
                .anyMatch(outlook -> outlook.listed() && outlook.version().equals(version.version()));
    }

    private static ScopeVersion version(String name) {
        ScopeVersion version = IAAS.version(name);
        assertThat(version).isNotNull();
        return version;
    }

    /** Reports such as `2026-11-20T10:00:00Z *=PASS one=FAIL; 2026-11-19T10:00:00Z one=MISS`. */
    private static List<TestReport> reports(Scope scope, String text) {
        List<TestReport> reports = new ArrayList<>();
        for (String report : text.equals("-") ? new String[] {} : text.split("; ", -1)) {
            String[] words = report.split(" ", -1);
            Map<String, Verdict> results = new LinkedHashMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] said = words[i].split("=", -1);
                if (said[0].equals("*")) {
                    scope.testcases().keySet().forEach(id -> results.put(id, Verdict.valueOf(said[1])));
                } else if (!said[0].equals("-")) {
                    results.put(said[0], Verdict.valueOf(said[1]));
                }
            }
            List<TestcaseResult> list = results.entrySet().stream()
                    .map(result -> new TestcaseResult(result.getKey(), result.getValue(), null, null, false, 1, 0))
                    .toList();
            reports.add(new TestReport(
                    null, SampleReports.SUBJECT, scope.name(), "somebody", Instant.parse(words[0]), list, List.of()));
        }
        return reports;
    }
}
