package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.report.EnvelopeWriter;
import io.github.scs4j.report.ScopeReport;
import java.util.List;
import java.util.Map;

/** One JSON envelope. */
final class EnvelopeOutput implements ItemOutput {
    private final EnvelopeWriter envelope;

    EnvelopeOutput(EnvelopeWriter envelope) {
        this.envelope = envelope;
    }

    @Override
    public void item(Map<String, ?> item) {
        envelope.item(item);
    }

    @Override
    public void finding(Finding finding) {
        envelope.accept(finding);
    }

    @Override
    public void flush() {
        envelope.flush();
    }

    @Override
    public void scopes(ScopeReport report) {
        envelope.scopes(report);
    }

    @Override
    public void versions(ScopeReport report) {
        envelope.versions(report);
    }

    @Override
    public void end(List<TestcaseResult> results) {
        envelope.results(results);
        envelope.finish();
    }
}
