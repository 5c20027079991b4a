package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * SCS-0210 over one version at one moment, word by word and without any preparation: what the compiled check is compared
 * with. It looks through all facts at every question and knows no version policy but the two of the texts.
 *
 * @param facts what is known; of a release that several sources tell, the moment counts before the day, then the first source
 * @param asOf when the releases were told; {@code null} for the moment judged
 * @param cvesKnown whether records of vulnerabilities are there, all that a feed names
 * @param second whether the text is v2, else v1
 */
record BruteForcePolicy(KubernetesFacts facts, @Nullable Instant asOf, boolean cvesKnown, boolean second) {
    private static final long DAY = 86_400;

    /** What is to be said: the verdict, and the ids of the rules that give it or warn. */
    record Judgement(Verdict verdict, Set<String> violated, Set<String> unjudged, Set<String> warned) {
        /** The ids of all of these rules, in their order. */
        Set<String> reasons() {
            Set<String> reasons = new TreeSet<>(violated);
            reasons.addAll(unjudged);
            reasons.addAll(warned);
            return reasons;
        }
    }

    Judgement judge(String gitVersion, Instant at) {
        Set<String> violated = new TreeSet<>();
        Set<String> unjudged = new TreeSet<>();
        Set<String> warned = new TreeSet<>();
        KubernetesVersion version = KubernetesVersion.of(gitVersion);
        if (version == null) {
            unjudged.add("k8s.version-unreadable");
        } else if (!version.hasPatch()) {
            unjudged.add("k8s.patch-unsaid");
        } else {
            judge(version, at, violated, unjudged, warned);
        }
        if (version != null && second && isPastEndOfLife(version, at)) {
            warned.add("k8s.past-end-of-life");
        }
        Verdict verdict = !violated.isEmpty() ? Verdict.FAIL : !unjudged.isEmpty() ? Verdict.DNF : Verdict.PASS;
        return new Judgement(verdict, violated, unjudged, warned);
    }

    private void judge(
            KubernetesVersion version, Instant at, Set<String> violated, Set<String> unjudged, Set<String> warned) {
        if (version.isPreRelease()) {
            warned.add("k8s.pre-release");
        }
        boolean known = false;
        boolean newerKnown = false;
        for (Release release : releases(at)) {
            if (isOfBranch(release, version)) {
                known |= release.version().compareTo(version) == 0;
                newerKnown |= release.version().compareTo(version) > 0;
            }
        }
        if (!known && !version.isPreRelease()) {
            boolean old = asOf != null && asOf.isBefore(at);
            (newerKnown || !old ? violated : unjudged).add("k8s.version-unknown");
        }
        for (Release release : releases(at)) {
            if (isOfBranch(release, version) && release.version().compareTo(version) > 0) {
                newer(release, version, at, violated, unjudged, warned);
            }
        }
        Instant told = asOf == null ? at : asOf;
        if (at.isAfter(told.plusSeconds((second ? 14 : 7) * DAY))) {
            unjudged.add("k8s.facts-stale");
        }
    }

    /** What a newer patch means for the version. */
    private void newer(
            Release release,
            KubernetesVersion version,
            Instant at,
            Set<String> violated,
            Set<String> unjudged,
            Set<String> warned) {
        Instant start = release.dayOnly() ? release.released().plusSeconds(DAY) : release.released();
        Instant byDays = start.plusSeconds((second ? 31 : 7) * DAY);
        Instant byMonth = second ? aMonthAfter(start) : byDays;
        if (at.isAfter(byDays) && at.isAfter(byMonth)) {
            violated.add("k8s.patch-overdue");
        } else if (at.isAfter(byDays) || at.isAfter(byMonth)) {
            warned.add("k8s.patch-overdue");
        }
        for (Vulnerability vulnerability : facts.vulnerabilities()) {
            CvssScore score = vulnerability.score();
            Instant published = vulnerability.published();
            if (score != null
                    && score.tenths() >= 80
                    && vulnerability.affected().contains(version.upstream())
                    && !vulnerability.affected().contains(release.version())
                    && (published == null || !published.isAfter(at))) {
                Instant since = published == null ? Instant.MIN : published;
                if (second && at.isAfter(start.plusSeconds(14 * DAY)) && at.isAfter(since)) {
                    violated.add("k8s.critical-patch-overdue");
                } else if (at.isAfter(start.plusSeconds(second ? 2 * DAY : 0)) && at.isAfter(since)) {
                    warned.add("k8s.critical-patch-recommended");
                }
            }
        }
        if (second && !cvesKnown && at.isAfter(start.plusSeconds(14 * DAY))) {
            unjudged.add("k8s.cve-facts-missing");
        }
    }

    /** The same day and time of the next month, or its last day if it is too short; in UTC. */
    private static Instant aMonthAfter(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        int year = time.getMonthValue() == 12 ? time.getYear() + 1 : time.getYear();
        int month = time.getMonthValue() == 12 ? 1 : time.getMonthValue() + 1;
        int day = Math.min(time.getDayOfMonth(), YearMonth.of(year, month).lengthOfMonth());
        return LocalDateTime.of(year, month, day, time.getHour(), time.getMinute(), time.getSecond(), time.getNano())
                .toInstant(ZoneOffset.UTC);
    }

    private boolean isPastEndOfLife(KubernetesVersion version, Instant at) {
        EndOfLife used = null;
        for (EndOfLife end : facts.endsOfLife()) {
            if (end.branch().equals(version.branch())
                    && (used == null
                            || end.source().origin().compareTo(used.source().origin()) < 0)) {
                used = end;
            }
        }
        return used != null
                && !at.isBefore(
                        used.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static boolean isOfBranch(Release release, KubernetesVersion version) {
        return release.version().branch().equals(version.branch())
                && release.version().hasPatch()
                && !release.version().isPreRelease();
    }

    /** The stable releases that are out, one of each version. */
    private List<Release> releases(Instant at) {
        List<Release> used = new ArrayList<>();
        for (Release release : facts.releases()) {
            if (isUsed(release) && !release.released().isAfter(at)) {
                used.add(release);
            }
        }
        return used;
    }

    /** Whether no other source is to be believed more about this release. */
    private boolean isUsed(Release release) {
        for (Release other : facts.releases()) {
            if (other.version().compareTo(release.version()) == 0 && isBetter(other, release)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetter(Release other, Release release) {
        return other.dayOnly() == release.dayOnly()
                ? other.source().origin().compareTo(release.source().origin()) < 0
                : !other.dayOnly();
    }
}
