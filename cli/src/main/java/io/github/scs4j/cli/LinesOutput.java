package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.report.Basis;
import io.github.scs4j.report.JsonLinesWriter;
import io.github.scs4j.report.ReportedFinding;
import io.github.scs4j.report.ReportedScope;
import io.github.scs4j.report.ScopeReport;
import io.github.scs4j.report.TextWriter;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One item per line, and one for each subject of a scope; findings that belong to none go to standard error. */
final class LinesOutput implements ItemOutput {
    private final JsonLinesWriter lines;
    private final TextWriter complaints;
    private final Writer err;

    LinesOutput(JsonLinesWriter lines, TextWriter complaints, Writer err) {
        this.lines = lines;
        this.complaints = complaints;
        this.err = err;
    }

    @Override
    public void item(Map<String, ?> item) {
        lines.item(item);
    }

    @Override
    public void finding(Finding finding) throws IOException {
        lines.flush();
        complaints.accept(finding);
        err.flush();
    }

    @Override
    public void flush() {
        lines.flush();
    }

    @Override
    public void scopes(ScopeReport report) {
        for (ReportedScope scope : report.scopes()) {
            Map<String, Object> item = new LinkedHashMap<>();
            String subject = scope.verdict().subject();
            item.put("subject", subject);
            item.put("scope", scope.verdict().scope().name());
            VersionVerdict decisive = scope.decisive();
            if (decisive != null) {
                item.put("version", decisive.version().version());
            }
            item.put("result", scope.result(report.basis()).name());
            item.put("targets", decisive == null ? Map.of() : targets(decisive, report.basis()));
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> subject.equals(finding.owner()))
                    .map(ReportedFinding::finding)
                    .toList();
            if (!findings.isEmpty()) {
                item.put("findings", findings);
            }
            lines.item(item);
        }
    }

    /** The result of each testcase by target. */
    private static Map<String, Object> targets(VersionVerdict version, Basis basis) {
        Map<String, Object> targets = new LinkedHashMap<>();
        for (TargetVerdict target : version.targets()) {
            Map<String, String> testcases = new LinkedHashMap<>();
            for (TestcaseVerdict testcase : target.testcases()) {
                testcases.put(testcase.testcase().id(), basis.of(testcase).name());
            }
            targets.put(target.name(), testcases);
        }
        return targets;
    }

    @Override
    public void end(List<TestcaseResult> results) {
        lines.flush();
    }
}
