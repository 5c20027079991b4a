package io.github.scs4j.report;

import io.github.scs4j.finding.Message;
import java.util.Objects;

/**
 * Something that was read for a report.
 *
 * @param name how it was named, such as the path of a file; not escaped
 * @param content what it turned out to hold, such as how many flavors
 */
public record ReportInput(String name, Message content) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public ReportInput {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
