package io.github.scs4j.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the envelope says about scopes: the members {@code inputs}, {@code scopes} and {@code omitted}. */
final class ScopeJson {
    private final JsonOutput output;
    private final JsonGenerator json;
    private final Language language;

    ScopeJson(JsonOutput output, JsonGenerator json, Language language) {
        this.output = output;
        this.json = json;
        this.language = language;
    }

    void write(ScopeReport report) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (ReportInput input : report.inputs()) {
            json.writeStartObject();
            json.writeStringField("name", input.name());
            json.writeStringField("content", input.content().text(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("scopes");
        Map<String, List<Finding>> findings = new HashMap<>();
        for (ReportedFinding finding : report.findings()) {
            if (finding.owner() != null) {
                findings.computeIfAbsent(finding.owner(), owner -> new ArrayList<>())
                        .add(finding.finding());
            }
        }
        for (ReportedScope scope : report.scopes()) {
            scope(report, scope, findings.getOrDefault(scope.verdict().subject(), List.of()));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("omitted");
        for (Map.Entry<String, Long> omitted : report.omitted().entrySet()) {
            json.writeNumberField(JsonKey.of(omitted.getKey()), omitted.getValue());
        }
        json.writeEndObject();
    }

    /** The versions of the first scope of a report; none if it has none. */
    void writeVersions(ScopeReport report) throws IOException {
        json.writeObjectFieldStart("versions");
        if (!report.scopes().isEmpty()) {
            versions(report, report.scopes().get(0));
        }
        json.writeEndObject();
    }

    private void scope(ScopeReport report, ReportedScope scope, List<Finding> findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", scope.verdict().subject());
        json.writeStringField("scope", scope.verdict().scope().name());
        output.optional("uuid", scope.verdict().scope().uuid());
        output.optional("url", scope.verdict().scope().url());
        VersionVerdict decisive = scope.decisive();
        output.optional("version", decisive == null ? null : decisive.version().version());
        json.writeStringField("basis", report.basis().code());
        json.writeStringField("result", scope.result(report.basis()).name());
        json.writeBooleanField("certifiable", scope.isCertifiable());
        json.writeObjectFieldStart("versions");
        versions(report, scope);
        json.writeEndObject();
        json.writeFieldName("findings");
        output.value(findings);
        json.writeEndObject();
    }

    private void versions(ScopeReport report, ReportedScope scope) throws IOException {
        Set<String> seen = new HashSet<>();
        for (VersionVerdict version : scope.versions()) {
            if (seen.add(JsonKey.of(version.version().version()))) {
                version(report, version);
            }
        }
    }

    private void version(ScopeReport report, VersionVerdict version) throws IOException {
        json.writeObjectFieldStart(JsonKey.of(version.version().version()));
        json.writeStringField("validity", version.validity().code());
        json.writeBooleanField("stable", version.stable());
        LocalDate stabilizedAt = version.version().stabilizedAt();
        output.optional("stabilizedAt", stabilizedAt == null ? null : stabilizedAt.toString());
        json.writeObjectFieldStart("targets");
        Set<String> seen = new HashSet<>();
        for (TargetVerdict target : version.targets()) {
            if (seen.add(JsonKey.of(target.name()))) {
                target(report, target);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void target(ScopeReport report, TargetVerdict target) throws IOException {
        json.writeObjectFieldStart(JsonKey.of(target.name()));
        json.writeStringField("result", target.result().name());
        json.writeStringField("official", target.official().name());
        json.writeBooleanField("vacuous", target.vacuous());
        json.writeObjectFieldStart("testcases");
        Set<String> seen = new HashSet<>();
        for (TestcaseVerdict testcase : target.testcases()) {
            if (seen.add(JsonKey.of(testcase.testcase().id()))) {
                testcase(report, testcase);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void testcase(ScopeReport report, TestcaseVerdict testcase) throws IOException {
        String id = testcase.testcase().id();
        Score score = testcase.score();
        json.writeObjectFieldStart(JsonKey.of(id));
        output.result(
                testcase.result(),
                testcase.official(),
                testcase.official() == null || score == null
                        ? null
                        : score.result().divergence(),
                testcase.vacuous());
        if (score != null) {
            json.writeNumberField("judged", score.result().judged());
            json.writeNumberField("unjudged", score.result().unjudged());
            json.writeStringField("checkedAt", score.checkedAt().toString());
            json.writeStringField("expires", score.expires().toString());
            json.writeStringField("creator", score.creator());
        }
        Message way = TestcaseRemarks.way(report, testcase);
        output.optional("obtain", way == null ? null : way.text(language));
        json.writeEndObject();
    }
}
