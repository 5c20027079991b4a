package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of a megabyte, and many threads. */
class PathologicalTest {
    private static final int MEGABYTE = 1 << 20;

    static Stream<Arguments> texts() {
        List<Arguments> texts = new ArrayList<>();
        for (String piece :
                List.of("h", "_", "7", "0", "-", ":", ".", "x", " ", "\u0000", "\ud800", "_ib", "a1", "i3_")) {
            String many = piece.repeat(MEGABYTE / piece.length());
            for (String start : List.of("", "SCS-", "SCS-1V-1", "SCS-1V-1-", "SCS-1V-1_GN", "SCS-1V-1_GNa-")) {
                texts.add(Arguments.of(Named.of(start + " and " + Shown.text(piece), start + many)));
            }
        }
        for (String piece :
                List.of("1 GB ", "1 vCPU, ", "Intel ", "A100 ", "ssd,", "1,", "3x", "ü", "Nvidia Ampere 1 SM\n")) {
            texts.add(Arguments.of(Named.of(Shown.text(piece), piece.repeat(MEGABYTE / piece.length()))));
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(1)
    void areRefusedInTime(String text) {
        for (FlavorNaming naming : List.of(FlavorNaming.TOLERANT, FlavorNaming.officialChecker())) {
            boolean valid = naming.isValid(text);
            FlavorParse parse = naming.tryParse(text);
            assertThat(parse.isValid()).isEqualTo(valid);
            assertThat(parse.findings().size()).isLessThan(20);
            assertThat(naming.complete(text).size()).isLessThan(20);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(1)
    void areNoRequirements(String text) {
        assertThat(FlavorProposal.of(text).name()).isNull();
        String readable = text.substring(0, FlavorProposal.MAX_LENGTH);
        assertThat(FlavorProposal.of(readable).findings().size()).isLessThan(FlavorProposal.MAX_LENGTH);
    }

    @Test
    void findingsAreTheSameInEveryThread() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 50; round++) {
                FlavorParse parse = FlavorNaming.STANDARD.tryParse("SCS-0V-0,5-1.5_foo" + round);
                CyclicBarrier start = new CyclicBarrier(threads);
                Callable<Object> ask = () -> {
                    start.await();
                    return parse.findings();
                };
                List<Future<Object>> answers = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    answers.add(pool.submit(ask));
                }
                for (Future<Object> answer : answers) {
                    assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(parse.findings());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
