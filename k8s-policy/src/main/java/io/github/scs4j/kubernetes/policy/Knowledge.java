package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.NamedVulnerability;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the facts reach, to one who judges a moment. Immutable and thread-safe. */
final class Knowledge {
    private final KubernetesFacts facts;
    /** When facts about vulnerabilities with a date of their own end; {@code null} if there are none at all. */
    private final @Nullable Instant dated;

    /** Whether others count as of the moment judged. */
    private final boolean undated;

    /** When a vulnerability is published first of which nothing but the name is known. */
    private final Instant unrecorded;

    /** Vulnerabilities that may be critical, and may affect more versions than could be read. */
    private final List<Vulnerability> partlyRead;

    /** When the first of them is published. */
    private final Instant unread;

    private final Window fresh;

    /**
     * How far these facts reach.
     *
     * @param freshDays how many days they may be older than the moment
     * @param threshold from which base score on a vulnerability is critical, in tenths
     */
    Knowledge(KubernetesFacts facts, int freshDays, int threshold) {
        this.facts = facts;
        dated = facts.vulnerabilitiesAsOf(Instant.MIN);
        undated = Instant.MAX.equals(facts.vulnerabilitiesAsOf(Instant.MAX));
        Instant first = Instant.MAX;
        for (NamedVulnerability open : facts.openVulnerabilities()) {
            first = Standing.earlier(first, published(open));
        }
        unrecorded = first;
        partlyRead = facts.usedVulnerabilities().stream()
                .filter(vulnerability -> !vulnerability.whole() && mayBeCritical(vulnerability, threshold))
                .toList();
        Instant earliest = Instant.MAX;
        for (Vulnerability vulnerability : partlyRead) {
            earliest = Standing.earlier(earliest, published(vulnerability));
        }
        unread = earliest;
        fresh = Window.ofDays(freshDays);
    }

    /** When the facts about releases end; {@code null} if there are none. */
    @Nullable
    Instant releasesUntil(Instant at) {
        return facts.releasesAsOf(at);
    }

    /** Until when releases are known without a gap from this one on; {@code null} if they are not. */
    @Nullable
    Instant releasesUntil(Instant from, Instant at) {
        return facts.releasesAsOf(from, at);
    }

    /** Until when releases of the branch are known without a gap from this one on; {@code null} if they are not. */
    @Nullable
    Instant releasesUntil(KubernetesBranch branch, Instant from, Instant at) {
        return facts.releasesAsOf(branch, from, at);
    }

    /** Whether every release of the branch that came from this one on until the moment is known. */
    boolean reaches(KubernetesBranch branch, Instant from, Instant at) {
        Instant until = releasesUntil(branch, from, at);
        return until != null && !until.isBefore(at);
    }

    /**
     * The last moment at which the facts about releases prove that nothing which came from this one on is overdue; {@code null}
     * if they never do.
     *
     * @param branch whose releases; {@code null} for all
     */
    @Nullable
    Instant freshUntil(@Nullable KubernetesBranch branch, Instant from, Instant at) {
        Instant until = branch == null ? releasesUntil(from, at) : releasesUntil(branch, from, at);
        return until == null ? null : fresh.end(until);
    }

    /** The last moment at which no vulnerability that is not known, or not as a whole, could make anything overdue. */
    Instant safeUntil(Instant at) {
        Instant until = vulnerabilitiesUntil(at);
        Instant first = Standing.earlier(unrecorded, unread);
        Instant known = first.isAfter(Instant.MIN) ? first.minusNanos(1) : Instant.MIN;
        return until == null ? Instant.MIN : Standing.earlier(known, fresh.end(until));
    }

    /** Whether a release that is not known, and came after this one, could not be overdue yet. */
    boolean isFresh(Instant from, Instant at) {
        return isRecent(releasesUntil(from, at), at);
    }

    /** Whether a release of the branch that is not known, and came after this one, could not be overdue yet. */
    boolean isFresh(KubernetesBranch branch, Instant from, Instant at) {
        return isRecent(releasesUntil(branch, from, at), at);
    }

    /** When the facts about vulnerabilities end; {@code null} if there are none. */
    @Nullable
    Instant vulnerabilitiesUntil(Instant at) {
        return dated == null || !undated ? dated : Standing.later(dated, at);
    }

    /** The vulnerabilities that are published at the moment, and of which nothing but the name is known. */
    List<NamedVulnerability> unrecorded(Instant at) {
        return facts.openVulnerabilities().stream()
                .filter(open -> !published(open).isAfter(at))
                .toList();
    }

    /** The vulnerabilities that are published at the moment, may be critical, and may affect more than could be read. */
    List<Vulnerability> partlyRead(Instant at) {
        return partlyRead.stream()
                .filter(vulnerability -> !published(vulnerability).isAfter(at))
                .toList();
    }

    /** Whether no vulnerability that is not known, or not as a whole, could make anything overdue. */
    boolean isSafe(Instant at) {
        return at.isBefore(unread) && isRecorded(at);
    }

    /** Whether every vulnerability that could make anything overdue has a record, readable or not. */
    boolean isRecorded(Instant at) {
        return at.isBefore(unrecorded) && isRecent(vulnerabilitiesUntil(at), at);
    }

    private static boolean mayBeCritical(Vulnerability vulnerability, int threshold) {
        CvssScore score = vulnerability.score();
        return score == null || score.tenths() >= threshold;
    }

    private static Instant published(Vulnerability vulnerability) {
        Instant published = vulnerability.published();
        return published == null ? Instant.MIN : published;
    }

    private static Instant published(NamedVulnerability open) {
        Instant published = open.published();
        return published == null ? Instant.MIN : published;
    }

    private boolean isRecent(@Nullable Instant until, Instant at) {
        return until != null && (!until.isBefore(at) || !at.isAfter(fresh.end(until)));
    }
}
