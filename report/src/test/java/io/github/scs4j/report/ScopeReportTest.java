package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ScopeReportTest {
    @Test
    void keepsSoManyFindingsOfARule() {
        ScopeReport.Builder report =
                ScopeReport.builder(ScopeSample.TOOL, ScopeSample.AT).keep(2);
        for (int i = 0; i < 5; i++) {
            report.accept(Sample.IN_TEXT);
            report.accept(Sample.IN_TEXT.withViolates(false));
        }
        report.accept("prod", Sample.IN_TEXT);
        report.accept(Sample.IN_DOCUMENT);

        ScopeReport built = report.build();

        assertThat(built.findings()).hasSize(2 + 2 + 1 + 1);
        assertThat(built.omitted()).isEqualTo(Map.of("flavor.syntax", 6L));
        assertThat(built.count(Severity.ERROR)).isEqualTo(11);
        assertThat(built.count(Severity.WARNING)).isEqualTo(1);
        assertThat(built.count(Severity.INFO)).isZero();
    }

    @Test
    void keepsNoneIfTold() {
        ScopeReport.Builder report =
                ScopeReport.builder(ScopeSample.TOOL, ScopeSample.AT).keep(0);
        report.accept(Sample.IN_TEXT);

        assertThat(report.build().findings()).isEmpty();
        assertThat(report.build().omitted()).isEqualTo(Map.of("flavor.syntax", 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> report.keep(-1));
    }

    @Test
    @Timeout(20)
    void memoryDoesNotGrowWithTheInventory() {
        ScopeReport.Builder report = ScopeReport.builder(ScopeSample.TOOL, ScopeSample.AT);
        for (int i = 0; i < 500_000; i++) {
            report.accept(Finding.error(Sample.SYNTAX, "flavor " + i, Sample.UNEXPECTED.with("x".repeat(100))));
        }
        assertThat(report.build().findings()).hasSize(100);
        assertThat(report.build().omitted()).isEqualTo(Map.of("flavor.syntax", 499_900L));
    }

    @Test
    void findingsBelongToASubjectOrToAll() {
        ScopeReport.Builder report = ScopeReport.builder(ScopeSample.TOOL, ScopeSample.AT);
        Finding common = Sample.AT_PROPERTY;
        Finding own = Sample.IN_TEXT;
        report.accept(common);
        report.accept("prod", own);
        report.accept(Sample.IN_DOCUMENT);

        ScopeReport built = report.build();

        assertThat(built.findings("prod", "scs-0100-syntax-check")).containsExactly(own, common);
        assertThat(built.findings("test", "scs-0100-syntax-check")).containsExactly(common);
        assertThat(built.findings("prod", "scs-0103-flavors")).isEmpty();
        assertThat(built.count("prod", "scs-0100-syntax-check")).isEqualTo(2);
        assertThat(built.count("test", "scs-0100-syntax-check")).isEqualTo(1);
        assertThat(built.count("prod", "scs-0103-flavors")).isZero();
    }

    @Test
    void theWorstSubjectDecides() {
        assertThat(ScopeSample.CLUSTERS.result()).isEqualTo(Verdict.FAIL);
        assertThat(ScopeSample.GOOD.result()).isEqualTo(Verdict.PASS);
        assertThat(ScopeSample.NOTHING.result()).isEqualTo(Verdict.MISS);
    }

    @Test
    void theFirstVersionDecides() {
        ReportedScope cloud = ScopeSample.CLOUD.scopes().get(0);

        assertThat(cloud.title()).isEqualTo("SCS-compatible IaaS v5.1");
        assertThat(cloud.result(Basis.TEXT)).isEqualTo(Verdict.FAIL);
        assertThat(cloud.result(Basis.OFFICIAL)).isEqualTo(Verdict.MISS);
        assertThat(cloud.isCertifiable()).isTrue();
        assertThat(ReportedScope.of(cloud.verdict(), List.of("next")).isCertifiable())
                .isFalse();
    }

    @Test
    void withoutAVersionNothingIsKnown() {
        ReportedScope none = new ReportedScope(ScopeSample.CLOUD.scopes().get(0).verdict(), List.of());

        assertThat(none.decisive()).isNull();
        assertThat(none.result(Basis.TEXT)).isEqualTo(Verdict.MISS);
        assertThat(none.isCertifiable()).isFalse();
        assertThat(none.title()).isEqualTo("SCS-compatible IaaS");
    }

    @Test
    void aVersionThatTheVerdictDoesNotKnowIsRefused() {
        ScopeVerdict verdict = ScopeSample.CLOUD.scopes().get(0).verdict();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedScope.of(verdict, List.of("v5.1", "v7")))
                .withMessageContaining("v7");
    }

    @Test
    void whatBlocksTheCertificateComesFirst() {
        assertThat(new Agenda(ScopeSample.CLOUD).tasks())
                .extracting(task -> task.verdict() + " " + task.id())
                .containsExactly(
                        "FAIL scs-0100-syntax-check",
                        "MISS scs-0116-presence",
                        "DNF scs-0104-images",
                        "MISS scs-0123-service-compute",
                        "FAIL scs-0101-rngd",
                        "MISS scs-0125-connector");
        assertThat(new Agenda(ScopeSample.CLUSTERS).tasks())
                .extracting(Agenda.Task::subject)
                .containsExactly("test", "prod");
    }

    @Test
    void findingsFollowTheirTestcases() {
        assertThat(new Agenda(ScopeSample.CLOUD).findings())
                .extracting(reported -> reported.finding().rule().id() + " "
                        + reported.finding().severity())
                .containsExactly(
                        "flavor.syntax ERROR",
                        "flavor.syntax ERROR",
                        "flavor.syntax INFO",
                        "image.odd ERROR",
                        "inventory.malformed WARNING");
    }

    @Test
    @Timeout(20)
    void manySubjectsTakeNoTimeThatGrowsFaster() {
        ScopeReport.Builder report = ScopeReport.builder(ScopeSample.TOOL, ScopeSample.AT);
        for (int i = 0; i < 5_000; i++) {
            String subject = "cluster " + i;
            report.scope(ReportedScope.of(
                    ScopeSample.verdict(
                            subject,
                            ScopeSample.version(
                                    "v1",
                                    Validity.EFFECTIVE,
                                    ScopeSample.target(Target.MAIN, ScopeSample.failed("version-policy-check")))),
                    List.of("v1")));
            Rule rule = new Rule("k8s.overdue", "version-policy-check", "https://example.org/scs-0210");
            report.accept(subject, Finding.error(rule, subject, Sample.UNEXPECTED.with("1.30.1")));
        }
        ScopeReport built = report.build();
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(built, Language.ENGLISH)).contains(format == ReportFormat.BADGE ? "FAIL" : "4999");
        }
    }
}
