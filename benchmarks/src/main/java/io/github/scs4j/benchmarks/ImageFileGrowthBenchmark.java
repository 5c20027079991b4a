package io.github.scs4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.inventory.ImageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
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

/** Reading and judging inventories of few and of many images. Each operation is the whole file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ImageFileGrowthBenchmark {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final ImageReader READER = new ImageReader();
    private static final Instant AT = Instant.parse("2026-11-25T00:00:00Z");
    private static final FindingSink NO_FINDINGS = finding -> {
        throw new IllegalStateException(finding.toString());
    };

    /** How many images, of 1,600 bytes each. */
    @Param({"1", "100", "1000", "10000", "100000"})
    public int count = 1;

    private byte[] file = {};
    private int read;

    /** Every one must be read. */
    @Setup
    public void prepare() {
        file = ImageFile.bytes(count);
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
        MetadataCheck check = new MetadataCheck(MetadataStandard.EFFECTIVE);
        READER.read(
                new ByteArrayInputStream(file),
                "file",
                entry -> {
                    check.judge(entry.image(), AT, tally, tally);
                    read++;
                },
                NO_FINDINGS);
        return tally;
    }
}
