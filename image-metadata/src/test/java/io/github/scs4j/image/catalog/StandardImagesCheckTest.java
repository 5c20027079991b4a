package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.image.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The testcases of SCS-0104 v1, and what the official test suite says beside them. */
class StandardImagesCheckTest {
    private static final String NOBLE =
            "https://cloud-images.ubuntu.com/noble/20260711/noble-server-cloudimg-amd64.img";
    private static final String CAPI = "https://nbg1.your-objectstorage.com/osism/openstack-k8s-capi-images/"
            + "ubuntu-2404-kube-v1.34/ubuntu-2404-kube-v1.34.2.qcow2";

    private final List<Finding> findings = new ArrayList<>();
    private final Tally tally = new Tally();

    static List<Arguments> inventories() {
        return InventoryTable.rows("/standard-images.tsv");
    }

    /**
     * Images stand as {@code name | source | what else}, separated by semicolons; results as {@code testcase verdict}, with
     * the official one where it differs.
     */
    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("inventories")
    void judges(String divergence, String list, String images, String testcase, String results, String found) {
        StandardImages edition = StandardImages.edition(list);
        assertThat(edition).isNotNull();
        check(edition, InventoryTable.images(images));
        assertThat(result(testcase)).isEqualTo(results);
        List<String> ids = findings.stream()
                .filter(finding -> testcase.equals(finding.rule().testcase()))
                .map(finding -> finding.rule().id().substring("standard-image.".length()) + " " + finding.severity()
                        + (finding.violates() ? " V" : ""))
                .toList();
        assertThat(String.join(", ", ids)).isEqualTo(found);
        if (divergence.equals("D54")) {
            assertThat(results).as("no testcase by either").isEmpty();
        } else if (!divergence.startsWith("-")) {
            assertThat(results).contains(divergence);
        }
    }

    @Test
    void aCompleteCloudPasses() {
        check(
                StandardImages.V5,
                List.of(
                        image("Ubuntu 24.04", NOBLE),
                        image(
                                "Debian 12",
                                "https://cdimage.debian.org/cdimage/cloud/bookworm/daily/20251011-2262/d.qcow2"),
                        image("ubuntu-capi-image-v1.34.2", CAPI)));
        assertThat(findings).isEmpty();
        assertThat(tally.results()).allMatch(result -> result.result().name().equals("PASS"));
        assertThat(tally.results()).allMatch(result -> result.official() == null);
        assertThat(tally.results()).hasSize(12);
    }

    @Test
    void anEmptyCloudFails() {
        check(StandardImages.V5, List.of());
        assertThat(tally.results().stream()
                        .filter(result -> result.result().name().equals("FAIL"))
                        .map(TestcaseResult::testcase))
                .containsExactly("scs-0104-image-capi-2", "scs-0104-image-debian-12", "scs-0104-image-ubuntu-2404");
        assertThat(findings)
                .extracting(finding -> finding.message().text(Language.ENGLISH))
                .containsExactly(
                        "no public image has the name 'Ubuntu 24.04'",
                        "no public image has the name 'Debian 12'",
                        "no public image of the class 'ubuntu-capi-image' has a name that matches"
                                + " 'ubuntu-capi-image-v[0-9]\\.[0-9]+(\\.[0-9]+)?'");
    }

    @Test
    void whatIsMissingNamesWhatComesNear() {
        List<Image> images = List.of(
                image("Ubuntu 24.04 LTS", NOBLE),
                image("ubuntu-24.04", NOBLE),
                Image.builder("bookworm")
                        .properties(Map.of("os_distro", "debian", "os_version", "12"))
                        .build(),
                image("ubuntu-capi-image v1.34.2", CAPI));
        check(StandardImages.V5, images);
        assertThat(findings)
                .extracting(Finding::subject, Finding::suggestion)
                .containsExactly(
                        tuple("Ubuntu 24.04", "ubuntu-24.04"),
                        tuple("Debian 12", "bookworm"),
                        tuple("ubuntu-capi-image", "ubuntu-capi-image v1.34.2"));
        assertThat(findings.get(0).message().text(Language.ENGLISH))
                .isEqualTo("no public image has the name 'Ubuntu 24.04'; 'ubuntu-24.04' comes near");
        assertThat(findings.get(2).message().text(Language.GERMAN))
                .endsWith("'ubuntu-capi-image v1.34.2' kommt dem nahe");
    }

    @Test
    void aWrongSourceSaysWhatWouldBeRight() {
        check(
                StandardImages.V5,
                List.of(
                        image("Ubuntu 24.04", "http://Cloud-Images.ubuntu.com/noble/x.img"),
                        image("Ubuntu 24.04", "https://cloud-images.ubuntu.com/noble/../../evil.img")));
        List<Finding> wrong = findings.stream()
                .filter(finding -> finding.rule().id().equals(CatalogRules.SOURCE))
                .toList();
        assertThat(wrong.get(0).suggestion()).isEqualTo("https://cloud-images.ubuntu.com/noble/x.img");
        assertThat(wrong.get(0).expected())
                .containsExactly(
                        "https://cloud-images.ubuntu.com/releases/noble/", "https://cloud-images.ubuntu.com/noble/");
        assertThat(wrong.get(1).message().text(Language.ENGLISH))
                .startsWith("image_source is 'https://cloud-images.ubuntu.com/noble/../../evil.img', which means"
                        + " 'https://cloud-images.ubuntu.com/evil.img';");
    }

    @Test
    void hugeValuesMakeShortMessages() {
        String huge = "x".repeat(10_000_000);
        check(StandardImages.V5, List.of(image("Ubuntu 24.04", huge), image("ubuntu-capi-image-v1.2" + huge, huge)));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message().text(Language.ENGLISH)).hasSizeLessThan(2000);
            assertThat(finding.message().text(Language.GERMAN)).hasSizeLessThan(2000);
        });
    }

    /** What the scope passes as parameter has no effect upstream (D52). */
    @Test
    void theSuiteKnowsItsListByHeart() {
        ImageSpecReading reading = new ImageSpecReader()
                .read(
                        "images: [{name: Ubuntu 24.04, source: 'https://mirror.example.org/', status: mandatory}]",
                        "own",
                        f -> {});
        check(reading.images(), List.of(image("Ubuntu 24.04", "https://mirror.example.org/noble.img")));
        assertThat(findings).isEmpty();
        assertThat(result("scs-0104-source-ubuntu-2404")).isEqualTo("PASS, official FAIL D52");
        assertThat(result("scs-0104-image-ubuntu-2404")).isEqualTo("PASS");
    }

    @Test
    void aListOfOnesOwnHasNoOfficialResult() {
        ImageSpec own = ImageSpec.single("Arch", ImageSpec.Status.MANDATORY, List.of("https://example.org"));
        check(StandardImages.of("own", List.of(own)), List.of(image("Arch", "https://example.org.evil.com/x")));
        assertThat(result("scs-0104-image-arch")).isEqualTo("PASS");
        assertThat(result("scs-0104-source-arch")).isEqualTo("PASS");
        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.severity())
                .containsExactly("standard-image.source-boundary WARNING");
    }

    @Test
    void anInventoryThatCouldNotBeReadLeavesPresenceOpen() {
        StandardImagesCheck check = new StandardImagesCheck(StandardImages.V5);
        check.add(image("Ubuntu 24.04", NOBLE), findings::add, tally);
        check.incomplete();
        check.end(findings::add, tally);
        assertThat(result("scs-0104-image-ubuntu-2404")).isEqualTo("PASS");
        assertThat(result("scs-0104-image-debian-12")).isEqualTo("DNF");
    }

    @Test
    void oneImageOnItsOwnSaysNothingOfOthers() {
        StandardImagesCheck check = new StandardImagesCheck(StandardImages.V5);
        check.add(image("Ubuntu 24.04", "https://evil.example.org/"), collect(), tally);
        check.lone();
        check.end(collect(), tally);
        assertThat(result("scs-0104-image-ubuntu-2404")).isEqualTo("PASS");
        assertThat(result("scs-0104-source-ubuntu-2404")).isEqualTo("FAIL");
        assertThat(result("scs-0104-image-debian-12")).isEqualTo("DNF");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().id().equals(CatalogRules.UNKNOWN))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void otherArchitecturesAreTold() {
        Image s390 = Image.builder("Ubuntu 24.04")
                .properties(Map.of("image_source", NOBLE, "architecture", "s390x"))
                .build();
        check(StandardImages.V5, List.of(s390));
        assertThat(findings).extracting(finding -> finding.rule().id()).contains(CatalogRules.ARCHITECTURE);
        assertThat(result("scs-0104-image-ubuntu-2404")).isEqualTo("PASS");
        findings.clear();
        check(StandardImages.V5, List.of(s390, image("Ubuntu 24.04", NOBLE)));
        assertThat(findings).extracting(finding -> finding.rule().id()).doesNotContain(CatalogRules.ARCHITECTURE);
    }

    private void check(StandardImages list, List<Image> images) {
        StandardImagesCheck check = new StandardImagesCheck(list);
        for (Image image : images) {
            check.add(image, collect(), tally);
        }
        check.end(collect(), tally);
    }

    private FindingSink collect() {
        return finding -> {
            findings.add(finding);
            tally.accept(finding);
        };
    }

    private String result(String testcase) {
        for (TestcaseResult result : tally.results()) {
            if (result.testcase().equals(testcase)) {
                return result.result()
                        + (result.official() == null
                                ? ""
                                : ", official " + result.official() + " " + result.divergence());
            }
        }
        return "";
    }

    private static Image image(@Nullable String name, @Nullable Object source) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("image_source", source);
        return Image.builder(name).properties(properties).build();
    }
}
