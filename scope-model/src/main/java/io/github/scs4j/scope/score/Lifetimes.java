package io.github.scs4j.scope.score;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Testcase;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long results are valid by a scope; those of a testcase that it does not know by the default. Not thread-safe. */
final class Lifetimes {
    private final Map<String, Testcase> testcases;
    /** The moment for which {@link #expires} were found. */
    private @Nullable Instant moment;

    private final Map<Lifetime, Instant> expires = new EnumMap<>(Lifetime.class);

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
        if (!checkedAt.equals(moment)) {
            moment = checkedAt;
            expires.clear();
        }
        Lifetime lifetime = testcase == null ? Lifetime.DEFAULT : testcase.effectiveLifetime();
        return expires.computeIfAbsent(lifetime, key -> expires(key, checkedAt));
    }

    private static Instant expires(Lifetime lifetime, Instant checkedAt) {
        try {
            return lifetime.expires(checkedAt);
        } catch (DateTimeException e) {
            return checkedAt;
        }
    }
}
