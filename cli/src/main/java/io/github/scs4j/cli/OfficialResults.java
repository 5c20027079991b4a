package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;

/** What the official test suite says of a cloud. */
final class OfficialResults {
    private final List<TestcaseResult> results;
    private final Predicate<String> recommended;

    /**
     * Creates the view of these results.
     *
     * @param recommended whether a cloud is compliant without passing a testcase
     */
    OfficialResults(List<TestcaseResult> results, Predicate<String> recommended) {
        this.results = results;
        this.recommended = recommended;
    }

    /** The exit code; what was not given decides nothing. */
    int code() {
        for (TestcaseResult result : results) {
            String official = Authority.officially(result);
            if (!official.equals(Verdict.PASS.name())
                    && !official.equals(Verdict.MISS.name())
                    && !recommended.test(result.testcase())) {
                return Outcome.ERRORS;
            }
        }
        return Outcome.CLEAN;
    }

    /** Writes a line per testcase. */
    void write(Writer out, Language language) throws IOException {
        for (TestcaseResult result : results) {
            out.write(Wording.OFFICIALLY.in(language, result.testcase(), Authority.officially(result)) + "\n");
        }
    }
}
