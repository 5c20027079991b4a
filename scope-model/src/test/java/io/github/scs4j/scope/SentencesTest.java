package io.github.scs4j.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.certificate.Certificate;
import io.github.scs4j.scope.certificate.CertificateKind;
import io.github.scs4j.scope.certificate.Eligibility;
import io.github.scs4j.scope.certificate.ManualCheck;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.verdict.ScopeEvaluation;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sentences of SCS-0003 and SCS-0004 that say how results are judged, each with vectors. */
class SentencesTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', numLinesToSkip = 1)
    void sentenceHolds(String sentence, String about, String input, String expected) {
        int mark = input.indexOf('@');
        String before = mark < 0 ? input : input.substring(0, mark).trim();
        String moment = mark < 0 ? "" : input.substring(mark + 1);
        String[] words = before.split(" ", -1);
        String result = switch (about) {
            case "main" ->
                verdict("effective", "2024-02-28", input).main().result().toString();
            case "official" ->
                verdict("effective", "2024-02-28", input).main().official().toString();
            case "targets" -> targets();
            case "stable" -> String.valueOf(version("v", before).isStable(LocalDate.parse(moment)));
            case "valid" -> validResult(words[0], words[1], Instant.parse(moment));
            case "validity" ->
                timeline(before).validity("v", LocalDate.parse(moment)).code();
            case "certify" -> certify(words[0], words[1]);
            case "remark" -> remarks(words[0]);
            case "below" -> below(input);
            case "certificate" -> String.valueOf(certificate(words[0], null).isValid(LocalDate.parse(moment)));
            case "revoked" -> String.valueOf(certificate(words[0], words[1]).isValid(LocalDate.parse(moment)));
            case "manual" -> manual(words[0], LocalDate.parse(moment));
            default -> throw new IllegalArgumentException(about);
        };
        assertThat(result).as(sentence).isEqualTo(expected);
    }

    private static VersionVerdict verdict(String validity, String stabilizedAt, String results) {
        VersionVerdict verdict =
                scopeVerdict(validity, stabilizedAt, results, new ArrayList<>()).version("v");
        assertThat(verdict).isNotNull();
        return verdict;
    }

    private static ScopeVerdict scopeVerdict(
            String validity, String stabilizedAt, String results, List<Finding> findings) {
        Scope scope = SampleScopes.scope(
                "SCS-compatible IaaS",
                "2024-02-28 v=" + validity,
                List.of(version("v", stabilizedAt)),
                List.of(
                        SampleScopes.module("m1", "main", "a"),
                        SampleScopes.module("m2", "main", "b"),
                        SampleScopes.module("m3", "preview", "x")));
        ScoreCard card = ScoreCard.of(scope, SampleReports.report(null, AT.toString(), results));
        return ScopeEvaluation.of(scope).evaluate(card, AT, findings::add);
    }

    private static ScopeVersion version(String name, String stabilizedAt) {
        return SampleScopes.version(name, stabilizedAt.equals("-") ? null : stabilizedAt, "m1", "m2", "m3");
    }

    private static String targets() {
        return verdict("effective", "2024-02-28", "-").targets().stream()
                .map(target -> target.name() + "="
                        + target.testcases().stream()
                                .map(testcase -> testcase.testcase().id())
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    private static String validResult(String lifetime, String checkedAt, Instant at) {
        Scope scope = new Scope(
                null,
                "SCS-compatible IaaS",
                null,
                null,
                List.of(),
                List.of(new Script(null, Map.of(), null, List.of(SampleScopes.testcase("a", Lifetime.of(lifetime))))),
                List.of(SampleScopes.module("m", "main", "a")),
                List.of(),
                List.of(SampleScopes.version("v", null, "m")));
        ScoreCard card = ScoreCard.of(scope, SampleReports.report(null, checkedAt, "a=PASS"));
        return ScopeEvaluation.of(scope)
                .evaluate(card, at)
                .versions()
                .get(0)
                .main()
                .result()
                .toString();
    }

    private static Scope timeline(String timeline) {
        return SampleScopes.scope("s", timeline, List.of(), List.of());
    }

    private static String certify(String validity, String stabilizedAt) {
        ScopeVerdict verdict = scopeVerdict(validity, stabilizedAt, "a=PASS b=PASS", new ArrayList<>());
        Eligibility eligibility = Eligibility.of(verdict, "v", List.of());
        String warnings = eligibility.findings().stream()
                .filter(finding -> !finding.violates())
                .map(finding -> " " + finding.rule().id())
                .collect(Collectors.joining());
        return eligibility.verdict() + warnings;
    }

    private static String remarks(String validity) {
        List<Finding> findings = new ArrayList<>();
        scopeVerdict(validity, "2024-02-28", "a=PASS b=PASS", findings);
        return findings.isEmpty()
                ? "-"
                : findings.stream().map(finding -> finding.rule().id()).collect(Collectors.joining(" "));
    }

    private static String below(String scope) {
        CertificateKind kind = CertificateKind.of(scope);
        assertThat(kind).isNotNull();
        CertificateKind below = kind.prerequisite();
        return below == null ? "-" : below.scope();
    }

    private static Certificate certificate(String issuedOn, @Nullable String revokedOn) {
        return new Certificate(
                "cloud",
                "SCS-compatible IaaS",
                "v",
                LocalDate.parse(issuedOn),
                revokedOn == null ? null : LocalDate.parse(revokedOn));
    }

    private static String manual(String made, LocalDate day) {
        Scope scope = SampleScopes.small();
        ScopeVersion version = scope.version("v2");
        assertThat(version).isNotNull();
        String checkedAt = made.equals("-") ? AT.toString() : made + "T10:00:00Z";
        ScoreCard card = ScoreCard.of(scope, SampleReports.report(null, checkedAt, made.equals("-") ? "-" : "m=PASS"));
        return ManualCheck.of(scope, version, card, day).get(0).state().toString();
    }
}
