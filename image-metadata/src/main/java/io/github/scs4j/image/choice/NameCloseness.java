package io.github.scs4j.image.choice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How close the name of an image is to what SCS-0102 suggests for a distribution, version and purpose, the closest first. */
enum NameCloseness {
    /** {@code Ubuntu 24.04 Minimal} or {@code Ubuntu Minimal 24.04}. */
    PURPOSE,
    /** {@code Ubuntu 24.04}. */
    PLAIN,
    /** {@code Ubuntu 24.04 20240912}. */
    BEGINS,
    /** {@code Ubuntu Noble 24.04}. */
    BEGINS_AND_ENDS,
    /** Anything else. */
    OTHER;

    /** How close a name in lower case is. */
    static NameCloseness of(String name, String distro, String version, @Nullable String purpose) {
        String plain = distro + " " + version.toLowerCase(Locale.ROOT);
        if (purpose != null
                && (name.equals(plain + " " + purpose)
                        || name.equals(distro + " " + purpose + plain.substring(distro.length())))) {
            return PURPOSE;
        }
        if (name.equals(plain)) {
            return PLAIN;
        }
        if (name.startsWith(plain)) {
            return BEGINS;
        }
        boolean ends = name.startsWith(distro) && name.endsWith(plain.substring(distro.length() + 1));
        return ends ? BEGINS_AND_ENDS : OTHER;
    }
}
