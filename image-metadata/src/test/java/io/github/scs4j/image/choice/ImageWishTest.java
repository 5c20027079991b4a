package io.github.scs4j.image.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.image.catalog.Releases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageWishTest {
    @Test
    void hasDefaults() {
        ImageWish wish = ImageWish.of("Ubuntu").build();
        assertThat(wish).hasToString("ubuntu, latest, x86_64, generic");
        assertThat(wish.versionWish()).isEqualTo(VersionWish.LATEST);
        assertThat(wish.version()).isNull();
        assertThat(wish.nameScheme()).isNull();
    }

    @Test
    void saysWhatIsWanted() {
        assertThat(ImageWish.of("debian")
                        .version("12")
                        .architecture("ARM64")
                        .purpose(null)
                        .build())
                .hasToString("debian, 12, aarch64, any purpose");
        assertThat(ImageWish.named("a.*").architecture(null).build())
                .hasToString("any distribution, latest, any architecture, any purpose, named a.*");
    }

    @ParameterizedTest
    @CsvSource({
        "latest, LATEST",
        "Latest, LATEST",
        "latest LTS, LATEST_LONG_TERM",
        "latest-lts, LATEST_LONG_TERM",
        "24.04, EXACT",
        "latest 2, EXACT"
    })
    void readsVersions(String version, VersionWish expected) {
        assertThat(ImageWish.of("ubuntu").version(version).build().versionWish())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a{2000}", "[z-a]", "((a{1,1000}){1,1000}){1,1000}", "(?=a)", "(a)\\1"})
    @Timeout(10)
    void refusesWhatIsNoExpression(String scheme) {
        assertThatThrownBy(() -> ImageWish.named(scheme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name_scheme ");
    }

    @Test
    void refusesWhatCannotBeWanted() {
        ImageWish.Builder ubuntu = ImageWish.of("ubuntu");
        assertThatThrownBy(() -> ubuntu.purpose("oldgeneric")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ubuntu.version(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImageWish.of(" ")).isInstanceOf(IllegalArgumentException.class);
        ImageWish.Builder named = ImageWish.named("a").nameScheme(null);
        assertThatThrownBy(named::build).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "24.04, true",
        "24.04.1, true",
        "26.04, true",
        "25.04, false",
        "24.10, false",
        "24.045, false",
        "24, false",
        "6.06, false",
        "x4.04, false"
    })
    void knowsLongTermReleasesOfUbuntu(String version, boolean longTerm) {
        assertThat(LongTermReleases.BY_RULE.isLongTerm("ubuntu", version)).isEqualTo(longTerm);
        assertThat(LongTermReleases.BY_RULE.isLongTerm("debian", version)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu, 24.04, 2026-11-20, true",
        "ubuntu, 24.04.1, 2026-11-20, true",
        "ubuntu, 25.10, 2026-11-20, false",
        "ubuntu, 26.04, 2026-04-22, false",
        "ubuntu, 26.04, 2026-04-23, true",
        "ubuntu, 28.04, 2026-11-20, false",
        "ubuntu, 28.04, 2028-03-31, false",
        "ubuntu, 28.04, 2028-04-20, true",
        "ubuntu, 28.10, 2028-11-20, false",
        "ubuntu, 12.04, 2026-11-20, true",
        "ubuntu, noble, 2026-11-20, false",
        "debian, 13, 2026-11-20, true",
        "debian, 12.5, 2026-11-20, true",
        "debian, 1, 2026-11-20, false",
        "debian, 14, 2026-11-20, false",
        "debian, 14, 2027-09-01, ",
        "debian, 14.1, 2027-09-01, ",
        "debian, sid, 2027-09-01, false",
        "debian, 13, 2025-08-08, false",
        "debian, trixie, 2026-11-20, false",
        "fedora, 42, 2026-11-20, "
    })
    void knowsTheReleasesThatAreOut(String distro, String version, LocalDate day, Boolean longTerm) {
        assertThat(LongTermReleases.of(Releases.KNOWN, day).isLongTerm(distro, version))
                .isEqualTo(longTerm);
    }
}
