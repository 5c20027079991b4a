package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MetadataCheckTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    private static Report judge(Image image) {
        Report.Collector collector = new Report.Collector();
        new MetadataCheck(MetadataStandard.V1).judge(image, AT, collector, collector.tally());
        return collector.report();
    }

    private static TestcaseResult description(Report report) {
        return Objects.requireNonNull(report.result("scs-0102-prop-image_description"));
    }

    @Test
    void anImageWithoutKnownPropertiesIsUnjudged() {
        Report report = judge(Image.builder("a").visibility("public").build());
        assertThat(description(report).result()).isEqualTo(Verdict.DNF);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("image.properties-unknown");
            assertThat(finding.message().toString())
                    .isEqualTo("'a' cannot be judged: the export has no properties;"
                            + " `openstack image show -f json ID` gives them");
        });
    }

    @Test
    void aSnapshotIsJudgedOnlyOfficially() {
        Report report = judge(Image.builder("a")
                .visibility("public")
                .properties(Map.of("image_type", "snapshot"))
                .build());
        TestcaseResult result = description(report);
        assertThat(result.result()).isEqualTo(Verdict.PASS);
        assertThat(result.vacuous()).isTrue();
        assertThat(result.official()).isNotNull();
        assertThat(result.divergence()).isEqualTo("D47");
    }

    @Test
    void aPrivateImageIsNotJudged() {
        Report report = judge(
                Image.builder("a").visibility("private").properties(Map.of()).build());
        assertThat(description(report).official()).isNull();
        assertThat(description(report).vacuous()).isTrue();
    }
}
