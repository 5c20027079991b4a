package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlLimits;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlText;
import io.github.scs4j.scope.internal.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads results that have no date: a map from testcases to PASS, FAIL, DNF, ABORT (which is DNF) or MISS, in YAML or JSON; or
 * an object with such a map as {@code results}, and with {@code subject} and {@code scope}. Whatever is wrong is a finding with
 * line and column; it never throws on what it reads. Immutable and thread-safe.
 *
 * <p>A result that cannot be understood is DNF. Results for another scope or about another subject do not count. Limits: a
 * million characters, 200,000 values, 50 levels, 200 findings.
 */
public final class ResultsReader {
    private static final YamlShape FILE =
            YamlShape.of("results", ExchangeRules.CONCEPTS, "subject", "scope", "results");

    /** Creates a reader. */
    public ResultsReader() {}

    /**
     * Reads results.
     *
     * @param text the text of the file
     * @param subject what findings call it, mostly the name of the file
     * @param expected what the results are to be about
     */
    public ResultsReading read(String text, String subject, Expected expected, FindingSink sink) {
        YamlFindings findings = findings(subject, sink);
        return read(new YamlText(text, findings), findings, expected);
    }

    /**
     * Reads results in UTF-8. The stream is not closed.
     *
     * @param subject what findings call it, mostly the name of the file
     * @param expected what the results are to be about
     * @throws IOException if the stream cannot be read
     */
    public ResultsReading read(InputStream stream, String subject, Expected expected, FindingSink sink)
            throws IOException {
        YamlFindings findings = findings(subject, sink);
        return read(YamlText.of(stream, findings), findings, expected);
    }

    private static YamlFindings findings(String subject, FindingSink sink) {
        return new YamlFindings(subject, ExchangeRules.CONCEPTS, YamlLimits.DEFAULT, sink);
    }

    private static ResultsReading read(YamlText text, YamlFindings findings, Expected expected) {
        Source source = new Source(findings, expected, ZoneOffset.UTC);
        YamlValue document = text.document();
        if (document == null) {
            return new ResultsReading(null, null, List.of(), false);
        }
        if (document instanceof YamlObject object && (object.get("run") != null || PlainReport.matches(object))) {
            source.error(ExchangeRules.KIND, object.position(), ExchangeRules.NO_RESULTS.with());
            return new ResultsReading(null, null, List.of(), false);
        }
        return read(document, source);
    }

    private static ResultsReading read(YamlValue document, Source source) {
        boolean wrapped = document instanceof YamlObject object && object.get("results") != null;
        YamlShape shape = wrapped || !(document instanceof YamlObject map) ? FILE : flat(map);
        YamlFields file = shape.read(document, source.findings());
        if (file == null) {
            return new ResultsReading(null, null, List.of(), false);
        }
        String subject = file.text("subject");
        String stated = file.text("scope");
        boolean wanted = subject == null || source.isSubject(subject, file.position("subject"));
        String scope = stated == null ? null : source.scope(stated, file.position("scope"));
        if (!wanted || (stated != null && scope == null)) {
            return new ResultsReading(subject, stated, List.of(), false);
        }
        Map<String, YamlObject.Entry> entries = new LinkedHashMap<>();
        if (wrapped) {
            entries.putAll(file.entries("results"));
        } else if (document instanceof YamlObject object) {
            entries.putAll(object.entries());
            entries.remove("subject");
            entries.remove("scope");
        }
        List<YamlScalar> testcases = new ArrayList<>();
        entries.values().forEach(entry -> testcases.add(entry.key()));
        source.check(testcases, scope != null, file.position());
        List<TestcaseResult> results = results(entries, source);
        return new ResultsReading(subject, scope, results, source.findings().isComplete());
    }

    private static List<TestcaseResult> results(Map<String, YamlObject.Entry> entries, Source source) {
        ResultValue values = new ResultValue(source);
        List<TestcaseResult> results = new ArrayList<>();
        entries.forEach((testcase, entry) -> {
            TestcaseResult result = values.read(testcase, entry.value());
            if (result.result() != Verdict.MISS) {
                results.add(result);
            }
        });
        return results;
    }

    /** The shape of an object that is the map itself: it may have any key. */
    private static YamlShape flat(YamlObject map) {
        return new YamlShape(
                "results", ExchangeRules.CONCEPTS, List.copyOf(map.entries().keySet()), Severity.ERROR);
    }
}
