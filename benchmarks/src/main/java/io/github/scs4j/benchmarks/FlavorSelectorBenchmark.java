package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.offer.FlavorSelector;
import io.github.scs4j.flavor.offer.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
 * Selecting among 1,000 offered flavors, beside a linear pass of {@link FlavorName#satisfies} over the same. Each operation
 * is one wish.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlavorSelectorBenchmark {
    private static final int OFFERS = 1000;
    private static final int WISHES = 4096;
    private static final List<String> CPU_TYPES = List.of("C", "T", "V", "V", "V", "L");
    private static final List<String> DISKS = List.of("", "", "-10", "-20", "-20s", "-50", "-100s", "-100p");
    private static final List<String> EXTENSIONS = List.of("", "", "", "", "_hwv", "_z3", "_i4", "_GNa-14-6");

    private final FlavorName[] offers = names(new Random(103), OFFERS, 16);
    private final FlavorName[] wishes = names(new Random(104), WISHES, 8);
    private final FlavorSelector<FlavorName> selector = FlavorSelector.ofNames(List.of(offers));

    private static FlavorName[] names(Random random, int count, int mostGibibytesPerCpu) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            int cpus = 1 + random.nextInt(64);
            int ram = cpus * (1 + random.nextInt(mostGibibytesPerCpu));
            texts.add(
                    "SCS-" + cpus + any(CPU_TYPES, random) + "-" + ram + any(DISKS, random) + any(EXTENSIONS, random));
        }
        List<FlavorName> names = new ArrayList<>();
        texts.forEach(text -> names.add(FlavorName.parse(text)));
        return names.toArray(new FlavorName[0]);
    }

    private static String any(List<String> pieces, Random random) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    /** Both must select the same. */
    @Setup
    public void check() {
        for (FlavorName wish : wishes) {
            long satisfying = 0;
            for (FlavorName offer : offers) {
                satisfying += offer.satisfies(wish) ? 1 : 0;
            }
            if (satisfying != selector.select(wish).all().size()) {
                throw new IllegalStateException("the selections for " + wish + " differ");
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(WISHES)
    public void linear(Blackhole hole) {
        for (FlavorName wish : wishes) {
            long satisfying = 0;
            for (FlavorName offer : offers) {
                satisfying += offer.satisfies(wish) ? 1 : 0;
            }
            hole.consume(satisfying);
        }
    }

    @Benchmark
    @OperationsPerInvocation(WISHES)
    public void select(Blackhole hole) {
        for (FlavorName wish : wishes) {
            @Nullable Match<FlavorName> best = selector.select(wish).best();
            hole.consume(best);
        }
    }
}
