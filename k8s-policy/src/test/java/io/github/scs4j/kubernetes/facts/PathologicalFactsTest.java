package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that cost more than they are worth. */
@Timeout(60)
class PathologicalFactsTest {
    private static final String RELEASE = "{\"tag_name\":\"v1.36.4\",\"published_at\":\"2026-08-20T10:11:12Z\"}";

    @Test
    void aMillionReleases() {
        List<Finding> findings = new ArrayList<>();
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder();
        FactShape shape = new FactReader(builder, findings::add).read(releases(1_000_000), "a");
        KubernetesFacts facts = builder.build();
        assertThat(shape).isEqualTo(FactShape.GITHUB_RELEASES);
        assertThat(facts.releases()).hasSize(FactIntake.MAX_FACTS);
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("k8s.facts-limit");
        assertThat(facts.releasesAsOf(facts.releases().get(0).released())).isNull();
    }

    private static InputStream releases(int count) {
        Enumeration<InputStream> parts = Collections.enumeration(IntStream.rangeClosed(0, count)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(
                        (i == 0 ? "[" : RELEASE.replace("36.4", "36." + i) + (i == count ? "]" : ","))
                                .getBytes(StandardCharsets.UTF_8)))
                .toList());
        return new SequenceInputStream(parts);
    }

    @Test
    void aMillionFindings() {
        FactFile file = FactFile.of("[" + "1,".repeat(1_000_000) + RELEASE + "]");
        assertThat(file.findings()).hasSize(FactIntake.MAX_FINDINGS);
        assertThat(file.findings().get(FactIntake.MAX_FINDINGS - 1).rule().id()).isEqualTo("k8s.facts-limit");
        assertThat(file.facts().releases()).hasSize(1);
    }

    @Test
    void hugeTexts() {
        String huge = "x".repeat(2_000_000);
        assertThat(FactFile.of("[{\"body\":\"" + huge + "\"," + RELEASE.substring(1) + "]")
                        .releases())
                .isEqualTo("1.36.4 2026-08-20T10:11:12Z");
        assertThat(FactFile.of("[{\"tag_name\":\"" + huge + "\"}]").found()).startsWith("ERROR k8s.facts-limit");
        assertThat(FactFile.of("{\"" + huge + "\":1}").found()).startsWith("ERROR k8s.facts-");
        FactFile half = FactFile.of("[{\"tag_name\":\"" + huge.substring(1_100_000) + "\"}]");
        assertThat(half.found()).isEqualTo("ERROR k8s.facts-entry 1:2");
        assertThat(half.findings().get(0).message().toString().length()).isLessThan(500);
        assertThat(FactFile.of("- branch: '" + "x".repeat(11_000_000) + "'").found())
                .startsWith("ERROR k8s.facts-limit");
    }

    @Test
    void depths() {
        assertThat(FactFile.of("[".repeat(100_000)).found()).startsWith("ERROR k8s.facts-limit");
        assertThat(FactFile.of("{\"result\":".repeat(100_000)).found()).startsWith("ERROR k8s.facts-limit");
        assertThat(FactFile.of("- ".repeat(10_000) + "a").found()).startsWith("ERROR k8s.facts-limit");
        assertThat(FactFile.of("a: " + "[".repeat(10_000)).found()).startsWith("ERROR k8s.facts-limit");
    }

    @Test
    void bombsOfYaml() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
        }
        assertThat(FactFile.of(laughs.toString()).found()).startsWith("ERROR k8s.facts-limit");
        StringBuilder pairs = new StringBuilder("a0: &a0 [{release: '1.31'}]\n");
        for (int i = 1; i < 24; i++) {
            pairs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertThat(FactFile.of(pairs.append("branches: *a23\n").toString()).findings())
                .isNotEmpty();
        assertThat(FactFile.of("branches: &a [*a, *a]\n").findings()).isNotEmpty();
        assertThat(FactFile.of("&a {branches: [*a]}\n").findings()).isNotEmpty();
        assertThat(FactFile.of("&a [*a, *a]\n").findings()).isNotEmpty();
    }

    @Test
    void manyKeys() {
        StringBuilder keys = new StringBuilder("{");
        for (int i = 0; i < 300_000; i++) {
            keys.append("\"k").append(i).append("\":").append(i).append(',');
        }
        assertThat(FactFile.of(keys + RELEASE.substring(1)).releases()).isEqualTo("1.36.4 2026-08-20T10:11:12Z");
    }
}
