package io.github.scs4j.image.choice;

import io.github.scs4j.image.catalog.Release;
import io.github.scs4j.image.catalog.Releases;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Knows which releases of distributions are supported for long. */
@FunctionalInterface
public interface LongTermReleases {
    /**
     * What can be said without a list: a version of {@code ubuntu} is a long-term release if it is the April release of an
     * even year, such as {@code 24.04}; of other distributions nothing is known.
     */
    LongTermReleases BY_RULE = (distro, version) -> distro.equals(Releases.UBUNTU) ? isUbuntuLongTerm(version) : null;

    /**
     * Whether the version is a long-term release; {@code null} if nothing is known of the distribution, or if it does not
     * tell its releases apart in this way.
     *
     * @param distro value of {@code os_distro}, in lower case
     * @param version value of {@code os_version}, or what the name of an image says
     */
    @Nullable
    Boolean isLongTerm(String distro, String version);

    /**
     * What facts tell of the releases that are out on a day: those of Ubuntu that are long-term ones and those of Debian that
     * are stable. A point release, such as {@code 12.5}, counts as its release. What is not in the facts is judged for Ubuntu
     * by {@link #BY_RULE}, if its month has come; it is none for Debian, but one that may have come out after the facts ended
     * is not known. Of other distributions nothing is known.
     */
    static LongTermReleases of(Releases releases, LocalDate day) {
        return (distro, version) -> {
            boolean known = false;
            for (Release release : releases.releases()) {
                if (release.distribution().equals(distro)) {
                    known = true;
                    if (version.equals(release.version()) || version.startsWith(release.version() + ".")) {
                        return release.counts() && !release.date().isAfter(day);
                    }
                }
            }
            if (!known) {
                return null;
            }
            if (distro.equals(Releases.UBUNTU)) {
                return isUbuntuLongTerm(version) && isAprilReached(version, day);
            }
            boolean later = day.isAfter(releases.asOf()) && isAboveAll(distro, version, releases);
            return later ? null : Boolean.FALSE;
        };
    }

    private static boolean isAprilReached(String version, LocalDate day) {
        int year = 2000 + 10 * (version.charAt(0) - '0') + version.charAt(1) - '0';
        return !day.isBefore(LocalDate.of(year, 4, 1));
    }

    private static boolean isAboveAll(String distro, String version, Releases releases) {
        for (Release release : releases.releases()) {
            if (release.distribution().equals(distro)
                    && NaturalOrder.INSTANCE.compare(version, release.version()) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUbuntuLongTerm(String version) {
        // anything behind the fifth character is a point release, such as 24.04.1
        boolean month = version.length() >= 5 && version.startsWith(".04", 2);
        boolean end = version.length() == 5 || (version.length() > 5 && version.charAt(5) == '.');
        return month && end && isDigit(version.charAt(0)) && isDigit(version.charAt(1)) && version.charAt(1) % 2 == 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
