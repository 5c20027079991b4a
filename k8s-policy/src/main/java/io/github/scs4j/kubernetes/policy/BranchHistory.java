package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.VersionSet;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The releases of one branch in ascending order, and what time does to each of them. Immutable and thread-safe. */
final class BranchHistory {
    private static final int LISTED_ONE_BY_ONE = 3;

    private final KubernetesBranch branch;
    private final VersionPolicy policy;
    private final List<Span> spans;
    private final Release[] releases;
    private final int[] patches;
    /** When the window of the release at this place or a later one starts first. */
    private final Instant[] starts;
    /** When the release at this place or a later one comes first. */
    private final Instant[] comings;

    /** After which a patch that the facts lack, newer than the release before this place, could be overdue. */
    private final Instant[] doubts;

    /** Of every critical vulnerability that any version of the branch could have. */
    private final List<Exposure> exposures;

    private final Standing[] standings;
    private final List<EndOfLife> ends;
    private final Instant lastDay;
    private final Instant supportEnds;

    BranchHistory(
            KubernetesBranch branch,
            VersionPolicy policy,
            List<Release> used,
            List<Release> told,
            List<EndOfLife> ends,
            List<Vulnerability> critical) {
        this.branch = branch;
        this.policy = policy;
        this.spans = spans(told);
        this.ends = ends;
        releases = used.toArray(Release[]::new);
        patches = new int[releases.length];
        starts = new Instant[releases.length + 1];
        comings = new Instant[releases.length + 1];
        starts[releases.length] = Instant.MAX;
        comings[releases.length] = Instant.MAX;
        for (int i = releases.length - 1; i >= 0; i--) {
            patches[i] = releases[i].version().patch();
            starts[i] = Standing.earlier(start(releases[i]), starts[i + 1]);
            comings[i] = Standing.earlier(releases[i].released(), comings[i + 1]);
        }
        doubts = doubts();
        exposures = new ArrayList<>();
        VersionSet all = VersionSet.of(branch);
        for (Vulnerability vulnerability : critical) {
            if (vulnerability.affected().intersects(all)) {
                exposures.add(exposure(vulnerability));
            }
        }
        standings = new Standing[releases.length];
        for (int i = 0; i < releases.length; i++) {
            List<CriticalFix> fixes = new ArrayList<>(0);
            for (Exposure exposure : exposures) {
                if (exposure.affected[i] && !exposure.starts[i + 1].equals(Instant.MAX)) {
                    fixes.add(new CriticalFix(exposure.vulnerability, exposure.starts[i + 1]));
                }
            }
            standings[i] = standing(i + 1, fixes);
        }
        EndOfLife end = endOfLife();
        lastDay = end == null ? Instant.MAX : Days.start(end.date());
        supportEnds = end == null ? Instant.MAX : Days.end(end.date());
    }

    KubernetesBranch branch() {
        return branch;
    }

    /** The end of life that counts: of the first source that knows one; {@code null} if none does. */
    @Nullable
    EndOfLife endOfLife() {
        return ends.isEmpty() ? null : ends.get(0);
    }

    /** Every end of life that is known, that which counts first. */
    List<EndOfLife> endsOfLife() {
        return ends;
    }

    /** When the last day of support begins. */
    Instant lastDay() {
        return lastDay;
    }

    /** The last moment of the last day of support. */
    Instant supportEnds() {
        return supportEnds;
    }

    /** When the first release of the branch comes. */
    Instant coming() {
        return comings[0];
    }

    /** When the window of the first release of the branch starts, whatever its patch level. */
    Instant start() {
        return starts[0];
    }

    /** When the window of the release with patch level 0 starts; {@link Instant#MAX} if it is not known. */
    Instant minorStart() {
        return patches.length > 0 && patches[0] == 0 ? start(releases[0]) : Instant.MAX;
    }

    /** The release of this version; {@code null} if it is not known. */
    @Nullable
    Release release(KubernetesVersion version) {
        int at = Arrays.binarySearch(patches, version.patch());
        return at < 0 ? null : releases[at];
    }

    /** Whether any release of the branch is known. */
    boolean hasReleases() {
        return releases.length > 0;
    }

    /** Whether a newer patch is known, whenever it comes. */
    boolean isFollowed(KubernetesVersion version) {
        return following(version) < releases.length;
    }

    /** Whether one source lists the patches of the branch one by one, before and after this version, and not the version. */
    boolean isLeftOut(KubernetesVersion version) {
        int patch = version.patch();
        for (Span span : spans) {
            if ((span.first < patch || patch == 0) && span.last > patch) {
                return true;
            }
        }
        return false;
    }

    /** When the version was released, or else the newest release before it, or else the first after it. */
    Instant since(KubernetesVersion version) {
        int before = version.hasPatch() ? following(version) - 1 : -1;
        return releases[Math.max(before, 0)].released();
    }

    /** The newest release at the moment; {@code null} if none is known. */
    @Nullable
    Release newest(Instant at) {
        for (int i = releases.length - 1; i >= 0; i--) {
            if (!releases[i].released().isAfter(at)) {
                return releases[i];
            }
        }
        return null;
    }

    /** The newer releases that are known at the moment and not overdue, in ascending order. */
    List<KubernetesVersion> remedies(KubernetesVersion version, Instant at) {
        List<KubernetesVersion> remedies = new ArrayList<>();
        for (int i = following(version); i < releases.length; i++) {
            if (!releases[i].released().isAfter(at) && !at.isAfter(standings[i].due())) {
                remedies.add(releases[i].version());
            }
        }
        return remedies;
    }

    /** The newer release whose window starts first; {@code null} if none is known. */
    @Nullable
    Release firstFollowing(KubernetesVersion version) {
        int from = following(version);
        for (int i = from; i < releases.length; i++) {
            if (start(releases[i]).equals(starts[from])) {
                return releases[i];
            }
        }
        return null;
    }

    /** What time does to this version, which need not be a release that is known. */
    Standing standing(KubernetesVersion version) {
        int at = Arrays.binarySearch(patches, version.patch());
        return at >= 0 && !version.isPreRelease() ? standings[at] : standing(at >= 0 ? at : -at - 1, fixes(version));
    }

    /** The critical vulnerabilities of the version that a newer patch is rid of. */
    List<CriticalFix> fixes(KubernetesVersion version) {
        int following = following(version);
        List<CriticalFix> fixes = new ArrayList<>(0);
        for (Exposure exposure : exposures) {
            if (!exposure.starts[following].equals(Instant.MAX)
                    && exposure.vulnerability.affected().contains(version.upstream())) {
                fixes.add(new CriticalFix(exposure.vulnerability, exposure.starts[following]));
            }
        }
        return fixes;
    }

    /** Whether the version has a critical vulnerability, fixed or not. */
    boolean isExposed(KubernetesVersion version) {
        KubernetesVersion upstream = version.upstream();
        return exposures.stream()
                .anyMatch(exposure -> exposure.vulnerability.affected().contains(upstream));
    }

    /** What time does to a version with these vulnerabilities that the release at this place is the first to follow. */
    private Standing standing(int following, List<CriticalFix> fixes) {
        Instant start = starts[following];
        if (start.equals(Instant.MAX)) {
            return Standing.UNTROUBLED;
        }
        Window critical = policy.critical();
        Instant recommended = Instant.MAX;
        Instant due = Instant.MAX;
        for (CriticalFix fix : fixes) {
            recommended = Standing.earlier(recommended, fix.due(policy.recommended()));
            due = critical == null ? due : Standing.earlier(due, fix.due(critical));
        }
        return new Standing(
                comings[following],
                policy.patch().earliestEnd(start),
                policy.patch().end(start),
                recommended,
                due,
                critical == null ? Instant.MAX : critical.end(start),
                doubts[following]);
    }

    private Instant[] doubts() {
        Window shortest = Window.ofDays(policy.freshDays());
        Instant[] doubts = new Instant[releases.length + 1];
        doubts[releases.length] = Instant.MAX;
        for (int i = releases.length - 1; i >= 0; i--) {
            boolean gap = i > 0 && patches[i] > patches[i - 1] + 1 && !isLeftOut(patches[i - 1], patches[i]);
            doubts[i] = gap ? Standing.earlier(shortest.end(start(releases[i - 1])), doubts[i + 1]) : doubts[i + 1];
        }
        return doubts;
    }

    /** Whether one source lists the patches one by one from this one or an earlier to that one or a later. */
    private boolean isLeftOut(int from, int to) {
        for (Span span : spans) {
            if (span.first <= from && span.last >= to) {
                return true;
            }
        }
        return false;
    }

    /** The place of the first release that is newer than the version. */
    private int following(KubernetesVersion version) {
        int at = Arrays.binarySearch(patches, version.patch());
        return at < 0 ? -at - 1 : version.isPreRelease() ? at : at + 1;
    }

    private Exposure exposure(Vulnerability vulnerability) {
        Instant[] fixed = null;
        boolean[] affected = new boolean[releases.length];
        for (int i = releases.length - 1; i >= 0; i--) {
            affected[i] = vulnerability.affected().contains(releases[i].version());
            if (affected[i] && fixed == null) {
                fixed = Arrays.copyOf(starts, starts.length);
            }
            if (fixed != null) {
                fixed[i] = affected[i] ? fixed[i + 1] : Standing.earlier(start(releases[i]), fixed[i + 1]);
            }
        }
        return new Exposure(vulnerability, affected, fixed == null ? starts : fixed);
    }

    /** When the windows of a release start: with the end of the day if only that is known. */
    static Instant start(Release release) {
        Instant released = release.released();
        return release.dayOnly() && released.isBefore(Days.LAST) ? released.plus(1, ChronoUnit.DAYS) : released;
    }

    /** From where to where each source lists the patches one by one. */
    private static List<Span> spans(List<Release> told) {
        Map<FactSource, Span> spans = new LinkedHashMap<>();
        for (Release release : told) {
            spans.computeIfAbsent(release.source(), source -> new Span())
                    .add(release.version().patch());
        }
        return spans.values().stream()
                .filter(span -> span.patches >= LISTED_ONE_BY_ONE)
                .toList();
    }

    /** The patches that one source lists. */
    private static final class Span {
        int first = Integer.MAX_VALUE;
        int last = -1;
        int patches;

        void add(int patch) {
            first = Math.min(first, patch);
            last = Math.max(last, patch);
            patches++;
        }
    }

    /** A vulnerability in the branch. */
    private static final class Exposure {
        final Vulnerability vulnerability;
        /** Whether the release at this place has it. */
        final boolean[] affected;
        /** When the window of the first release starts that does not have it, from this place on. */
        final Instant[] starts;

        Exposure(Vulnerability vulnerability, boolean[] affected, Instant[] starts) {
            this.vulnerability = vulnerability;
            this.affected = affected;
            this.starts = starts;
        }
    }
}
