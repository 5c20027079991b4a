package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the report of a scope as the JSON envelope, with no items.
 *
 * <p>The {@code results} are those of the versions that decide; of several subjects, the worst by the text. Callers that
 * write items give an {@link EnvelopeWriter} its {@linkplain EnvelopeWriter#scopes scopes} instead.
 *
 * <p>The target is flushed but not closed. Not thread-safe.
 */
public final class ScopeEnvelopeWriter {
    private final OutputStream out;
    private final Language language;
    private final JsonLayout layout;

    /** Creates a writer; nothing is written yet. */
    public ScopeEnvelopeWriter(OutputStream out, Language language, JsonLayout layout) {
        this.out = Objects.requireNonNull(out, "out");
        this.language = Objects.requireNonNull(language, "language");
        this.layout = Objects.requireNonNull(layout, "layout");
    }

    /**
     * Writes the report.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScopeReport report) {
        EnvelopeWriter envelope = new EnvelopeWriter(out, language, report.tool(), report.at(), layout);
        envelope.results(results(report));
        envelope.scopes(report);
        for (ReportedFinding finding : report.findings()) {
            if (finding.owner() == null) {
                envelope.accept(finding.finding());
            }
        }
        envelope.finish();
    }

    private static List<TestcaseResult> results(ScopeReport report) {
        Map<String, TestcaseVerdict> worst = new LinkedHashMap<>();
        for (ReportedScope scope : report.scopes()) {
            VersionVerdict decisive = scope.decisive();
            if (decisive != null) {
                for (TargetVerdict target : decisive.targets()) {
                    for (TestcaseVerdict testcase : target.testcases()) {
                        worst.merge(testcase.testcase().id(), testcase, ScopeEnvelopeWriter::worse);
                    }
                }
            }
        }
        List<TestcaseResult> results = new ArrayList<>();
        worst.forEach((id, verdict) -> results.add(result(id, verdict)));
        return results;
    }

    private static TestcaseVerdict worse(TestcaseVerdict one, TestcaseVerdict other) {
        return one.result().compareTo(other.result()) >= 0 ? one : other;
    }

    private static TestcaseResult result(String id, TestcaseVerdict verdict) {
        Score score = verdict.score();
        String divergence = verdict.official() == null || score == null
                ? null
                : score.result().divergence();
        return new TestcaseResult(
                id,
                verdict.result(),
                verdict.official(),
                divergence,
                verdict.vacuous(),
                score == null ? 0 : score.result().judged(),
                score == null ? 0 : score.result().unjudged());
    }
}
