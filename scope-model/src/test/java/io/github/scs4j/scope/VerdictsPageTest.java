package io.github.scs4j.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.certificate.Eligibility;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.verdict.ScopeEvaluation;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page docs/scope-verdicts.md says. */
class VerdictsPageTest {
    private static final Path SOURCE = Path.of("src/test/java/io/github/scs4j/scope/VerdictsPageTest.java");

    @Test
    void exampleRunsAsItStands() throws IOException {
        Scope scope = SampleScopes.small();
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        List<TestReport> reports = List.of(new TestReport(
                null, "my-cloud", scope.name(), "me", now, SampleReports.results("b=PASS c=PASS"), List.of()));
        List<Finding> findings = new ArrayList<>();
        List<String> out = new ArrayList<>();
        ScoreCard card = ScoreCard.merge(scope, "my-cloud", reports, now, findings::add);
        ScopeVerdict verdict = ScopeEvaluation.of(scope).evaluate(card, now, findings::add);
        for (VersionVerdict version : verdict.versions()) {
            TargetVerdict main = version.main();
            out.add(version.version().version() + " " + version.validity() + ": " + main.result());
        }
        Eligibility eligibility = Eligibility.of(verdict, "v2", List.of());
        findings.addAll(eligibility.findings());
        assertThat(out).containsExactly("v2 effective: PASS", "v1 warn: MISS", "next draft: PASS");
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("scope.version-expiring");
        String source = Files.readString(SOURCE);
        assertThat(page().lines()
                        .dropWhile(line -> !line.equals("```java"))
                        .skip(1)
                        .takeWhile(line -> !line.equals("```")))
                .hasSize(8)
                .allMatch(line -> source.contains("\n        " + line + "\n"));
    }

    @ParameterizedTest
    @EnumSource(Lifetime.class)
    void lastDaysAreRight(Lifetime lifetime) throws IOException {
        Instant expires = lifetime.expires(Instant.parse("2026-11-20T12:00:00Z"));
        LocalDate last = LocalDate.ofInstant(expires, ZoneOffset.UTC).minusDays(1);
        assertThat(page().lines().filter(line -> line.startsWith("| `" + lifetime.word() + "`")))
                .singleElement()
                .asString()
                .contains(last + " |");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/scope-verdicts.md"));
    }
}
