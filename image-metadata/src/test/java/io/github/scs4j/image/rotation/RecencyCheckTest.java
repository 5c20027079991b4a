package io.github.scs4j.image.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataStandard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecencyCheckTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    static Stream<Arguments> vectors() {
        return Given.rows("/image-recency.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void judges(
            String note,
            Instant at,
            String images,
            String result,
            String official,
            String divergence,
            String findings) {
        Report report = judge(Given.images(images), at);
        TestcaseResult told = result(report);
        assertThat(told.result().toString()).as(note).isEqualTo(result);
        boolean known =
                !official.equals("=") && !official.equals("?") && !told.result().equals(read(official));
        if (known && told.unjudged() > 0 && official.equals("PASS")) {
            known = false;
        }
        assertThat(told.official() == null ? "" : told.official().toString())
                .as(note)
                .isEqualTo(known ? official : "");
        assertThat(told.divergence() == null ? "-" : told.divergence()).as(note).isEqualTo(divergence);
        assertThat(report.findings().stream().map(RecencyCheckTest::brief).collect(Collectors.joining("; ")))
                .as(note)
                .isEqualTo(findings);
    }

    private static Object read(String official) {
        return OfficialResult.valueOf(official).reading();
    }

    private static String brief(Finding finding) {
        return finding.severity() + (finding.violates() ? "!" : "") + " "
                + finding.rule().id();
    }

    private static Report judge(List<Image> images, Instant at) {
        Report.Collector collector = new Report.Collector();
        RecencyCheck check = new RecencyCheck(MetadataStandard.V1, at);
        images.forEach(check::add);
        check.end(collector, collector.tally());
        return collector.report();
    }

    private static TestcaseResult result(Report report) {
        return Objects.requireNonNull(report.result(RecencyCheck.TESTCASE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "Ubuntu 24.04: c=2024-09-12T12:00:00Z, f=monthly, u=2030-12-31 >"
                        + " 'Ubuntu 24.04' is overdue since 2024-10-16: created_at=2024-09-12 with"
                        + " replace_frequency=monthly, provided_until=2030-12-31 means a replacement by 2024-10-12, 3 days"
                        + " later at the latest >",
                "Ubuntu 24.04: b=2024-09-12, f=weekly, u=notice >"
                        + " 'Ubuntu 24.04' is overdue since 2024-09-23: image_build_date=2024-09-12 with"
                        + " replace_frequency=weekly, provided_until=notice means a replacement by 2024-09-19, 3 days later"
                        + " at the latest >",
                "Debian 12 gpu: c=2024-09-12T12:00:00Z, b=2024-09-10, f=monthly, u=2030-12-31 | Debian 12: f=never >"
                        + " 'Debian 12 gpu' is overdue since 2024-10-16: created_at=2024-09-12 with"
                        + " replace_frequency=monthly, provided_until=2030-12-31 means a replacement by 2024-10-12, 3 days"
                        + " later at the latest; if it is an old 'Debian 12', hide it or attach its build date to that name"
                        + " > Debian 12 20240910",
                "Debian 12: c=2026-11-18T00:00:00Z, f=daily, u=none | Debian 11: c=2026-11-18T00:00:00Z, f=daily, u=notice >"
                        + " 'Debian 11' is due by 2026-11-19, and overdue from 2026-11-23, by created_at=2026-11-18 with"
                        + " replace_frequency=daily, provided_until=notice >",
                "Debian 12: - | Debian 11: - > how recent 2 images have to be is unknown, 'Debian 11' the first of them:"
                        + " the export has no properties; `openstack image show -f json ID` gives them >",
                "Debian 12: f=daily > how old 'Debian 12' is cannot be said: neither created_at nor image_build_date is a"
                        + " time; `openstack image show -f json ID` shows them >",
                "a: c=2026-11-03T00:00:00Z, f=never | a 20261104: c=2026-11-04T00:00:00Z, f=never > 'a 20261104' is newer"
                        + " than 'a': users who refer to the image by that name do not get the latest >",
                "@: f=never | @: f=never > images without a name: 2, 'id-0' the first of them; what is promised of a name"
                        + " cannot be judged >",
                "a: b=2026-11-02, f=never | a: b=2026-11-03, f=never > 2 visible images are called 'a', so referring to"
                        + " the image by name fails: old ones have to be hidden or renamed > a 20261102",
                "a 20261103: c=2026-11-03T00:00:00Z, b=2026-11-02, f=monthly > no visible image is called 'a': users who"
                        + " refer to the image by that name do not get the latest, 'a 20261103' >"
            })
    void says(String images, String message, String suggestion) {
        assertThat(judge(Given.images(images), AT).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().toString()).isEqualTo(message);
            assertThat(finding.suggestion()).isEqualTo(suggestion);
            assertThat(finding.rule().clause())
                    .isEqualTo("https://docs.scs.community/standards/scs-0102-v1-image-metadata#image-updating");
        });
    }

    @Test
    void saysWhichNameAnOldImageShouldHave() {
        assertThat(judge(Given.images("a (20261103): b=2026-11-02, f=never | a: f=never | a prev: b=2026-11-01"), AT)
                        .findings())
                .extracting(finding -> finding.message() + " " + finding.suggestion())
                .containsExactly(
                        "'a (20261103)' is an old 'a' and still visible; hiding it (os_hidden=true) is recommended null",
                        "the date in the name 'a (20261103)' is 2026-11-03; image_build_date is 2026-11-02, which the"
                                + " name should have a 20261102",
                        "'a prev' is an old 'a' and still visible; hiding it (os_hidden=true) is recommended null",
                        "'a prev' is an old 'a'; the recommended name of a visible one is 'a' with a blank and the build"
                                + " date as YYYYMMDD a 20261101");
    }

    @ParameterizedTest
    @EnumSource
    void aChainThatIsOverdueIsOpenWhilePartOfTheInventoryIsUnknown(MetadataStandard standard) {
        Report.Collector collector = new Report.Collector();
        RecencyCheck check = new RecencyCheck(standard, AT);
        Given.images("a: c=2024-09-12T12:00:00Z, f=monthly, u=2030-12-31").forEach(check::add);
        check.incomplete();
        check.end(collector, collector.tally());
        Report report = collector.report();
        assertThat(result(report).result().toString()).isEqualTo("DNF");
        assertThat(result(report).official()).isNull();
        assertThat(report.findings()).extracting(RecencyCheckTest::brief).containsExactly("WARNING image.overdue");
    }

    /** Neither the order of the images nor the moment within the day counts. */
    @Property(tries = 300)
    void theOrderOfTheImagesDoesNotCount(@ForAll long seed) {
        Random random = new Random(seed);
        List<Image> images = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            images.add(random(random, i));
        }
        Report report = judge(images, AT);
        Collections.shuffle(images, random);
        Report other = judge(images, AT.plusSeconds(random.nextInt(86_400) - 43_200));
        assertThat(other.findings()).isEqualTo(report.findings());
        assertThat(result(other).result()).isEqualTo(result(report).result());
    }

    private static Image random(Random random, int id) {
        String[] names = {"a", "a 20260101", "a old", "a.1", "a b", "a b 20260102"};
        String[] frequencies = {"daily", "weekly", "monthly", "quarterly", "yearly", "never", "x"};
        String[] ends = {"none", "notice", "2026-11-20", "2030-01-01", "x"};
        Image.Builder image = Image.builder(names[random.nextInt(names.length)])
                .id("id-" + id)
                .hidden(random.nextInt(3) == 0)
                .visibility("public");
        if (random.nextInt(9) > 0) {
            image.createdAt(AT.minus(Duration.ofHours(random.nextInt(10_000))));
        }
        return image.properties(
                        random.nextInt(20) == 0
                                ? null
                                : Map.of(
                                        "replace_frequency",
                                        frequencies[random.nextInt(frequencies.length)],
                                        "provided_until",
                                        ends[random.nextInt(ends.length)]))
                .build();
    }
}
