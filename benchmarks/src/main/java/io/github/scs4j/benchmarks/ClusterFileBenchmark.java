package io.github.scs4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.inventory.KubernetesReader;
import io.github.scs4j.inventory.KubernetesSink;
import io.github.scs4j.inventory.Reading;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import io.github.scs4j.kubernetes.policy.OfferingCheck;
import io.github.scs4j.kubernetes.policy.VersionPolicy;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
 * Reading and judging 100,000 clusters, beside the least that any reader with Jackson must do ({@link #jackson}: go through
 * the tokens). Each operation is the whole file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ClusterFileBenchmark {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final KubernetesReader READER = new KubernetesReader();
    private static final Instant AT = Instant.parse("2026-08-25T00:00:00Z");
    private static final FindingSink NO_FINDINGS = finding -> {
        throw new IllegalStateException(finding.toString());
    };

    /** A list of names and versions, or objects of the Cluster API. */
    @Param({"plain", "managed"})
    public String shape = "plain";

    /** How many clusters of a hundred draw findings. */
    @Param({"2", "100"})
    public int older = 2;

    private final VersionPolicyCheck check = VersionPolicy.V2.compile(KubernetesFacts.bundled());
    private byte[] file = {};

    /** Every cluster must be read, and judged. */
    @Setup
    public void prepare() {
        ClusterFile clusters = new ClusterFile(older);
        file = shape.equals("plain") ? clusters.plain() : clusters.managed();
        Tally tally = judge(verdict -> {});
        for (TestcaseResult result : tally.results()) {
            if (result.testcase().equals(VersionPolicyCheck.TESTCASE) && result.judged() != ClusterFile.COUNT) {
                throw new IllegalStateException(tally.results().toString());
            }
        }
    }

    /** The limit: the bytes are at hand. */
    @Benchmark
    public int jackson() throws IOException {
        int tokens = 0;
        try (JsonParser parser = JACKSON.createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public Reading read(Blackhole hole) {
        KubernetesSink sink = new KubernetesSink() {
            @Override
            public void cluster(String name, String version) {
                hole.consume(name);
                hole.consume(version);
            }
        };
        return READER.read(new ByteArrayInputStream(file), "file", sink, NO_FINDINGS);
    }

    /** Reading, and everything that is to be said of every cluster; what is found is counted. */
    @Benchmark
    public Tally readAndCheck(Blackhole hole) {
        return judge(hole::consume);
    }

    private Tally judge(Consumer<ClusterVerdict> verdicts) {
        Tally tally = new Tally();
        OfferingCheck offering = check.offering(false, AT);
        KubernetesSink sink = new KubernetesSink() {
            @Override
            public void cluster(String name, String version) {
                verdicts.accept(offering.add(name, version, tally, tally));
            }
        };
        READER.read(new ByteArrayInputStream(file), "file", sink, NO_FINDINGS);
        return tally;
    }
}
