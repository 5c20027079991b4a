package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many names are read by one thread and by two, which share everything that the library keeps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlavorThreadsBenchmark {
    private static final FlavorNaming NAMING = FlavorNaming.STANDARD;

    private final String[] names = FlavorNames.valid();

    /** All are valid. */
    @Setup
    public void check() {
        for (String name : names) {
            if (!NAMING.isValid(name) || !FlavorName.parse(name).toString().equals(name)) {
                throw new IllegalStateException(name);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    @Threads(1)
    public void tryParseByOne(Blackhole hole) {
        parse(hole);
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    @Threads(2)
    public void tryParseByTwo(Blackhole hole) {
        parse(hole);
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    @Threads(1)
    public void isValidByOne(Blackhole hole) {
        judge(hole);
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    @Threads(2)
    public void isValidByTwo(Blackhole hole) {
        judge(hole);
    }

    private void parse(Blackhole hole) {
        for (String name : names) {
            FlavorParse parse = NAMING.tryParse(name);
            @Nullable FlavorName value = parse.name();
            hole.consume(value);
        }
    }

    private void judge(Blackhole hole) {
        for (String name : names) {
            hole.consume(NAMING.isValid(name));
        }
    }
}
