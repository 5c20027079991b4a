package io.github.scs4j.scope;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scope as it stands on a day, and what the timeline says is to come.
 *
 * @param version the version
 * @param validity whether it can be certified against on the day
 * @param listed whether the timeline says so, or leaves the version out, which means deprecated
 * @param stable whether it is stable on the day
 * @param ends the first day on which it can no longer be certified against; {@code null} if it cannot be on the day, or if
 *     the timeline knows no end
 * @param begins the first day on which it can be certified against; {@code null} if it can be on the day, or if the
 *     timeline knows no beginning
 * @param expiring whether it is about to expire: it can be certified against, with a warning or only until the next entry
 *     of the timeline
 */
public record VersionOutlook(
        ScopeVersion version,
        Validity validity,
        boolean listed,
        boolean stable,
        @Nullable LocalDate ends,
        @Nullable LocalDate begins,
        boolean expiring) {
    /** Throws {@link NullPointerException} if the version or the validity is {@code null}. */
    public VersionOutlook {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(validity, "validity");
    }
}
