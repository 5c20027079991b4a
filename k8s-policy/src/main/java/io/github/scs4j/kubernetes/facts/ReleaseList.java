package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of releases that one source gave, and how old it is. */
final class ReleaseList {
    /** A source of releases without any newer one is told: there is one about every month. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(45);

    /** Around the oldest release of a list that only goes back so far, others may be missing. */
    private static final Duration EDGE = Duration.ofDays(31);

    private final FactSource source;
    private Release newest;
    private Instant oldest;
    private KubernetesBranch lowest;

    /** From when on the list is seen to be old; {@code null} if it is not. */
    private @Nullable Instant oldFrom;

    /** The release that it lacks from then on; {@code null} if it is its plans that are old. */
    private @Nullable Release lacked;

    private ReleaseList(Release first) {
        source = first.source();
        newest = first;
        oldest = first.released();
        lowest = first.version().branch();
    }

    /** The lists that say something of releases they do not have. */
    static List<ReleaseList> of(KubernetesFacts facts) {
        Map<FactSource, ReleaseList> lists = new LinkedHashMap<>();
        ReleaseList last = null;
        for (Release release : facts.releases()) {
            if (last == null || !last.source.equals(release.source())) {
                last = lists.get(release.source());
            }
            boolean counts =
                    !release.version().isPreRelease() && release.version().hasPatch();
            if (counts && last == null) {
                last = new ReleaseList(release);
                lists.put(release.source(), last);
            }
            if (counts && last != null) {
                last.add(release);
            }
        }
        List<ReleaseList> complete = new ArrayList<>();
        for (ReleaseList list : lists.values()) {
            if (!facts.isIncomplete(list.source)) {
                list.compare(facts, lists.size() > 1);
                complete.add(list);
            }
        }
        return List.copyOf(complete);
    }

    private void add(Release release) {
        if (release.released().isAfter(newest.released())) {
            newest = release;
        }
        if (release.released().isBefore(oldest)) {
            oldest = release.released();
        }
        if (release.version().branch().compareTo(lowest) < 0) {
            lowest = release.version().branch();
        }
    }

    /** Whether a release of the branch would be in the list: a schedule drops branches that are no longer supported. */
    boolean speaksOf(KubernetesBranch branch) {
        return source.origin() != Origin.KUBERNETES_WEBSITE || branch.compareTo(lowest) >= 0;
    }

    /** Looks for the earliest release that the list lacks, if there are others. */
    private void compare(KubernetesFacts facts, boolean others) {
        if (source.asOf() != null) {
            return;
        }
        oldFrom = facts.planOf(source);
        if (!others) {
            return;
        }
        Map<KubernetesBranch, Integer> lastPatches = lastPatches(facts);
        Instant edge = oldest.plus(EDGE);
        for (Release other : facts.usedReleases()) {
            if (!other.source().equals(source)
                    && counts(other)
                    && speaksOf(other.version().branch())
                    && other.released().isAfter(edge)
                    && other.version().patch()
                            > lastPatches.getOrDefault(other.version().branch(), -1)) {
                Instant known = other.dayOnly() ? FactValues.endOf(day(other)) : other.released();
                if (oldFrom == null || known.isBefore(oldFrom)) {
                    oldFrom = known;
                    lacked = other;
                }
            }
        }
    }

    /** From when on the list is complete. */
    Instant oldest() {
        return oldest;
    }

    /** The highest patch level that the list has of each branch. */
    private Map<KubernetesBranch, Integer> lastPatches(KubernetesFacts facts) {
        Map<KubernetesBranch, Integer> lastPatches = new HashMap<>();
        for (Release release : facts.releases()) {
            if (counts(release) && release.source().equals(source)) {
                lastPatches.merge(release.version().branch(), release.version().patch(), Math::max);
            }
        }
        return lastPatches;
    }

    private static boolean counts(Release release) {
        return !release.version().isPreRelease() && release.version().hasPatch();
    }

    /** Until when the list is complete, to one who judges a moment. */
    Instant asOf(Instant at) {
        Instant own = source.asOf();
        if (own != null) {
            return own;
        }
        return isOld(at) ? newest.released() : at;
    }

    private boolean isOld(Instant at) {
        return oldFrom != null && !at.isBefore(oldFrom);
    }

    /** Tells whether the list is, or seems to be, older than the moment judged. */
    void review(Instant at, FindingSink sink) {
        if (source.asOf() != null) {
            return;
        }
        Release missing = lacked;
        String own = day(newest).toString();
        if (isOld(at) && oldFrom != null) {
            Message message = missing == null
                    ? FactRules.PLAN_IS_PAST.with(oldFrom.toString(), own)
                    : FactRules.LACKS_A_RELEASE.with(
                            missing.version().toString(),
                            day(missing).toString(),
                            Shown.excerpt(missing.source().name()),
                            own);
            sink.accept(Finding.warning(FactRules.OUTDATED, source.name(), message)
                    .withSuggestion(source.origin().refresh()));
        } else if (newest.released().isBefore(at.minus(LONGEST_PAUSE))) {
            Message message = FactRules.IS_UNDATED.with(newest.version().toString(), own);
            sink.accept(Finding.warning(FactRules.UNDATED, source.name(), message)
                    .withSuggestion(source.origin().refresh()));
        }
    }

    private static LocalDate day(Release release) {
        return LocalDate.ofInstant(release.released(), ZoneOffset.UTC);
    }
}
