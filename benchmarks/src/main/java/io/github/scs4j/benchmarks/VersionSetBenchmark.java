package io.github.scs4j.benchmarks;

import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.VersionSet;
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

/** Sets of versions such as those that a vulnerability affects, beside a look at every interval ({@link #lookAtAll}). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class VersionSetBenchmark {
    /** How many intervals a set has; a vulnerability rarely has more than 5. */
    @Param({"1", "10", "100", "1000"})
    public int intervals = 1;

    private final List<VersionSet> parts = new ArrayList<>();
    private VersionSet one = VersionSet.EMPTY;
    private VersionSet other = VersionSet.EMPTY;
    private VersionSet apart = VersionSet.EMPTY;
    private KubernetesVersion asked = KubernetesVersion.of(1, 0, 0);

    /** The sets of results must hold of every version what their definitions say. */
    @Setup
    public void prepare() {
        for (int i = 0; i < intervals; i++) {
            parts.add(VersionSet.between(KubernetesVersion.of(1, 2 * i, 0), KubernetesVersion.of(1, 2 * i, 5)));
            one = one.union(parts.get(i));
            other = other.union(
                    VersionSet.through(KubernetesVersion.of(1, 2 * i, 3), KubernetesVersion.of(1, 2 * i + 1, 1)));
            apart = apart.union(
                    VersionSet.between(KubernetesVersion.of(1, 2 * i, 6), KubernetesVersion.of(1, 2 * i, 9)));
        }
        asked = KubernetesVersion.of(1, intervals, 4);
        VersionSet union = one.union(other);
        VersionSet minus = one.minus(other);
        VersionSet intersection = one.intersection(other);
        for (int minor = 0; minor <= 2 * intervals; minor++) {
            for (int patch = 0; patch < 8; patch++) {
                KubernetesVersion version = KubernetesVersion.of(1, minor, patch);
                boolean inOne = minor < 2 * intervals && minor % 2 == 0 && patch < 5;
                boolean inOther = minor < 2 * intervals && (minor % 2 == 0 ? patch >= 3 : patch <= 1);
                require(one.contains(version) == inOne && other.contains(version) == inOther, version);
                require(union.contains(version) == (inOne || inOther), version);
                require(minus.contains(version) == (inOne && !inOther), version);
                require(intersection.contains(version) == (inOne && inOther), version);
            }
        }
        require(lookAtAll() == contains() && one.intersects(other) && !one.intersects(apart), asked);
    }

    private static void require(boolean holds, KubernetesVersion version) {
        if (!holds) {
            throw new IllegalStateException("wrong about " + version);
        }
    }

    @Benchmark
    public boolean contains() {
        return one.contains(asked);
    }

    /** What a list of intervals costs. */
    @Benchmark
    public boolean lookAtAll() {
        boolean found = false;
        for (VersionSet part : parts) {
            found |= part.contains(asked);
        }
        return found;
    }

    @Benchmark
    public VersionSet union() {
        return one.union(other);
    }

    @Benchmark
    public VersionSet minus() {
        return one.minus(other);
    }

    @Benchmark
    public VersionSet intersection() {
        return one.intersection(other);
    }

    /** Whether there is anything in common, of sets that have nothing. */
    @Benchmark
    public boolean intersects() {
        return one.intersects(apart);
    }
}
