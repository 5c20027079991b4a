package io.github.scs4j.image.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the releases of Ubuntu and Debian on some day: facts, which SCS-0104 v2 needs and does not have (D55).
 * Immutable and thread-safe.
 */
public final class Releases {
    /** Ubuntu: a long-term release every other April. */
    public static final String UBUNTU = "ubuntu";

    /** Debian: a stable release about every other year. */
    public static final String DEBIAN = "debian";

    /** No two stable releases of Debian since 2005 were less than this many months apart. */
    private static final int DEBIAN_RHYTHM = 21;

    /** The facts as of 2026-11-20. */
    public static final Releases KNOWN = new Releases(
            LocalDate.of(2026, 11, 20),
            List.of(
                    ubuntu("14.04", "trusty", LocalDate.of(2014, 4, 17), true),
                    ubuntu("16.04", "xenial", LocalDate.of(2016, 4, 21), true),
                    ubuntu("18.04", "bionic", LocalDate.of(2018, 4, 26), true),
                    ubuntu("20.04", "focal", LocalDate.of(2020, 4, 23), true),
                    ubuntu("22.04", "jammy", LocalDate.of(2022, 4, 21), true),
                    ubuntu("24.04", "noble", LocalDate.of(2024, 4, 25), true),
                    ubuntu("24.10", "oracular", LocalDate.of(2024, 10, 10), false),
                    ubuntu("25.04", "plucky", LocalDate.of(2025, 4, 17), false),
                    ubuntu("25.10", "questing", LocalDate.of(2025, 10, 9), false),
                    ubuntu("26.04", "resolute", LocalDate.of(2026, 4, 23), true),
                    debian("8", "jessie", LocalDate.of(2015, 4, 25)),
                    debian("9", "stretch", LocalDate.of(2017, 6, 17)),
                    debian("10", "buster", LocalDate.of(2019, 7, 6)),
                    debian("11", "bullseye", LocalDate.of(2021, 8, 14)),
                    debian("12", "bookworm", LocalDate.of(2023, 6, 10)),
                    debian("13", "trixie", LocalDate.of(2025, 8, 9))));

    private final LocalDate asOf;
    private final List<Release> releases;

    private Releases(LocalDate asOf, List<Release> releases) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        List<Release> sorted = new ArrayList<>(releases);
        sorted.sort(Comparator.comparing(Release::date).reversed());
        this.releases = List.copyOf(sorted);
    }

    /**
     * Facts of one's own.
     *
     * @param asOf the day on which they were complete
     */
    public static Releases of(LocalDate asOf, List<Release> releases) {
        return new Releases(asOf, releases);
    }

    /** The day on which the facts were complete. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All releases, newest first. */
    public List<Release> releases() {
        return releases;
    }

    /** The release of this version; {@code null} if it is not known. */
    public @Nullable Release release(String distribution, String version) {
        for (Release release : releases) {
            if (release.distribution().equals(distribution) && release.version().equals(version)) {
                return release;
            }
        }
        return null;
    }

    /**
     * Whether a version of Ubuntu is a long-term release; {@code null} if the version is not known, and for any other
     * distribution.
     */
    public @Nullable Boolean isLongTerm(String distribution, String version) {
        Release release = distribution.equals(UBUNTU) ? release(distribution, version) : null;
        return release == null ? null : release.counts();
    }

    /** The releases that count and were out on a day, newest first: Ubuntu's long-term ones, Debian's stable ones. */
    public List<Release> outOn(String distribution, LocalDate day) {
        List<Release> out = new ArrayList<>();
        for (Release release : releases) {
            if (release.counts()
                    && release.distribution().equals(distribution)
                    && !release.date().isAfter(day)) {
                out.add(release);
            }
        }
        return List.copyOf(out);
    }

    /**
     * The last day for which the facts are sure to tell which release a cloud must have: that on which the facts were complete,
     * or until which no newer release was to be expected. Ubuntu's next long-term release is due in the April two years after
     * the newest known one, and in clouds at its end; a release of Debian comes no sooner than 21 months after the last, and
     * has a month to get there.
     */
    public LocalDate sufficeUntil(String distribution) {
        Release newest = null;
        for (Release release : releases) {
            if (newest == null && release.counts() && release.distribution().equals(distribution)) {
                newest = release;
            }
        }
        if (newest == null) {
            return asOf;
        }
        boolean ubuntu = distribution.equals(UBUNTU);
        LocalDate expected = ubuntu
                ? LocalDate.of(newest.date().getYear() + 2, 4, 30)
                : newest.date().plusMonths(DEBIAN_RHYTHM + 1);
        LocalDate known = ubuntu ? asOf : asOf.plusMonths(1);
        return expected.isAfter(known) ? expected : known;
    }

    /** The last day on which a cloud may still be without a release: April 30, or one month after the release of Debian. */
    public static LocalDate graceUntil(Release release) {
        if (!release.distribution().equals(UBUNTU)) {
            return release.date().plusMonths(1);
        }
        LocalDate april = LocalDate.of(release.date().getYear(), 4, 30);
        return april.isAfter(release.date()) ? april : release.date();
    }

    private static Release ubuntu(String version, String codename, LocalDate date, boolean counts) {
        return new Release(UBUNTU, version, codename, date, counts);
    }

    private static Release debian(String version, String codename, LocalDate date) {
        return new Release(DEBIAN, version, codename, date, true);
    }
}
