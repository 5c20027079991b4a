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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading a flavor name, beside the least that any reader must do ({@link #scan}: touch every character once) and beside
 * other ways to build the same values. Each operation is one name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlavorNameBenchmark {
    private static final FlavorNaming NAMING = FlavorNaming.STANDARD;

    private final String[] names = FlavorNames.valid();
    private final String[] wrong = FlavorNames.invalid();

    /** Every reader must come to the same values before any is measured. */
    @Setup
    public void check() {
        for (String name : names) {
            Parts ours = Parts.of(FlavorName.parse(name));
            require(NAMING.isValid(name), name);
            require(ours.equals(RegexParser.parse(name)), name);
            require(ours.equals(Re2jParser.parse(name)), name);
            require(ours.equals(AntlrParser.parse(name)), name);
        }
        for (String name : wrong) {
            require(!NAMING.isValid(name) && !NAMING.tryParse(name).isValid(), name);
            require(RegexParser.parse(name) == null, name);
            require(Re2jParser.parse(name) == null, name);
            require(AntlrParser.parse(name) == null, name);
        }
    }

    private static void require(boolean holds, String name) {
        if (!holds) {
            throw new IllegalStateException("the readers disagree on " + name);
        }
    }

    /** The limit. */
    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void scan(Blackhole hole) {
        for (String name : names) {
            int hash = 0;
            for (int i = 0; i < name.length(); i++) {
                hash = 31 * hash + name.charAt(i);
            }
            hole.consume(hash);
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void isValid(Blackhole hole) {
        for (String name : names) {
            hole.consume(NAMING.isValid(name));
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void isValidInvalid(Blackhole hole) {
        for (String name : wrong) {
            hole.consume(NAMING.isValid(name));
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void tryParse(Blackhole hole) {
        for (String name : names) {
            FlavorParse parse = NAMING.tryParse(name);
            hole.consume(parse.name());
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void tryParseInvalid(Blackhole hole) {
        for (String name : wrong) {
            FlavorParse parse = NAMING.tryParse(name);
            hole.consume(parse.isValid());
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void explainInvalid(Blackhole hole) {
        for (String name : wrong) {
            hole.consume(NAMING.tryParse(name).findings());
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void regex(Blackhole hole) {
        for (String name : names) {
            @Nullable Parts parts = RegexParser.parse(name);
            hole.consume(parts);
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void re2j(Blackhole hole) {
        for (String name : names) {
            @Nullable Parts parts = Re2jParser.parse(name);
            hole.consume(parts);
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void antlr(Blackhole hole) {
        for (String name : names) {
            @Nullable Parts parts = AntlrParser.parse(name);
            hole.consume(parts);
        }
    }
}
