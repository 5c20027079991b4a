package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.FlavorNaming;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading flavor names of one kind, beside the least that any reader must do. Each operation is one name. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlavorClassBenchmark {
    private static final FlavorNaming NAMING = FlavorNaming.STANDARD;

    /** Two numbers; without extensions; as people gave them; everything that a name can have; those with a slip. */
    @Param({"short", "plain", "typical", "long", "invalid"})
    public String kind = "typical";

    private String[] names = {};

    /** All names of a kind are valid, or none. */
    @Setup
    public void prepare() {
        names = switch (kind) {
            case "short" -> FlavorNames.shorts();
            case "plain" -> FlavorNames.plain();
            case "long" -> FlavorNames.longs();
            case "invalid" -> FlavorNames.invalid();
            default -> FlavorNames.valid();
        };
        boolean valid = !kind.equals("invalid");
        for (String name : names) {
            boolean same = !valid || Parts.of(NAMING.parse(name)).equals(RegexParser.parse(name));
            if (!same || NAMING.isValid(name) != valid || NAMING.tryParse(name).isValid() != valid) {
                throw new IllegalStateException(name);
            }
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
    public void tryParse(Blackhole hole) {
        for (String name : names) {
            hole.consume(NAMING.tryParse(name).isValid());
        }
    }
}
