package io.github.scs4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.inventory.ImageReader;
import io.github.scs4j.inventory.Reading;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading an inventory of 100,000 images, beside the least that any reader with Jackson must do ({@link #jackson}: go
 * through the tokens). Each operation is the whole file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(2)
public class ImageFileBenchmark {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final ImageReader READER = new ImageReader();
    private static final Instant AT = Instant.parse("2026-11-25T00:00:00Z");
    private static final FindingSink NO_FINDINGS = finding -> {
        throw new IllegalStateException(finding.toString());
    };

    private final byte[] file = ImageFile.bytes();

    /** The reader must find every image, and know all of it. */
    @Setup
    public void check() {
        Reading reading = READER.read(
                new ByteArrayInputStream(file),
                "file",
                entry -> {
                    if (entry.image().property("image_build_date") == null
                            || entry.image().hashValue() == null
                            || entry.image().minDisk().isEmpty()) {
                        throw new IllegalStateException(entry.toString());
                    }
                },
                NO_FINDINGS);
        if (!reading.equals(new Reading(true, ImageFile.COUNT, 0))) {
            throw new IllegalStateException(reading.toString());
        }
    }

    /** The limit: the bytes are at hand. */
    @Benchmark
    public int jackson() throws IOException {
        return tokens(JACKSON.createParser(file));
    }

    /** The same where the bytes come from a stream, as from a file. */
    @Benchmark
    public int jacksonFromStream() throws IOException {
        return tokens(JACKSON.createParser(new ByteArrayInputStream(file)));
    }

    private static int tokens(JsonParser parser) throws IOException {
        int tokens = 0;
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public Reading read(Blackhole hole) {
        return READER.read(new ByteArrayInputStream(file), "file", entry -> hole.consume(entry.image()), NO_FINDINGS);
    }

    /** Reading, and judging the metadata of every image. */
    @Benchmark
    public Tally readAndCheck() {
        Tally tally = new Tally();
        MetadataCheck check = new MetadataCheck(MetadataStandard.EFFECTIVE);
        READER.read(
                new ByteArrayInputStream(file),
                "file",
                entry -> check.judge(entry.image(), AT, tally, tally),
                NO_FINDINGS);
        return tally;
    }
}
