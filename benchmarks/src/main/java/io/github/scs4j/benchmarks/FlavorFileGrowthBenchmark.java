package io.github.scs4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.offer.FlavorCheck;
import io.github.scs4j.inventory.FlavorReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/** Reading and judging inventories of few and of many flavors. Each operation is the whole file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class FlavorFileGrowthBenchmark {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final FlavorReader READER = new FlavorReader();
    private static final FindingSink NO_FINDINGS = finding -> {
        throw new IllegalStateException(finding.toString());
    };

    /** How many flavors; {@code -p count=1000000} for more, which are 600 MB. */
    @Param({"1", "100", "1000", "10000", "100000"})
    public int count = 1;

    private byte[] file = {};
    private int read;

    /** Every one must be read. */
    @Setup
    public void prepare() {
        file = FlavorFile.bytes(count);
        readAndCheck();
        if (read != count) {
            throw new IllegalStateException(read + " of " + count);
        }
    }

    /** The limit. */
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
    public Tally readAndCheck() {
        Tally tally = new Tally();
        read = 0;
        FlavorCheck check = new FlavorCheck(FlavorNaming.STANDARD);
        READER.read(
                new ByteArrayInputStream(file),
                "file",
                entry -> {
                    check.judge(entry.flavor(), tally, tally);
                    read++;
                },
                NO_FINDINGS);
        return tally;
    }
}
