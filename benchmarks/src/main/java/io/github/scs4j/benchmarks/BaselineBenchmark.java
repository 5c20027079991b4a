package io.github.scs4j.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** What an empty method costs: subtract it from the others. */
public class BaselineBenchmark {

    @Benchmark
    public void baseline() {
        // nothing to do
    }
}
