package io.github.scs4j.report;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a subject, and the versions of the scope that a report looks at. Immutable and thread-safe.
 *
 * @param verdict what is known about the subject
 * @param versions the versions in the order in which they are shown; the first decides. Empty if there is none to look at,
 *     such as on a day before the first entry of the timeline
 */
public record ReportedScope(ScopeVerdict verdict, List<VersionVerdict> versions) {
    /** Copies the list; throws {@link NullPointerException} if anything is {@code null}. */
    public ReportedScope {
        Objects.requireNonNull(verdict, "verdict");
        versions = List.copyOf(versions);
    }

    /**
     * The versions of these names.
     *
     * @throws IllegalArgumentException if the verdict says nothing about one of them
     */
    public static ReportedScope of(ScopeVerdict verdict, List<String> versions) {
        List<VersionVerdict> found = new ArrayList<>();
        for (String name : versions) {
            VersionVerdict version = verdict.version(name);
            if (version == null) {
                throw new IllegalArgumentException("no verdict on version " + name);
            }
            found.add(version);
        }
        return new ReportedScope(verdict, found);
    }

    /** The version that decides; {@code null} if there is none. */
    public @Nullable VersionVerdict decisive() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    /** The verdict on the main target of the version that decides; MISS without one. */
    public Verdict result(Basis basis) {
        VersionVerdict decisive = decisive();
        return decisive == null ? Verdict.MISS : basis.of(decisive.main());
    }

    /** Whether the version that decides can be certified against: it is effective or about to expire, and stable. */
    public boolean isCertifiable() {
        VersionVerdict decisive = decisive();
        return decisive != null && decisive.validity().isCertifiable() && decisive.stable();
    }

    /** The name of the scope with the version that decides, such as {@code SCS-compatible IaaS v5.1}. */
    public String title() {
        String scope = verdict.scope().name();
        VersionVerdict decisive = decisive();
        return decisive == null ? scope : scope + " " + decisive.version().version();
    }
}
