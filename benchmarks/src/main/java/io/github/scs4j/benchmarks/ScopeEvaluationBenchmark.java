package io.github.scs4j.benchmarks;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import io.github.scs4j.scope.verdict.ScopeEvaluation;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Judging many subjects by the results of all testcases of SCS-compatible IaaS, against its four versions, beside the least
 * that can be done ({@link #results}: look at each result). Each operation is all subjects, on one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class ScopeEvaluationBenchmark {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final int MINUTES_OF_A_MONTH = 43_200;

    /** How many clouds. */
    @Param({"100", "1000", "10000"})
    public int subjects = 100;

    private final ScopeEvaluation evaluation = ScopeEvaluation.of(BundledScope.IAAS.scope());
    private final List<String> testcases =
            List.copyOf(evaluation.scope().testcases().keySet());
    private List<TestReport> reports = List.of();
    private List<ScoreCard> cards = List.of();

    /** Of every cloud a report, and what it says of every testcase must be in the verdict. */
    @Setup
    public void prepare() {
        Random random = new Random(3);
        List<TestReport> made = new ArrayList<>();
        for (int i = 0; i < subjects; i++) {
            made.add(report("cloud-" + i, random));
        }
        reports = List.copyOf(made);
        cards = reports.stream().map(this::card).toList();
        int valid = 0;
        for (ScoreCard card : cards) {
            for (Score score : card.results().values()) {
                valid += score.isValid(AT) ? 1 : 0;
            }
            if (card.results().size() != testcases.size()
                    || evaluation.evaluate(card, AT).versions().size() != 4) {
                throw new IllegalStateException(card.toString());
            }
        }
        if (valid == 0 || valid == subjects * testcases.size()) {
            throw new IllegalStateException("no result is too old, or each");
        }
    }

    /** What a cloud's report of the last month says: most testcases pass. */
    private TestReport report(String subject, Random random) {
        List<TestcaseResult> results = new ArrayList<>();
        for (String testcase : testcases) {
            Verdict verdict = switch (random.nextInt(20)) {
                case 0 -> Verdict.FAIL;
                case 1 -> Verdict.DNF;
                default -> Verdict.PASS;
            };
            results.add(new TestcaseResult(testcase, verdict, null, null, false, 1, 0));
        }
        Instant checkedAt = AT.minus(Duration.ofMinutes(random.nextInt(MINUTES_OF_A_MONTH)));
        return new TestReport(null, subject, evaluation.scope().name(), "benchmark", checkedAt, results, List.of());
    }

    private ScoreCard card(TestReport report) {
        return ScoreCard.of(evaluation.scope(), report);
    }

    /** The limit: whether each result of each card is a pass that is valid. */
    @Benchmark
    public int results() {
        int passes = 0;
        for (ScoreCard card : cards) {
            for (String testcase : testcases) {
                Score score = card.result(testcase);
                if (score != null && score.isValid(AT) && score.result().result() == Verdict.PASS) {
                    passes++;
                }
            }
        }
        return passes;
    }

    /** A score card of each report. */
    @Benchmark
    public void cards(Blackhole hole) {
        for (TestReport report : reports) {
            hole.consume(card(report));
        }
    }

    /** The verdict on each version by each card. */
    @Benchmark
    public void evaluate(Blackhole hole) {
        for (ScoreCard card : cards) {
            hole.consume(evaluation.evaluate(card, AT));
        }
    }

    /** Both: from the reports to the verdicts. */
    @Benchmark
    public void cardsAndEvaluate(Blackhole hole) {
        for (TestReport report : reports) {
            ScopeVerdict verdict = evaluation.evaluate(card(report), AT);
            hole.consume(verdict);
        }
    }
}
