package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.TestcaseResult;
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

    /** There is no further item. */
    void end(List<TestcaseResult> results) throws IOException;
}
