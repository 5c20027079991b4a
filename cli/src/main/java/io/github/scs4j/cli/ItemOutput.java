package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.report.ScopeReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes items in one of the formats for programs. */
interface ItemOutput {
    /** An item, with its findings in it. */
    void item(Map<String, ?> item);

    /** A finding that belongs to no item. */
    void finding(Finding finding) throws IOException;

    /** Shows what was written so far. */
    void flush() throws IOException;

    /** What is said about scopes; before the end. */
    default void scopes(ScopeReport report) {}

    /** What is said about the versions of one scope; before the end. */
    default void versions(ScopeReport report) {}

    /** There is no further item. */
    void end(List<TestcaseResult> results) throws IOException;
}
