package io.github.scs4j.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All findings of a check and the result of every testcase it evaluated. Immutable and thread-safe.
 *
 * @param results one result per testcase, ordered by testcase id
 * @param findings the findings in the order in which they were found
 */
public record Report(List<TestcaseResult> results, List<Finding> findings) {
    /** Copies both lists. */
    public Report {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }

    /** The result of this testcase; {@code null} if the check did not know it. */
    public @Nullable TestcaseResult result(String testcase) {
        Objects.requireNonNull(testcase, "testcase");
        for (TestcaseResult result : results) {
            if (result.testcase().equals(testcase)) {
                return result;
            }
        }
        return null;
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                count++;
            }
        }
        return count;
    }

    /** Collects the findings of a report on top of a {@link Tally}. Mutable and not thread-safe. */
    public static final class Collector implements FindingSink {
        private final Tally tally = new Tally();
        private final List<Finding> findings = new ArrayList<>();

        /** Creates an empty collector. */
        public Collector() {}

        /** Keeps and counts a finding. */
        @Override
        public void accept(Finding finding) {
            tally.accept(finding);
            findings.add(finding);
        }

        /** The counts beneath, to say which subjects were judged. */
        public Tally tally() {
            return tally;
        }

        /** The report of all that was collected so far, with the tally's {@linkplain Tally#remarks remarks} at its end. */
        public Report report() {
            List<Finding> all = new ArrayList<>(findings);
            all.addAll(tally.remarks());
            return new Report(tally.results(), all);
        }
    }
}
