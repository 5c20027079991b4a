package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.FlavorComparison;
import io.github.scs4j.flavor.FlavorName;
import java.util.Random;
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

/**
 * Comparing two names that were read, beside touching every character of both once ({@link #scan}). Each operation is one
 * pair; the pairs are drawn at random, so most answers are no, at a part that no branch predictor knows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FlavorOrderBenchmark {
    private static final int COUNT = FlavorNames.COUNT;

    private final String[] offeredTexts = FlavorNames.valid();
    private final String[] wantedTexts = shuffled(offeredTexts);
    private final FlavorName[] offered = parsed(offeredTexts);
    private final FlavorName[] wanted = parsed(wantedTexts);
    private final FlavorName[] shorter = shortened(offered);

    /** Both ways to ask must agree, and both answers must be frequent, before any is measured. */
    @Setup
    public void check() {
        int satisfied = 0;
        for (int i = 0; i < COUNT; i++) {
            boolean satisfies = offered[i].satisfies(wanted[i]);
            FlavorComparison.Relation relation = offered[i].compare(wanted[i]).relation();
            boolean provides =
                    relation == FlavorComparison.Relation.EQUIVALENT || relation == FlavorComparison.Relation.MORE;
            require(satisfies == provides, offered[i] + " and " + wanted[i] + " are compared in two ways");
            require(offered[i].satisfies(shorter[i]), offered[i] + " does not satisfy " + shorter[i]);
            satisfied += satisfies ? 1 : 0;
        }
        require(satisfied > COUNT / 20 && satisfied < COUNT / 2, satisfied + " pairs are satisfied");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static String[] shuffled(String[] texts) {
        String[] shuffled = texts.clone();
        Random random = new Random(102);
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            String text = shuffled[i];
            shuffled[i] = new String(shuffled[other].toCharArray());
            shuffled[other] = text;
        }
        return shuffled;
    }

    private static FlavorName[] parsed(String[] texts) {
        FlavorName[] names = new FlavorName[texts.length];
        for (int i = 0; i < texts.length; i++) {
            names[i] = FlavorName.parse(texts[i]);
        }
        return names;
    }

    private static FlavorName[] shortened(FlavorName[] names) {
        FlavorName[] shorter = new FlavorName[names.length];
        for (int i = 0; i < names.length; i++) {
            shorter[i] = names[i].shortName();
        }
        return shorter;
    }

    /** The limit. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void scan(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(hash(offeredTexts[i]) + hash(wantedTexts[i]));
        }
    }

    private static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void satisfies(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(offered[i].satisfies(wanted[i]));
        }
    }

    /** Nothing is found wanting, so every part is compared. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void satisfiesShortName(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(offered[i].satisfies(shorter[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void compare(Blackhole hole) {
        for (int i = 0; i < COUNT; i++) {
            hole.consume(offered[i].compare(wanted[i]));
        }
    }
}
