package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.image.catalog.ImageSpec.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which list counts when, and what its entries are called. */
class StandardImagesTest {
    private static final List<String> SOURCES = List.of("https://example.org/");

    @ParameterizedTest
    @CsvSource({
        "2024-02-27,",
        "2024-02-28, scs-0104-v1-images",
        "2024-11-20, scs-0104-v1-images",
        "2024-11-21, scs-0104-v1-images-v5",
        "2026-11-20, scs-0104-v1-images-v5",
    })
    void effectiveOn(LocalDate day, String id) {
        StandardImages effective = StandardImages.effectiveOn(day);
        assertThat(effective == null ? null : effective.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "v3,",
        "v4, scs-0104-v1-images",
        "v5, scs-0104-v1-images-v5",
        "v5.1, scs-0104-v1-images-v5",
        "next, scs-0104-v1-images-v5",
        "scs-0104-v1-images, scs-0104-v1-images",
        "scs-0104-v1-images-v5, scs-0104-v1-images-v5",
        "scs-0104-v1-images-v6,",
    })
    void editions(String name, String id) {
        StandardImages edition = StandardImages.edition(name);
        assertThat(edition == null ? null : edition.toString()).isEqualTo(id);
        if (edition != null) {
            assertThat(edition.url()).endsWith("/" + id + ".yaml");
        }
    }

    /** The modules scs-0104-v1-1 and scs-0104-v1-2 of the scope, with their recommended parts. */
    @Test
    void testcasesOfTheScope() {
        assertThat(testcases(StandardImages.V4))
                .contains(
                        "scs-0104-source-capi-1",
                        "scs-0104-source-ubuntu-2204",
                        "scs-0104-source-ubuntu-2004",
                        "scs-0104-source-debian-12",
                        "scs-0104-source-debian-11",
                        "scs-0104-image-ubuntu-2204",
                        "scs-0104-image-capi-1");
        assertThat(testcases(StandardImages.V5))
                .contains(
                        "scs-0104-source-capi-1",
                        "scs-0104-source-capi-2",
                        "scs-0104-source-ubuntu-2404",
                        "scs-0104-source-ubuntu-2204",
                        "scs-0104-source-ubuntu-2004",
                        "scs-0104-source-debian-13",
                        "scs-0104-source-debian-12",
                        "scs-0104-source-debian-11",
                        "scs-0104-image-ubuntu-2404",
                        "scs-0104-image-capi-2",
                        "scs-0104-image-debian-12");
    }

    private static List<String> testcases(StandardImages list) {
        return Stream.concat(list.images().stream(), list.testedOnly().stream())
                .flatMap(spec -> Stream.of(spec.imageTestcase(), spec.sourceTestcase()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Ubuntu 24.04, ubuntu-2404",
        "Debian 13, debian-13",
        "  Fedora CoreOS (stable), fedora-coreos-stable",
        "İstanbul ß 7, stanbul-7",
        "日本語, unnamed",
        "a-b_c  d, a-b-c-d",
    })
    void derivedTestcases(String name, String suffix) {
        ImageSpec spec = ImageSpec.single(name, Status.OPTIONAL, SOURCES);
        assertThat(spec.imageTestcase()).isEqualTo("scs-0104-image-" + suffix);
        assertThat(spec.sourceTestcase()).isEqualTo("scs-0104-source-" + suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu-capi-image v[0-9].[0-9]+(.[0-9]+)?, capi-1",
        "ubuntu-capi-image-v[0-9]\\.[0-9]+, capi-2",
        "ubuntu-capi-image( |-)v[0-9], class",
    })
    void testcaseOfAScheme(String scheme, String suffix) {
        assertThat(ImageSpec.group("class", scheme, Status.OPTIONAL, SOURCES).imageTestcase())
                .isEqualTo("scs-0104-image-" + suffix);
    }

    @Test
    void aLongNameHasAShortTestcase() {
        assertThat(ImageSpec.single("x".repeat(10_000), Status.OPTIONAL, SOURCES)
                        .imageTestcase())
                .hasSizeLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu-capi-image-v1.29.3, true, true",
        "ubuntu-capi-image-v1.29, true, true",
        "ubuntu-capi-image-v1.29.3-evilfork, false, true",
        "ubuntu-capi-image-v10.2, false, false",
        "ubuntu-capi-image v1.29, false, false",
        "my ubuntu-capi-image-v1.29, false, false",
        "ubuntu-capi-image-v1x29, false, false",
        "'ubuntu-capi-image-v1.29\n', false, true",
    })
    void namesOfAClass(String name, boolean whole, boolean beginning) {
        ImageSpec capi = StandardImages.V5.images().get(2);
        assertThat(capi.matches(name)).isEqualTo(whole);
        assertThat(capi.matchesBeginning(name)).isEqualTo(beginning);
    }

    @Test
    void refusesWhatCannotBeUsed() {
        assertThatThrownBy(() -> ImageSpec.single("", Status.OPTIONAL, SOURCES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImageSpec.single("a", Status.OPTIONAL, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImageSpec.single("a", Status.OPTIONAL, List.of("b", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImageSpec.group("a", "a(", Status.OPTIONAL, SOURCES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no regular expression");
    }

    @Test
    void statusOfAWord() {
        for (Status status : Status.values()) {
            assertThat(Status.of(status.value())).isEqualTo(status);
        }
        assertThat(Status.of("MANDATORY")).isNull();
    }
}
