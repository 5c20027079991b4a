package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                            + " `openstack image show -f json ID` or `GET /v2/images` gives them");
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

    /** Whom the text and the official test suite judge; bad images, so that who judges them refuses them (D47). */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "public, -, false, true, true",
                "public, -, true, true, true",
                "-, -, false, true, true",
                "community, -, false, false, true",
                "public, snapshot, false, false, true",
                "community, snapshot, false, false, true",
                "private, -, false, false, false",
                "shared, -, false, false, false",
                "Public, -, false, false, false"
            })
    void whoIsJudged(String visibility, String type, boolean hidden, boolean byText, boolean officially) {
        Report report = judge(Image.builder("a")
                .visibility(visibility)
                .hidden(hidden)
                .properties(type == null ? Map.of() : Map.of("image_type", type))
                .build());
        for (String testcase : List.of("scs-0102-prop-architecture", "scs-0102-prop-min_ram")) {
            TestcaseResult result = Objects.requireNonNull(report.result(testcase));
            assertThat(result.result()).isEqualTo(byText ? Verdict.FAIL : Verdict.PASS);
            assertThat(result.vacuous()).isEqualTo(!byText);
            boolean differs = !byText && officially;
            assertThat(result.official()).isEqualTo(differs ? OfficialResult.FAIL : null);
            assertThat(result.divergence()).isEqualTo(differs ? "D47" : null);
        }
        assertThat(report.findings().stream()
                        .anyMatch(finding -> finding.rule().id().startsWith("image.")))
                .isEqualTo(byText);
    }

    /** The official test suite ends with an exception where it wants to name what has no name (D107). */
    @ParameterizedTest
    @CsvSource({
        "scs-0102-prop-architecture, FAIL, ABORT",
        "scs-0102-prop-image_description, FAIL, ABORT",
        "scs-0102-prop-min_disk, FAIL, ABORT",
        "scs-0102-prop-min_ram, PASS, ABORT",
        "scs-0102-prop-os_distro, PASS, -",
        "scs-0102-prop-image_build_date, FAIL, -",
        "scs-0102-prop-hotfix_hours, FAIL, -"
    })
    void namesNothingThatHasNoName(String testcase, Verdict ours, String official) {
        Report report = judge(Image.builder(null)
                .visibility("public")
                .createdAt("2026-11-02T03:04:05Z")
                .minRam(63)
                .properties(Map.of("os_distro", "ubuntu", "image_build_date", "soon", "hotfix_hours", "soon"))
                .build());
        TestcaseResult result = Objects.requireNonNull(report.result(testcase));
        assertThat(result.result()).isEqualTo(ours);
        assertThat(result.official()).isEqualTo(official.equals("-") ? null : OfficialResult.valueOf(official));
        assertThat(result.divergence()).isEqualTo(official.equals("-") ? null : "D107");
    }

    /** What Glance fills in is not missing before the upload, and what the suite compares with is not unknown then. */
    @Test
    void anImageThatIsStillToBeUploadedIsJudgedByWhatIsThere() {
        Report report = judge(Image.builder("a")
                .visibility("public")
                .minDisk(8)
                .properties(Map.of("image_build_date", "2026-11-01", "os_distro", "Ubuntu"))
                .build());
        assertThat(Objects.requireNonNull(report.result("scs-0102-prop-hash_algo")))
                .isEqualTo(new TestcaseResult("scs-0102-prop-hash_algo", Verdict.DNF, null, null, false, 1, 1));
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().equals("image.hash-algo"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.violates()).isFalse();
                    assertThat(finding.message())
                            .hasToString(
                                    "os_hash_algo is not there yet: Glance sets it on upload, so it is not judged");
                });
        for (String testcase : List.of("scs-0102-prop-min_disk", "scs-0102-prop-image_build_date")) {
            TestcaseResult result = Objects.requireNonNull(report.result(testcase));
            assertThat(result.result()).isEqualTo(Verdict.PASS);
            assertThat(result.official()).isNull();
        }
        assertThat(description(report).result()).isEqualTo(Verdict.FAIL);
        assertThat(description(report).official()).isNull();
        TestcaseResult distro = Objects.requireNonNull(report.result("scs-0102-prop-os_distro"));
        assertThat(distro.official()).isEqualTo(OfficialResult.PASS);
        assertThat(distro.divergence()).isEqualTo("D101");
    }

    @Test
    void aWrongHashIsWrongBeforeTheUpload() {
        Report report = judge(Image.builder("a")
                .visibility("public")
                .properties(Map.of("os_hash_algo", "md5"))
                .build());
        assertThat(Objects.requireNonNull(report.result("scs-0102-prop-hash_algo"))
                        .result())
                .isEqualTo(Verdict.FAIL);
    }

    /** One check object for all threads: what it says of an image does not depend on what else it judges meanwhile. */
    @Test
    void threadsShareACheck() throws InterruptedException, ExecutionException {
        MetadataCheck check = new MetadataCheck(MetadataStandard.V2);
        List<Image> images = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            images.add(Image.builder("image " + i)
                    .visibility("public")
                    .hidden(i % 2 == 0)
                    .size(i)
                    .minRam(i)
                    .properties(Map.of(
                            "os_distro",
                            "d" + i % 7,
                            "architecture",
                            "arm" + i % 65,
                            "image_build_date",
                            "2026-11-" + i))
                    .build());
        }
        Callable<List<Finding>> all = () -> {
            List<Finding> findings = new ArrayList<>();
            for (Image image : images) {
                check.judge(image, AT, findings::add, new Tally());
            }
            return findings;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Finding> alone = new ArrayList<>();
            for (Image image : images) {
                new MetadataCheck(MetadataStandard.V2).judge(image, AT, alone::add, new Tally());
            }
            for (Future<List<Finding>> each : threads.invokeAll(Collections.nCopies(20, all))) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPrivateImageIsNotJudged() {
        Report report = judge(
                Image.builder("a").visibility("private").properties(Map.of()).build());
        assertThat(description(report).official()).isNull();
        assertThat(description(report).vacuous()).isTrue();
    }
}
