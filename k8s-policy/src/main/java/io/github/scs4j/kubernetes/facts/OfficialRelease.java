package io.github.scs4j.kubernetes.facts;

import org.jspecify.annotations.Nullable;

/**
 * A release as the official check reads it from the list at GitHub.
 *
 * @param version its version
 * @param released seconds since 1970
 */
record OfficialRelease(OfficialVersion version, long released) {
    /**
     * The release that a row of the list gives that is neither a draft nor a pre-release.
     *
     * @return {@code null} if the official check ends with an exception
     */
    static @Nullable OfficialRelease of(OfficialRow row) {
        OfficialVersion version = row.tag() instanceof String tag ? OfficialVersion.ofTag(tag) : null;
        long released = row.published() instanceof String date ? OfficialDate.ofMoment(date) : OfficialDate.NO_DATE;
        return version == null || released == OfficialDate.NO_DATE ? null : new OfficialRelease(version, released);
    }
}
