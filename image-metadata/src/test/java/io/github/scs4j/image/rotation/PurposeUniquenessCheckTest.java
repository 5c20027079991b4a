package io.github.scs4j.image.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataStandard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeUniquenessCheckTest {
    static Stream<Arguments> vectors() {
        return Given.rows("/purpose-uniqueness.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void judges(String note, String images, String result, String official, String divergence, String message) {
        for (MetadataStandard standard : MetadataStandard.values()) {
            Report report = judge(standard, Given.images(images));
            TestcaseResult told = Objects.requireNonNull(report.result(PurposeUniquenessCheck.TESTCASE));
            assertThat(told.result().toString()).as(note).isEqualTo(result);
            assertThat(told.official() == null ? "" : told.official().toString())
                    .as(note)
                    .isEqualTo(official.equals("=") || official.equals("?") ? "" : official);
            assertThat(told.divergence() == null ? "-" : told.divergence())
                    .as(note)
                    .isEqualTo(divergence);
            List<Finding> findings = report.findings();
            if (message.equals("-")) {
                assertThat(findings).as(note).isEmpty();
            } else {
                assertThat(findings)
                        .extracting(finding -> finding.message().toString())
                        .containsExactly(message);
            }
        }
    }

    @Test
    void isRecommendedInVersion1AndMandatoryInVersion2() {
        List<Image> images = Given.images("a: p=generic, d=b, o=1 | b: p=generic, d=b, o=1");
        for (MetadataStandard standard : MetadataStandard.values()) {
            assertThat(judge(standard, images).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity())
                        .isEqualTo(standard == MetadataStandard.V1 ? Severity.WARNING : Severity.ERROR);
                assertThat(finding.violates()).isTrue();
                assertThat(finding.subject()).isEqualTo("a");
                assertThat(finding.rule().clause()).isEqualTo(standard.url() + "#technical-requirements-and-features");
            });
        }
    }

    @Test
    void anUnreadablePartLeavesItOpen() {
        Report.Collector collector = new Report.Collector();
        PurposeUniquenessCheck check = new PurposeUniquenessCheck(MetadataStandard.V1);
        check.incomplete();
        check.end(collector, collector.tally());
        TestcaseResult result = Objects.requireNonNull(collector.report().result(PurposeUniquenessCheck.TESTCASE));
        assertThat(result.result().toString()).isEqualTo("DNF");
        assertThat(result.official()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE,
                Double.MIN_VALUE
            })
    void noNumberIsTooOdd(double version) {
        Map<String, Object> properties = Map.of("os_purpose", "generic", "os_distro", "a", "os_version", version);
        Image image = Image.builder("a").properties(properties).build();
        assertThat(judge(MetadataStandard.V1, List.of(image, image)).findings()).hasSize(1);
    }

    private static Report judge(MetadataStandard standard, List<Image> images) {
        Report.Collector collector = new Report.Collector();
        PurposeUniquenessCheck check = new PurposeUniquenessCheck(standard);
        images.forEach(check::add);
        check.end(collector, collector.tally());
        return collector.report();
    }
}
