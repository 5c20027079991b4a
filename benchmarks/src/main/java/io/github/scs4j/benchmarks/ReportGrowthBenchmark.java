package io.github.scs4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.report.EnvelopeWriter;
import io.github.scs4j.report.HtmlWriter;
import io.github.scs4j.report.ReportedScope;
import io.github.scs4j.report.SarifWriter;
import io.github.scs4j.report.ScopeReport;
import io.github.scs4j.report.TextWriter;
import io.github.scs4j.report.Tool;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.verdict.ScopeEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writing a report about few and about many subjects, each with the results of all testcases of SCS-compatible IaaS and with
 * ten findings. Each operation is the whole report, into memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReportGrowthBenchmark {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final Tool TOOL = new Tool("scs", "0.1.0");
    private static final int FINDINGS = 10;
    private static final MessageTemplate MESSAGE =
            new MessageTemplate("benchmark.finding", "{0} is not what {1} says", "{0} ist nicht, was {1} sagt");

    /** How many clouds. */
    @Param({"1", "10", "100"})
    public int subjects = 1;

    private final ScopeEvaluation evaluation = ScopeEvaluation.of(BundledScope.IAAS.scope());
    private List<Finding> findings = List.of();
    private ScopeReport report = ScopeReport.builder(TOOL, AT).build();

    /** Every format must tell of the last subject, and end as it should. */
    @Setup
    public void prepare() throws IOException {
        List<String> testcases = List.copyOf(evaluation.scope().testcases().keySet());
        List<String> versions = evaluation.scope().versions().stream()
                .map(version -> version.version())
                .toList();
        List<Finding> made = new ArrayList<>();
        ScopeReport.Builder builder = ScopeReport.builder(TOOL, AT);
        for (int i = 0; i < subjects; i++) {
            String subject = "cloud-" + i;
            List<TestcaseResult> results = new ArrayList<>();
            for (int j = 0; j < testcases.size(); j++) {
                Verdict verdict = j % 20 == 0 ? Verdict.FAIL : Verdict.PASS;
                results.add(new TestcaseResult(testcases.get(j), verdict, null, null, false, 1, 0));
            }
            TestReport said =
                    new TestReport(null, subject, evaluation.scope().name(), "benchmark", AT, results, List.of());
            builder.scope(ReportedScope.of(evaluation.evaluate(ScoreCard.of(evaluation.scope(), said), AT), versions));
            for (int j = 0; j < FINDINGS; j++) {
                Finding finding = finding(subject, testcases.get(20 * (j % 4)), j);
                made.add(finding);
                builder.accept(subject, finding);
            }
        }
        findings = List.copyOf(made);
        report = builder.build();
        check();
    }

    private static Finding finding(String subject, String testcase, int i) {
        Rule rule = new Rule("benchmark.rule-" + i, testcase, "https://docs.scs.community/standards/" + testcase);
        return Finding.error(rule, subject, MESSAGE.with("'" + i + "'", subject))
                .withLocation(new Location.Property("property-" + i))
                .withExpected(List.of("one", "another"))
                .withSuggestion("one");
    }

    private void check() throws IOException {
        String last = "cloud-" + (subjects - 1);
        String text = text();
        long lines = text.lines().filter(line -> line.startsWith("error")).count();
        require(lines == findings.size() && text.contains(last), text);
        requireJson(json(), last);
        requireJson(sarif(), last);
        String html = new String(html(), StandardCharsets.UTF_8);
        require(html.contains(last) && html.stripTrailing().endsWith("</html>"), html);
    }

    private static void requireJson(byte[] json, String last) throws IOException {
        require(new String(json, StandardCharsets.UTF_8).contains(last), last);
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                depth = Math.max(depth, parser.getParsingContext().getNestingDepth());
            }
        }
        require(depth > 2, "depth " + depth);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** The findings as people read them. */
    @Benchmark
    public String text() {
        StringBuilder out = new StringBuilder();
        TextWriter writer = new TextWriter(out, Language.ENGLISH);
        findings.forEach(writer::accept);
        return out.toString();
    }

    /** The envelope with verdicts and findings. */
    @Benchmark
    public byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EnvelopeWriter writer = new EnvelopeWriter(out, Language.ENGLISH, TOOL, AT);
        writer.scopes(report);
        findings.forEach(writer::accept);
        writer.finish();
        return out.toByteArray();
    }

    @Benchmark
    public byte[] sarif() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SarifWriter(out, Language.ENGLISH).write(report);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] html() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter(out, Language.ENGLISH).write(report);
        return out.toByteArray();
    }
}
