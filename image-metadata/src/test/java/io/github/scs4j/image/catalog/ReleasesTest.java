package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.image.choice.LongTermReleases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts about releases, and how long they suffice. */
class ReleasesTest {
    @ParameterizedTest
    @CsvSource({
        "ubuntu, 2014-04-16,",
        "ubuntu, 2026-04-22, 24.04",
        "ubuntu, 2026-04-23, 26.04",
        "ubuntu, 2025-12-31, 24.04",
        "debian, 2025-08-08, 12",
        "debian, 2025-08-09, 13",
        "fedora, 2026-11-20,",
    })
    void newestOn(String distribution, LocalDate day, String version) {
        List<Release> out = Releases.KNOWN.outOn(distribution, day);
        assertThat(out.isEmpty() ? null : out.get(0).version()).isEqualTo(version);
        assertThat(out).isSortedAccordingTo((one, other) -> other.date().compareTo(one.date()));
    }

    @ParameterizedTest
    @CsvSource({
        "ubuntu, 2026-11-20, 2028-04-30",
        "ubuntu, 2028-05-20, 2028-05-20",
        "debian, 2026-11-20, 2027-06-09",
        "debian, 2027-06-01, 2027-07-01",
        "fedora, 2026-11-20, 2026-11-20",
    })
    void sufficeUntil(String distribution, LocalDate asOf, LocalDate until) {
        assertThat(Releases.of(asOf, Releases.KNOWN.releases()).sufficeUntil(distribution))
                .isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"ubuntu, 26.04, 2026-04-30", "debian, 13, 2025-09-09", "debian, 12, 2023-07-10"})
    void graceUntil(String distribution, String version, LocalDate until) {
        Release release = Releases.KNOWN.release(distribution, version);
        assertThat(release).isNotNull();
        assertThat(Releases.graceUntil(release)).isEqualTo(until);
    }

    @Test
    void aLateReleaseHasNoGrace() {
        Release late = new Release("ubuntu", "6.06", "dapper", LocalDate.of(2006, 6, 1), true);
        assertThat(Releases.graceUntil(late)).isEqualTo("2006-06-01");
    }

    @Test
    void titles() {
        assertThat(Releases.KNOWN.releases()).extracting(Release::title).contains("Ubuntu 26.04", "Debian 13");
        assertThat(Releases.KNOWN.release("ubuntu", "25.10")).isNotNull();
        assertThat(Releases.KNOWN.release("ubuntu", "26.10")).isNull();
        assertThat(Releases.KNOWN.asOf()).isEqualTo("2026-11-20");
    }

    /** The facts can stand in for the rule by which images are selected. */
    @Test
    void longTermReleases() {
        LongTermReleases facts = Releases.KNOWN::isLongTerm;
        assertThat(facts.isLongTerm("ubuntu", "26.04")).isTrue();
        assertThat(facts.isLongTerm("ubuntu", "25.04")).isFalse();
        assertThat(facts.isLongTerm("ubuntu", "28.04")).isNull();
        assertThat(facts.isLongTerm("debian", "13")).isNull();
    }

    @Test
    void refusesWhatIsNoWord() {
        for (String word : new String[] {"", "Ubuntu", "a b", "a/..", "ü"}) {
            assertThatThrownBy(() -> new Release(word, "1", "one", LocalDate.EPOCH, true))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Release("ubuntu", "1", word, LocalDate.EPOCH, true))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, -1",
        "24.04, 24.10, -1",
        "24.04, 24.04, 0",
        "28.04, 26.04, 1",
        "13, 12, 1",
        "x, 12, -1",
        "12, sid, 1",
        "'', a, 0",
        "1.2.3, 1, -1",
        "99999999999999999999999, 1, -1",
    })
    void order(String one, String other, int order) {
        assertThat(Integer.signum(Versions.compare(one, other))).isEqualTo(order);
    }
}
