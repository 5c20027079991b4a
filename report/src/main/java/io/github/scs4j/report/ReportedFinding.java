package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a report.
 *
 * @param owner the subject of the {@link ReportedScope} that it concerns; {@code null} if it concerns all of them, or the
 *     input as such
 * @param finding the finding
 */
public record ReportedFinding(@Nullable String owner, Finding finding) {
    /** Throws {@link NullPointerException} if the finding is {@code null}. */
    public ReportedFinding {
        Objects.requireNonNull(finding, "finding");
    }
}
