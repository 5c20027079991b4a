package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when the facts reach. Facts without a date of their own count as of the moment judged. Immutable. */
final class Knowledge {
    private final boolean releases;
    private final boolean vulnerabilities;
    private final @Nullable Instant releasesUntil;
    private final @Nullable Instant vulnerabilitiesUntil;
    private final List<String> unrecorded;
    private final Window fresh;

    Knowledge(KubernetesFacts facts, int freshDays) {
        List<FactSource> ofReleases =
                facts.releases().stream().map(Release::source).distinct().toList();
        List<FactSource> ofVulnerabilities = facts.vulnerabilities().stream()
                .map(Vulnerability::source)
                .distinct()
                .toList();
        releases = !ofReleases.isEmpty();
        vulnerabilities = !ofVulnerabilities.isEmpty();
        releasesUntil = newest(ofReleases);
        vulnerabilitiesUntil = newest(ofVulnerabilities);
        unrecorded = List.of();
        fresh = Window.ofDays(freshDays);
    }

    /** Whether any release is known. */
    boolean hasReleases() {
        return releases;
    }

    /** When the facts about releases end; {@code null} if they do not say. */
    @Nullable
    Instant releasesUntil() {
        return releasesUntil;
    }

    /** Whether every release that came until the moment is known. */
    boolean reaches(Instant at) {
        return releases && (releasesUntil == null || !releasesUntil.isBefore(at));
    }

    /** The last moment at which the facts about releases prove that nothing is overdue; {@code null} if they always do. */
    @Nullable
    Instant freshUntil() {
        return releasesUntil == null ? null : fresh.end(releasesUntil);
    }

    /** Whether a release that is not known could not be overdue yet. */
    boolean isFresh(Instant at) {
        Instant until = freshUntil();
        return releases && (until == null || !at.isAfter(until));
    }

    /** Whether any facts about vulnerabilities were given. */
    boolean hasVulnerabilities() {
        return vulnerabilities;
    }

    /** When the facts about vulnerabilities end; {@code null} if they do not say. */
    @Nullable
    Instant vulnerabilitiesUntil() {
        return vulnerabilitiesUntil;
    }

    /** The ids of vulnerabilities that are known to exist, and of which nothing else is known. */
    List<String> unrecorded() {
        return unrecorded;
    }

    /** Whether facts about vulnerabilities prove that nothing is overdue because of one. */
    boolean isSafe(Instant at) {
        return vulnerabilities
                && unrecorded.isEmpty()
                && (vulnerabilitiesUntil == null || !at.isAfter(fresh.end(vulnerabilitiesUntil)));
    }

    private static @Nullable Instant newest(List<FactSource> sources) {
        Instant newest = null;
        for (FactSource source : sources) {
            Instant asOf = source.asOf();
            if (asOf == null) {
                return null;
            }
            newest = newest == null ? asOf : Standing.later(newest, asOf);
        }
        return newest;
    }
}
