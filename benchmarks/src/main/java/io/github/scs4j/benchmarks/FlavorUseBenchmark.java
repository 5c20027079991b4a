package io.github.scs4j.benchmarks;

import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import java.util.concurrent.TimeUnit;
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

/** What is done with flavor names that are read already, and while one is typed. Each operation is one name. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlavorUseBenchmark {
    private static final FlavorNaming NAMING = FlavorNaming.STANDARD;

    private final FlavorName[] names = new FlavorName[FlavorNames.COUNT];
    private final String[] prefixes = new String[FlavorNames.COUNT];

    /** What is printed must read as the same name, and what completes a prefix must do so. */
    @Setup
    public void prepare() {
        String[] texts = FlavorNames.valid();
        for (int i = 0; i < texts.length; i++) {
            FlavorName name = FlavorName.parse(texts[i]);
            names[i] = name;
            prefixes[i] = texts[i].substring(0, 4 + i % (texts[i].length() - 3));
            boolean printed = name.toBuilder().build().toString().equals(name.toString())
                    && name.toString().equals(texts[i])
                    && FlavorNaming.ANY_VERSION.parse(name.toV1()).equals(name)
                    && name.extraSpecs().containsValue(texts[i])
                    && !name.describe(Language.ENGLISH).isEmpty();
            if (!printed || NAMING.complete(prefixes[i]).isEmpty()) {
                throw new IllegalStateException(texts[i] + " after " + prefixes[i]);
            }
        }
    }

    /** The limit: a field. */
    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void cpu(Blackhole hole) {
        for (FlavorName name : names) {
            hole.consume(name.cpu());
        }
    }

    /** The canonical spelling of a name that was read. */
    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void toText(Blackhole hole) {
        for (FlavorName name : names) {
            hole.consume(name.toString());
        }
    }

    /** The canonical spelling of a name that is made of parts. */
    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void print(Blackhole hole) {
        for (FlavorName name : names) {
            hole.consume(name.toBuilder().build().toString());
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void toV1(Blackhole hole) {
        for (FlavorName name : names) {
            hole.consume(name.toV1());
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void describe(Blackhole hole) {
        for (FlavorName name : names) {
            hole.consume(name.describe(Language.ENGLISH));
        }
    }

    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void extraSpecs(Blackhole hole) {
        for (FlavorName name : names) {
            hole.consume(name.extraSpecs());
        }
    }

    /** What can follow the beginning of a name. */
    @Benchmark
    @OperationsPerInvocation(FlavorNames.COUNT)
    public void complete(Blackhole hole) {
        for (String prefix : prefixes) {
            hole.consume(NAMING.complete(prefix));
        }
    }
}
