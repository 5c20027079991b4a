package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports on scopes with verdicts of every form. */
final class ScopeSample {
    static final Tool TOOL = new Tool("scs", "0.1.0");
    static final Instant AT = Instant.parse("2026-11-20T10:15:30.123Z");
    static final MessageTemplate NEEDS_CLOUD = new MessageTemplate(
            "scope.needs-cloud",
            "it needs a running cloud: run {0} with credentials",
            "dazu braucht es eine laufende Cloud: {0} mit Zugangsdaten ausführen");
    private static final MessageTemplate COUNT = new MessageTemplate("k", "{0} flavors", "{0} Flavors");
    private static final Instant CHECKED = Instant.parse("2026-11-19T08:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-11-30T00:00:00Z");

    /** A cloud that fails, with a version to come and a target without testcases. */
    static final ScopeReport CLOUD = cloud(Basis.TEXT);

    /** Clusters of which one fails, is judged by the official results, and one has no version in force. */
    static final ScopeReport CLUSTERS = clusters();

    /** Nothing judged, nothing read. */
    static final ScopeReport NOTHING = ScopeReport.builder(TOOL, AT).build();

    /** A cloud that passes all. */
    static final ScopeReport GOOD = ScopeReport.builder(TOOL, AT)
            .scope(ReportedScope.of(
                    verdict("my-cloud", version("v1", Validity.EFFECTIVE, target(Target.MAIN, passed("one", 3)))),
                    List.of("v1")))
            .build();

    private ScopeSample() {}

    static ScopeReport cloud(Basis basis) {
        VersionVerdict effective = version(
                "v5.1",
                Validity.EFFECTIVE,
                target(
                        Target.MAIN,
                        passed("scs-0102-prop-architecture", 7),
                        verdict(
                                "scs-0116-presence",
                                "A key manager is offered.",
                                "https://example.org/scs-0116",
                                Verdict.MISS,
                                null,
                                null),
                        differs("scs-0100-syntax-check"),
                        nothingJudged("scs-0103-flavors"),
                        unjudged("scs-0104-images"),
                        expired("scs-0123-service-compute")),
                target("recommended", failedByHand("scs-0101-rngd")),
                target("preview"));
        VersionVerdict next = version(
                "next",
                Validity.DRAFT,
                target(Target.MAIN, differs("scs-0100-syntax-check"), missing("scs-0125-connector")));
        ScopeReport.Builder report = ScopeReport.builder(TOOL, AT)
                .basis(basis)
                .keep(2)
                .scope(ReportedScope.of(verdict("my-cloud", effective, next), List.of("v5.1", "next")))
                .wayToObtain("scs-0116-presence", NEEDS_CLOUD.with("openstack secret list"))
                .wayToObtain("scs-0104-images", NEEDS_CLOUD.with("openstack image list"))
                .input(new ReportInput("exports/flavors.json", COUNT.with("12")));
        report.accept(Sample.AT_PROPERTY);
        report.accept(Sample.IN_DOCUMENT);
        for (int i = 0; i < 4; i++) {
            report.accept(Sample.IN_TEXT);
        }
        report.accept(Finding.error(
                        new Rule("image.odd", "scs-0104-images", "https://example.org/scs-0104#x"),
                        "Ubuntu 24.04",
                        Sample.UNEXPECTED.with("'y'"))
                .withViolates(false)
                .withLocation(new Location.Property("os_version"))
                .withSuggestion("24.04"));
        return report.build();
    }

    private static ScopeReport clusters() {
        ScopeReport.Builder report = ScopeReport.builder(TOOL, AT).basis(Basis.OFFICIAL);
        report.scope(ReportedScope.of(
                verdict("prod", version("v1", Validity.WARN, target(Target.MAIN, missing("version-policy-check")))),
                List.of("v1")));
        report.scope(ReportedScope.of(
                verdict("test", version("v1", Validity.WARN, target(Target.MAIN, failed("version-policy-check")))),
                List.of("v1")));
        report.scope(new ReportedScope(verdict("old"), List.of()));
        Rule rule = new Rule("k8s.overdue", "version-policy-check", "https://example.org/scs-0210");
        report.accept("test", Finding.error(rule, "test", Sample.UNEXPECTED.with("1.30.1")));
        report.accept("prod", Finding.warning(rule, "prod", Sample.UNEXPECTED.with("1.31.1")));
        return report.build();
    }

    static ScopeVerdict verdict(String subject, VersionVerdict... versions) {
        List<ScopeVersion> all =
                List.of(versions).stream().map(VersionVerdict::version).toList();
        Scope scope = new Scope(
                "50393e6f-2ae1-4c5c-a62c-3b75f2abef3f",
                "SCS-compatible IaaS",
                "https://example.org/scope.yaml",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all);
        return new ScopeVerdict(subject, scope, AT, List.of(versions));
    }

    static VersionVerdict version(String name, Validity validity, TargetVerdict... targets) {
        boolean stable = validity.isCertifiable();
        LocalDate since = stable ? LocalDate.parse("2024-12-19") : null;
        return new VersionVerdict(new ScopeVersion(name, since, List.of()), validity, stable, List.of(targets));
    }

    static TargetVerdict target(String name, TestcaseVerdict... testcases) {
        Verdict result = Verdict.PASS;
        Verdict official = Verdict.PASS;
        for (TestcaseVerdict testcase : testcases) {
            result = result.and(testcase.result());
            official = official.and(testcase.officialReading());
        }
        return new TargetVerdict(name, result, official, testcases.length == 0, List.of(testcases));
    }

    static TestcaseVerdict passed(String id, int judged) {
        return verdict(id, null, null, Verdict.PASS, null, score(id, Verdict.PASS, null, judged, 0));
    }

    static TestcaseVerdict failed(String id) {
        return verdict(id, null, null, Verdict.FAIL, null, score(id, Verdict.FAIL, null, 1, 0));
    }

    static TestcaseVerdict missing(String id) {
        return verdict(id, null, null, Verdict.MISS, null, null);
    }

    private static TestcaseVerdict differs(String id) {
        Score score = score(id, Verdict.FAIL, OfficialResult.PASS, 12, 0);
        return verdict(
                id,
                "Names that begin with `SCS-` follow\nthe syntax.",
                "https://example.org/scs-0100",
                Verdict.FAIL,
                OfficialResult.PASS,
                score);
    }

    private static TestcaseVerdict nothingJudged(String id) {
        return new TestcaseVerdict(
                new Testcase(id, null, null, null, null),
                Verdict.PASS,
                null,
                true,
                score(id, Verdict.PASS, null, 0, 0));
    }

    private static TestcaseVerdict unjudged(String id) {
        return verdict(id, null, null, Verdict.DNF, null, score(id, Verdict.DNF, null, 3, 2));
    }

    private static TestcaseVerdict expired(String id) {
        Score score = new Score(
                new TestcaseResult(id, Verdict.PASS, null, null, false, 1, 0),
                Instant.parse("2026-10-01T08:00:00Z"),
                Instant.parse("2026-10-12T00:00:00Z"),
                "scs-compliance-check");
        return verdict(id, null, "javascript:alert(1)", Verdict.MISS, null, score);
    }

    private static TestcaseVerdict failedByHand(String id) {
        Score score = new Score(
                new TestcaseResult(id, Verdict.FAIL, null, null, false, 1, 0), CHECKED, EXPIRES, "Eva <e@example.org>");
        return verdict(id, "Images get entropy.", null, Verdict.FAIL, null, score);
    }

    private static TestcaseVerdict verdict(
            String id,
            @Nullable String description,
            @Nullable String url,
            Verdict result,
            @Nullable OfficialResult official,
            @Nullable Score score) {
        return new TestcaseVerdict(new Testcase(id, null, null, description, url), result, official, false, score);
    }

    private static Score score(
            String id, Verdict result, @Nullable OfficialResult official, long judged, long unjudged) {
        String divergence = official == null ? null : "D1";
        boolean vacuous = result == Verdict.PASS && judged == 0;
        return new Score(
                new TestcaseResult(id, result, official, divergence, vacuous, judged, unjudged),
                CHECKED,
                EXPIRES,
                "scs 0.1.0");
    }
}
