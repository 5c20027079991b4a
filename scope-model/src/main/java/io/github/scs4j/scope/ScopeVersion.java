package io.github.scs4j.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scope: the modules that it consists of (SCS-0003-v1, "Version descriptor").
 *
 * @param version the name, such as {@code v5.1}
 * @param stabilizedAt the day after which it is stable; {@code null} if it is not
 * @param include what it includes, in its order
 */
public record ScopeVersion(String version, @Nullable LocalDate stabilizedAt, List<Include> include) {
    /** Copies the list; throws {@link NullPointerException} if the version is {@code null}. */
    public ScopeVersion {
        Objects.requireNonNull(version, "version");
        include = List.copyOf(include);
    }

    /** Whether it has been declared stable at all. */
    public boolean isStable() {
        return stabilizedAt != null;
    }

    /** Whether it is stable on this day: on the day of the declaration or later. */
    public boolean isStable(LocalDate day) {
        return stabilizedAt != null && !day.isBefore(stabilizedAt);
    }
}
