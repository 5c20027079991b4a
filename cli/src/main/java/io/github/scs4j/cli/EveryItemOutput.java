package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.report.ScopeReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes items to several outputs. */
final class EveryItemOutput implements ItemOutput {
    private final List<ItemOutput> outputs;

    EveryItemOutput(List<ItemOutput> outputs) {
        this.outputs = List.copyOf(outputs);
    }

    /** Whether there is none, so that no item need be made. */
    boolean isEmpty() {
        return outputs.isEmpty();
    }

    @Override
    public void item(Map<String, ?> item) {
        outputs.forEach(output -> output.item(item));
    }

    @Override
    public void finding(Finding finding) throws IOException {
        for (ItemOutput output : outputs) {
            output.finding(finding);
        }
    }

    @Override
    public void flush() throws IOException {
        for (ItemOutput output : outputs) {
            output.flush();
        }
    }

    @Override
    public void scopes(ScopeReport report) {
        outputs.forEach(output -> output.scopes(report));
    }

    @Override
    public void end(List<TestcaseResult> results) throws IOException {
        for (ItemOutput output : outputs) {
            output.end(results);
        }
    }
}
