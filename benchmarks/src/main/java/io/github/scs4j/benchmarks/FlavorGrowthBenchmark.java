package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
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

/** Reading few and many flavor names. Each operation is all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlavorGrowthBenchmark {
    private static final FlavorNaming NAMING = FlavorNaming.STANDARD;

    /** How many names; {@code -p count=1000000} for more. */
    @Param({"1", "10", "100", "1000", "10000", "100000"})
    public int count = 1;

    private String[] names = {};

    /** Each name is a text of its own, as from a file. */
    @Setup
    public void prepare() {
        String[] field = FlavorNames.valid();
        names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = new String(field[i % field.length].toCharArray());
            if (!NAMING.isValid(names[i]) || !NAMING.tryParse(names[i]).isValid()) {
                throw new IllegalStateException(names[i]);
            }
        }
    }

    /** The limit. */
    @Benchmark
    public int scan() {
        int hash = 0;
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                hash = 31 * hash + name.charAt(i);
            }
        }
        return hash;
    }

    @Benchmark
    public int isValid() {
        int valid = 0;
        for (String name : names) {
            valid += NAMING.isValid(name) ? 1 : 0;
        }
        return valid;
    }

    @Benchmark
    public void tryParse(Blackhole hole) {
        for (String name : names) {
            FlavorParse parse = NAMING.tryParse(name);
            hole.consume(parse.isValid());
        }
    }
}
