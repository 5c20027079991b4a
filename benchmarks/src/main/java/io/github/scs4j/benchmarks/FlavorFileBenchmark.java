package io.github.scs4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.flavor.catalog.StandardFlavorsCheck;
import io.github.scs4j.flavor.offer.FlavorCheck;
import io.github.scs4j.inventory.FlavorReader;
import io.github.scs4j.inventory.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
 * Reading an inventory of 100,000 flavors, beside the least that any reader with Jackson must do ({@link #jackson}: go
 * through the tokens). Each operation is the whole file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class FlavorFileBenchmark {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final FlavorReader READER = new FlavorReader();
    private static final FindingSink NO_FINDINGS = finding -> {
        throw new IllegalStateException(finding.toString());
    };

    private final byte[] file = FlavorFile.bytes();

    /** The reader must find every flavor, and know all of it. */
    @Setup
    public void check() {
        Reading reading = READER.read(
                new ByteArrayInputStream(file),
                "file",
                entry -> {
                    if (entry.flavor().extraSpecs() == null
                            || entry.flavor().ram().isEmpty()) {
                        throw new IllegalStateException(entry.toString());
                    }
                },
                NO_FINDINGS);
        if (!reading.equals(new Reading(true, FlavorFile.COUNT, 0))) {
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
        return READER.read(new ByteArrayInputStream(file), "file", entry -> hole.consume(entry.flavor()), NO_FINDINGS);
    }

    /** Reading, and judging names, promises and extra specs of every flavor. */
    @Benchmark
    public Tally readAndCheck() {
        Tally tally = new Tally();
        FlavorCheck check = new FlavorCheck(FlavorNaming.STANDARD);
        READER.read(
                new ByteArrayInputStream(file),
                "file",
                entry -> check.judge(entry.flavor(), tally, tally),
                NO_FINDINGS);
        return tally;
    }

    /** The same, and looking for the standard flavors among them. */
    @Benchmark
    public Tally readAndCheckAll() {
        Tally tally = new Tally();
        FlavorCheck check = new FlavorCheck(FlavorNaming.STANDARD);
        StandardFlavorsCheck standard = new StandardFlavorsCheck(StandardFlavors.LATEST);
        READER.read(
                new ByteArrayInputStream(file),
                "file",
                entry -> {
                    check.judge(entry.flavor(), tally, tally);
                    standard.add(entry.flavor());
                },
                NO_FINDINGS);
        standard.end(tally, tally);
        return tally;
    }
}
