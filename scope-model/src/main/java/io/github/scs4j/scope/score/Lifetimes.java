package io.github.scs4j.scope.score;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Testcase;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

/** How long results are valid by a scope; those of a testcase that it does not know by the default. */
final class Lifetimes {
    private final Map<String, Testcase> testcases;

    Lifetimes(Scope scope) {
        this.testcases = scope.testcases();
    }

    /** The testcases of the scope by id, in its order. */
    Map<String, Testcase> testcases() {
        return testcases;
    }

    Score score(TestcaseResult result, TestReport report) {
        Instant checkedAt = report.checkedAt();
        return new Score(result, checkedAt, expires(result.testcase(), checkedAt), report.creator());
    }

    /** The end of a result; its beginning if that is beyond the years of a calendar, so that it is never valid. */
    Instant expires(String id, Instant checkedAt) {
        Testcase testcase = testcases.get(id);
        Lifetime lifetime = testcase == null ? Lifetime.DEFAULT : testcase.effectiveLifetime();
        try {
            return lifetime.expires(checkedAt);
        } catch (DateTimeException e) {
            return checkedAt;
        }
    }
}
