package io.github.scs4j.scope.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The newest result of each testcase (SCS-0003-v2, "score card"). Immutable and thread-safe.
 *
 * @param subject the name of what was tested
 * @param scope the name or the uuid of the scope that the ids of the testcases belong to
 * @param results the results by the id of the testcase, in the order in which they are to be shown
 */
public record ScoreCard(String subject, String scope, Map<String, Score> results) {
    /** Copies the map; throws {@link NullPointerException} if anything is {@code null}. */
    public ScoreCard {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    /** The result of this testcase; {@code null} if there is none. */
    public @Nullable Score result(String testcase) {
        return results.get(testcase);
    }
}
