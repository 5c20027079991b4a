package io.github.scs4j.scope;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports to test with, written in a few words. */
public final class SampleReports {
    public static final String SUBJECT = "cloud";

    private SampleReports() {}

    /** A report of results such as `a=PASS b=FAIL/PASS`, with the official result after the slash; `-` for none. */
    public static TestReport report(@Nullable String uuid, String checkedAt, String results) {
        return new TestReport(
                uuid,
                SUBJECT,
                "SCS-compatible IaaS",
                "somebody",
                Instant.parse(checkedAt),
                results(results),
                List.of());
    }

    public static List<TestcaseResult> results(String text) {
        List<TestcaseResult> results = new ArrayList<>();
        for (String word : text.trim().split(" ", -1)) {
            if (!word.equals("-")) {
                String[] said = word.split("=", -1);
                results.add(result(said[0], said[1]));
            }
        }
        return results;
    }

    public static TestcaseResult result(String testcase, String verdicts) {
        String[] said = verdicts.split("/", -1);
        OfficialResult official = said.length == 1 ? null : OfficialResult.valueOf(said[1]);
        return new TestcaseResult(testcase, Verdict.valueOf(said[0]), official, null, false, 1, 0);
    }
}
