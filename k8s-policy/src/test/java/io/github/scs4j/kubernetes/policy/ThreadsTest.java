package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One compiled policy, asked by two threads at once; and by one as often as an offering of 100,000 clusters asks. */
class ThreadsTest {
    @Test
    @Timeout(120)
    void answersTheSameToEverybody() throws Exception {
        VersionPolicyCheck check = VersionPolicy.V2.compile(KubernetesFacts.bundled());
        List<ClusterVerdict> alone = ask(check);
        Callable<List<ClusterVerdict>> question = () -> ask(check);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<ClusterVerdict>> answer : threads.invokeAll(List.of(question, question))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<ClusterVerdict> ask(VersionPolicyCheck check) {
        List<ClusterVerdict> verdicts = new ArrayList<>();
        Tally tally = new Tally();
        for (int i = 0; i < 20_000; i++) {
            String version = "v1." + (25 + i % 13) + "." + i % 17;
            Instant at = Instant.parse("2023-01-01T00:00:00Z").plus(i % 1_400, ChronoUnit.DAYS);
            verdicts.add(check.judge(Cluster.of(version), at, finding -> {}, tally));
        }
        return verdicts;
    }
}
