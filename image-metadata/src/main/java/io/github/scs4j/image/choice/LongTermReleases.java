package io.github.scs4j.image.choice;

import org.jspecify.annotations.Nullable;

/** Knows which releases of distributions are supported for long. */
@FunctionalInterface
public interface LongTermReleases {
    /**
     * What can be said without a list: a version of {@code ubuntu} is a long-term release if it is the April release of an
     * even year, such as {@code 24.04}; of other distributions nothing is known.
     */
    LongTermReleases BY_RULE = (distro, version) -> distro.equals("ubuntu") ? isUbuntuLongTerm(version) : null;

    /**
     * Whether the version is a long-term release; {@code null} if nothing is known of the distribution, or if it does not
     * tell its releases apart in this way.
     *
     * @param distro value of {@code os_distro}, in lower case
     * @param version value of {@code os_version}, or what the name of an image says
     */
    @Nullable
    Boolean isLongTerm(String distro, String version);

    private static boolean isUbuntuLongTerm(String version) {
        // a fourth and later character is a point release, such as 24.04.1
        boolean month = version.length() >= 5 && version.startsWith(".04", 2);
        boolean end = version.length() == 5 || (version.length() > 5 && version.charAt(5) == '.');
        return month && end && isDigit(version.charAt(0)) && isDigit(version.charAt(1)) && version.charAt(1) % 2 == 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
