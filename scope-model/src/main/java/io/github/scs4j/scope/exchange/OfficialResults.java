package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results of a report of the official test suite: of several of one testcase the worse, beside the last, which counts
 * there (D88).
 */
final class OfficialResults {
    private static final String DIVERGENCE = "D88";

    private final Source source;
    private final Secrets secrets;
    private final ResultValue values;
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    /** @param secrets what findings must not tell; it must know all before the first result */
    OfficialResults(Source source, Secrets secrets) {
        this.source = source;
        this.secrets = secrets;
        this.values = new ResultValue(source);
    }

    /** A result under its key. What is a line of a log is found, and does not count. */
    void add(YamlScalar key, YamlValue value) {
        if (ResultLine.isTestcase(key.text())) {
            Verdict verdict = values.read(key.text(), value).result();
            if (verdict != Verdict.MISS) {
                add(key.text(), verdict, key.position());
            }
        } else {
            String line = secrets.redact(key.text());
            source.warning(
                    ExchangeRules.LOG_LINE,
                    key.position(),
                    ExchangeRules.LOGGED.with(line == null ? "..." : Shown.excerpt(line)));
        }
    }

    /** A result that the output of a script tells of a testcase in the report. */
    void told(ResultLine line, Location.Position place) {
        Seen result = seen.get(line.testcase());
        if (result != null && result.worst != line.word().verdict()) {
            Verdict worst = result.worst.and(line.word().verdict());
            contradiction(line.testcase(), result.worst, line.word().verdict(), place, result);
            result.worst = worst;
        }
    }

    List<TestcaseResult> results() {
        List<TestcaseResult> results = new ArrayList<>();
        seen.forEach((testcase, result) -> {
            TestcaseResult plain = ResultValue.plain(testcase, result.worst);
            boolean differs = result.last != result.worst;
            results.add(new TestcaseResult(
                    testcase,
                    result.worst,
                    differs ? official(result.last) : null,
                    differs ? DIVERGENCE : null,
                    false,
                    plain.judged(),
                    plain.unjudged()));
        });
        return results;
    }

    private void add(String testcase, Verdict verdict, Location.Position place) {
        Seen result = seen.get(testcase);
        if (result == null) {
            seen.put(testcase, new Seen(verdict));
            return;
        }
        if (result.worst != verdict) {
            contradiction(testcase, result.worst, verdict, place, result);
            result.worst = result.worst.and(verdict);
        }
        result.last = verdict;
    }

    private void contradiction(String testcase, Verdict one, Verdict other, Location.Position place, Seen result) {
        if (!result.contradicted) {
            source.warning(
                    ExchangeRules.CONTRADICTION,
                    place,
                    ExchangeRules.CONTRADICTS.with(Shown.excerpt(testcase), one.name(), other.name()));
        }
        result.contradicted = true;
    }

    private static @Nullable OfficialResult official(Verdict verdict) {
        return switch (verdict) {
            case PASS -> OfficialResult.PASS;
            case FAIL -> OfficialResult.FAIL;
            case DNF -> OfficialResult.ABORT;
            case MISS -> null;
        };
    }

    private static final class Seen {
        private Verdict worst;
        private Verdict last;
        private boolean contradicted;

        Seen(Verdict verdict) {
            worst = verdict;
            last = verdict;
        }
    }
}
