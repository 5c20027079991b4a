package io.github.scs4j.benchmarks;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.yaml.ScopeReader;
import io.github.scs4j.scope.yaml.ScopeReading;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reading a scope from its text, beside the least that any reader must do ({@link #scan}: touch every character) and the
 * least that one with SnakeYAML must do ({@link #events}: go through the events). Each operation is the whole file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ScopeFileBenchmark {
    private static final String BUNDLED = "bundled";

    /** The bundled scope SCS-compatible IaaS, or the path of another file. */
    @Param(BUNDLED)
    public String file = BUNDLED;

    private final ScopeReader reader = new ScopeReader();
    private String text = "";

    /** All of it must be read. */
    @Setup
    public void prepare() throws IOException {
        text = file.equals(BUNDLED) ? BundledScope.IAAS.text() : Files.readString(Path.of(file));
        List<Finding> findings = new ArrayList<>();
        ScopeReading reading = reader.read(text, file, findings::add);
        if (reading.scope() == null
                || !reading.complete()
                || reading.scope().testcases().isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
    }

    /** The limit of all readers. */
    @Benchmark
    public int scan() {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** The limit of those that use SnakeYAML. */
    @Benchmark
    public int events() {
        Parser parser = new ParserImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
        int events = 1;
        while (!parser.getEvent().is(Event.ID.StreamEnd)) {
            events++;
        }
        return events;
    }

    @Benchmark
    public ScopeReading read() {
        return reader.read(text, file, finding -> {});
    }
}
