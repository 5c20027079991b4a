package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.report.JsonLinesWriter;
import io.github.scs4j.report.TextWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** One item per line; findings that belong to none go to standard error. */
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
    public void end(List<TestcaseResult> results) {
        lines.flush();
    }
}
