package io.github.scs4j.image.catalog;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A release of a distribution. Immutable.
 *
 * @param distribution as {@code os_distro} names it, such as {@code ubuntu}
 * @param version as {@code os_version} names it, such as {@code 24.04}
 * @param codename as its download site names it, such as {@code noble}
 * @param date the day on which it came out
 * @param counts whether it is one that the standard counts: a long-term release of Ubuntu, a stable release of Debian
 */
public record Release(String distribution, String version, String codename, LocalDate date, boolean counts) {
    /** Throws {@link IllegalArgumentException} if distribution, version or codename is empty or no plain word. */
    public Release {
        requireWord(distribution);
        requireWord(version);
        requireWord(codename);
        Objects.requireNonNull(date, "date");
    }

    /** Distribution and version, as an image may be called: {@code Ubuntu 24.04}. */
    public String title() {
        char first = distribution.charAt(0);
        char capital = first >= 'a' && first <= 'z' ? (char) (first - ('a' - 'A')) : first;
        return capital + distribution.substring(1) + " " + version;
    }

    private static void requireWord(String word) {
        boolean plain = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
        }
        if (!plain) {
            throw new IllegalArgumentException("not lower case letters, digits, dots and dashes: " + word);
        }
    }
}
