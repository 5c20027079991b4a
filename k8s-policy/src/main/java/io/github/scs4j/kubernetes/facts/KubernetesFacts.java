package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of Kubernetes: releases, ends of life and vulnerabilities, every one with its source. What several
 * sources say of the same thing is kept, and one of it is used (D63):
 *
 * <ul>
 *   <li>of a release, one with the time of day before one with the day only;
 *   <li>then one of the origin that comes first in {@link Origin};
 *   <li>then one from a source without a date of its own, then one from the source with the latest date;
 *   <li>of an end of life, then the latest day, which a source that moved it lists beside the old one;
 *   <li>then the one that was given first.
 * </ul>
 *
 * <p>Facts from after the moment that is judged are here as well: who judges leaves them aside. Immutable and
 * thread-safe.
 */
public final class KubernetesFacts {
    private static final Comparator<FactSource> BY_SOURCE = Comparator.comparing(FactSource::origin)
            .thenComparing(FactSource::asOf, Comparator.nullsFirst(Comparator.reverseOrder()));
    private static final Comparator<EndOfLife> BY_BRANCH = Comparator.comparing(EndOfLife::branch)
            .thenComparing(EndOfLife::source, BY_SOURCE)
            .thenComparing(EndOfLife::date, Comparator.reverseOrder());

    private final List<Release> releases;
    private final List<EndOfLife> endsOfLife;
    private final List<Vulnerability> vulnerabilities;
    private final Set<FactSource> sources;
    private final Set<FactSource> incomplete;
    private final Map<FactSource, Instant> plans;

    /** Every release of a version, the used one first. */
    private final List<Release> sorted;

    private final List<Release> usedReleases;
    private final NavigableMap<KubernetesBranch, List<EndOfLife>> byBranch;
    private final List<ReleaseList> lists;
    private final OfficialSuite officialSuite;

    private final List<NamedVulnerability> namedVulnerabilities;
    private final Set<String> unaffecting;
    private final List<NamedVulnerability> openVulnerabilities;
    private final List<Vulnerability> usedVulnerabilities;

    private KubernetesFacts(Builder builder) {
        releases = List.copyOf(builder.releases);
        endsOfLife = List.copyOf(builder.endsOfLife);
        vulnerabilities = List.copyOf(builder.vulnerabilities);
        sources = Collections.unmodifiableSet(new LinkedHashSet<>(builder.sources));
        incomplete = Set.copyOf(builder.incomplete);
        plans = Map.copyOf(builder.plans);
        sorted = new ArrayList<>(releases);
        sorted.sort(KubernetesFacts::compare);
        usedReleases = used(sorted);
        byBranch = byBranch(endsOfLife);
        lists = ReleaseList.of(this);
        namedVulnerabilities = List.copyOf(builder.namedVulnerabilities);
        unaffecting = Set.copyOf(builder.unaffecting);
        usedVulnerabilities = UsedVulnerabilities.of(vulnerabilities);
        openVulnerabilities = UsedVulnerabilities.open(namedVulnerabilities, vulnerabilities, unaffecting);
        List<EndOfLife> ends = new ArrayList<>();
        byBranch.values().forEach(ends::addAll);
        officialSuite = builder.officialSuite.build(usedReleases, ends);
    }

    private static int compare(Release one, Release other) {
        int byVersion = one.version().compareTo(other.version());
        if (byVersion != 0) {
            return byVersion;
        }
        int byTime = Boolean.compare(one.dayOnly(), other.dayOnly());
        return byTime != 0 ? byTime : BY_SOURCE.compare(one.source(), other.source());
    }

    private static List<Release> used(List<Release> sorted) {
        List<Release> used = new ArrayList<>(sorted.size());
        for (Release release : sorted) {
            if (used.isEmpty() || used.get(used.size() - 1).version().compareTo(release.version()) != 0) {
                used.add(release);
            }
        }
        return List.copyOf(used);
    }

    private static NavigableMap<KubernetesBranch, List<EndOfLife>> byBranch(List<EndOfLife> endsOfLife) {
        List<EndOfLife> sorted = new ArrayList<>(endsOfLife);
        sorted.sort(BY_BRANCH);
        NavigableMap<KubernetesBranch, List<EndOfLife>> byBranch = new TreeMap<>();
        for (EndOfLife end : sorted) {
            byBranch.computeIfAbsent(end.branch(), branch -> new ArrayList<>()).add(end);
        }
        byBranch.replaceAll((branch, ends) -> List.copyOf(ends));
        return byBranch;
    }

    /**
     * The facts that come with this library: every release until 2026-08-22, and the ends of life of the branches from 1.2 to
     * 1.36. They are older than the software that uses them may be; newer ones are read by {@link FactReader}.
     */
    public static KubernetesFacts bundled() {
        return BundledFacts.FACTS;
    }

    /** Every release, in the order in which they were given; also those that are not used. */
    public List<Release> releases() {
        return releases;
    }

    /** Every end of life, in the order in which they were given; also those that are not used. */
    public List<EndOfLife> endsOfLife() {
        return endsOfLife;
    }

    /** The vulnerabilities, in the order in which they were given. */
    public List<Vulnerability> vulnerabilities() {
        return vulnerabilities;
    }

    /** Every source, in the order in which they were given; also one that had nothing to say. */
    public Set<FactSource> sources() {
        return sources;
    }

    /** The release of each version that is used, pre-releases among them, by version in ascending order. */
    public List<Release> usedReleases() {
        return usedReleases;
    }

    /** The release of a version that is used; {@code null} if none is known. What a vendor appends does not count. */
    public @Nullable Release release(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        int at = firstAt(usedReleases, version);
        Release found = at < usedReleases.size() ? usedReleases.get(at) : null;
        return found != null && found.version().compareTo(version) == 0 ? found : null;
    }

    /** Everything that is said of the release of a version, the used one first. What a vendor appends does not count. */
    public List<Release> releases(KubernetesVersion version) {
        Objects.requireNonNull(version, "version");
        int start = firstAt(sorted, version);
        int end = start;
        while (end < sorted.size() && sorted.get(end).version().compareTo(version) == 0) {
            end++;
        }
        return List.copyOf(sorted.subList(start, end));
    }

    /** The index of the first release that is not before the version. */
    private static int firstAt(List<Release> sorted, KubernetesVersion version) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).version().compareTo(version) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The end of life of a branch that is used; {@code null} if none is known. */
    public @Nullable EndOfLife endOfLife(KubernetesBranch branch) {
        Objects.requireNonNull(branch, "branch");
        List<EndOfLife> ends = byBranch.get(branch);
        return ends == null ? null : ends.get(0);
    }

    /** Everything that is said of the end of life of a branch, the used one first. */
    public List<EndOfLife> endsOfLife(KubernetesBranch branch) {
        Objects.requireNonNull(branch, "branch");
        return byBranch.getOrDefault(branch, List.of());
    }

    /** Every branch of which a release or the end of life is known, in ascending order. */
    public SortedSet<KubernetesBranch> branches() {
        SortedSet<KubernetesBranch> branches = new TreeSet<>(byBranch.keySet());
        for (Release release : usedReleases) {
            branches.add(release.version().branch());
        }
        return Collections.unmodifiableSortedSet(branches);
    }

    /**
     * Until when the releases are known, to one who judges a moment: the latest date of any list of them. A list counts as
     * of its own date; without one as of the moment judged, unless it is seen to be older, because it lacks a release that
     * another source knows to be published by then (no such release, nor a later one of its branch, is in the list; a
     * schedule may lack branches before its first), or still plans one that was due: then it counts as of its newest release. A single release, or a list that breaks off,
     * says nothing about others.
     *
     * @return the moment, which may be later than the one judged; {@code null} if no list of releases is known
     */
    public @Nullable Instant releasesAsOf(Instant at) {
        Objects.requireNonNull(at, "at");
        Instant latest = null;
        for (ReleaseList list : lists) {
            Instant asOf = list.asOf(at);
            if (latest == null || asOf.isAfter(latest)) {
                latest = asOf;
            }
        }
        return latest;
    }

    /**
     * Until when the releases from a moment on are known without a gap. A list is complete from its oldest release on: the
     * last page of GitHub's goes some months back, and what came between older facts and that page is not known.
     *
     * @param from mostly when the version that is judged was released
     * @param at the moment that is judged, as in {@link #releasesAsOf(Instant)}
     * @return the moment, which may be later than the one judged; {@code null} if no list goes back so far
     */
    public @Nullable Instant releasesAsOf(Instant from, Instant at) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(at, "at");
        return withoutGap(null, from, at);
    }

    /**
     * Until when the releases of a branch from a moment on are known without a gap, as {@link #releasesAsOf(Instant, Instant)}
     * says. The schedule of the Kubernetes project says nothing of branches before the first in it, which it drops when their
     * support ends.
     *
     * @param from mostly when the version that is judged was released
     * @param at the moment that is judged, as in {@link #releasesAsOf(Instant)}
     * @return the moment, which may be later than the one judged; {@code null} if no list goes back so far
     */
    public @Nullable Instant releasesAsOf(KubernetesBranch branch, Instant from, Instant at) {
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(at, "at");
        return withoutGap(branch, from, at);
    }

    private @Nullable Instant withoutGap(@Nullable KubernetesBranch branch, Instant from, Instant at) {
        Instant known = null;
        boolean found = true;
        while (found) {
            found = false;
            for (ReleaseList list : lists) {
                Instant asOf = list.asOf(at);
                Instant reached = known == null || known.isBefore(from) ? from : known;
                if ((branch == null || list.speaksOf(branch))
                        && !list.oldest().isAfter(reached)
                        && (known == null || asOf.isAfter(known))) {
                    known = asOf;
                    found = true;
                }
            }
        }
        return known;
    }

    /**
     * Until when vulnerabilities are known, to one who judges a moment: the latest date of a feed of them; one without a date
     * of its own counts as of the moment judged. The date of a record is that of its last change and says nothing about
     * others: records of vulnerabilities of Kubernetes alone, without a feed, count as of the moment judged. A record about
     * another product, or one that was rejected, tells nothing.
     *
     * @return the moment; {@code null} if no source of vulnerabilities was given
     */
    public @Nullable Instant vulnerabilitiesAsOf(Instant at) {
        Objects.requireNonNull(at, "at");
        Instant latest = null;
        for (FactSource source : sources) {
            if (source.origin() == FactSource.Origin.CVE_FEED) {
                Instant own = source.asOf();
                Instant asOf = own == null ? at : own;
                latest = latest == null || asOf.isAfter(latest) ? asOf : latest;
            }
        }
        return latest == null && !usedVulnerabilities.isEmpty() ? at : latest;
    }

    /**
     * Tells what makes the facts doubtful to one who judges a moment: lists of releases without a date of their own that seem
     * to be old or are ({@code k8s.facts-undated}, {@code k8s.facts-outdated}), and branches that end before they begin
     * ({@code k8s.facts-order}). None of these findings violates a testcase.
     */
    public void review(Instant at, FindingSink sink) {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(sink, "sink");
        for (ReleaseList list : lists) {
            list.review(at, sink);
        }
        for (List<EndOfLife> ends : byBranch.values()) {
            reviewOrder(ends.get(0), sink);
        }
    }

    private void reviewOrder(EndOfLife end, FindingSink sink) {
        KubernetesBranch branch = end.branch();
        Release first = release(KubernetesVersion.of(branch.major(), branch.minor(), 0));
        LocalDate start = first == null ? null : LocalDate.ofInstant(first.released(), ZoneOffset.UTC);
        if (first != null && start != null && end.date().isBefore(start)) {
            Message message = FactRules.ENDED_BEFORE_IT_BEGAN.with(
                    branch.toString(),
                    end.date().toString(),
                    Shown.excerpt(end.source().name()),
                    start.toString(),
                    Shown.excerpt(first.source().name()));
            sink.accept(Finding.warning(FactRules.ORDER, branch.toString(), message));
        }
    }

    /** Whether the source's list of releases is known to lack some. */
    boolean isIncomplete(FactSource source) {
        return incomplete.contains(source);
    }

    /** The earliest moment by which the source planned another release; {@code null} if it tells no plans. */
    @Nullable
    Instant planOf(FactSource source) {
        return plans.get(source);
    }

    /**
     * One vulnerability per id, in ascending order of ids, made of all that the sources say of it: records of the CVE
     * programme come before OSV, and newer ones of the same origin before older ones. Each of the date, the scores and the
     * affected versions is that of the first record that has it; of the affected versions the first that could be read as a
     * whole, or what all say together if none could.
     */
    public List<Vulnerability> usedVulnerabilities() {
        return usedVulnerabilities;
    }

    /**
     * The vulnerabilities that are known by name only, in ascending order of ids: a source names them, and no record given says
     * what they affect. A record that was rejected, or that is about another product, says so.
     */
    public List<NamedVulnerability> openVulnerabilities() {
        return openVulnerabilities;
    }

    /**
     * What the official test suite reports for its testcase {@code version-policy-check} (SCS-0210-v2) with these facts, for
     * a cluster whose API server reports this {@code gitVersion}, at a moment that its clock shows in UTC.
     *
     * <p>The suite reads the list of releases at GitHub, its own list of ends of life, the official feed of vulnerabilities
     * and the CVE records that the feed names, each as it is, mistakes included. Where facts of these shapes were given, they
     * are what it reads. Else releases of other sources serve, a release known by day only as of 00:00 UTC; else the used end
     * of life of each branch serves. Without a feed all CVE records serve, and without records nothing is affected. A record
     * that the feed names and that was not given counts as one that the suite leaves out.
     */
    public OfficialResult officialResult(String gitVersion, Instant at) {
        Objects.requireNonNull(gitVersion, "gitVersion");
        Objects.requireNonNull(at, "at");
        return officialSuite.result(gitVersion, at);
    }

    /**
     * The id of the divergence by which the official test suite comes to its {@linkplain #officialResult result}, where it
     * reads facts otherwise than they are meant: it ends without one (D57, D61, D62, D65, D67, D69, D70, D123, D125), its list lacks
     * the branch (D62), or it finds the version in a record of a critical vulnerability (D66, D68). {@code null} for any other.
     */
    public @Nullable String officialDivergence(String gitVersion, Instant at) {
        Objects.requireNonNull(gitVersion, "gitVersion");
        Objects.requireNonNull(at, "at");
        return officialSuite.divergence(gitVersion, at);
    }

    /**
     * The id of the divergence by which the official test suite sees less in the record of a vulnerability than it says: its
     * ranges (D64, D65), its products (D67) or its scores (D69). {@code null} if the suite has no such record.
     */
    public @Nullable String officialDivergence(String vulnerability) {
        Objects.requireNonNull(vulnerability, "vulnerability");
        return officialSuite.divergence(vulnerability);
    }

    /** Collects facts. Mutable and not thread-safe. */
    public static final class Builder {
        private final List<Release> releases = new ArrayList<>();
        private final List<EndOfLife> endsOfLife = new ArrayList<>();
        private final List<Vulnerability> vulnerabilities = new ArrayList<>();
        private final Set<FactSource> sources = new LinkedHashSet<>();
        private final Set<FactSource> incomplete = new HashSet<>();
        private final Map<FactSource, Instant> plans = new HashMap<>();
        private @Nullable FactSource last;
        private final OfficialSuite.Builder officialSuite = new OfficialSuite.Builder();

        private final List<NamedVulnerability> namedVulnerabilities = new ArrayList<>();
        private final Set<String> unaffecting = new HashSet<>();

        /** Creates a builder without facts. */
        public Builder() {}

        /** Adds a source, which may have nothing to say. */
        public Builder add(FactSource source) {
            Objects.requireNonNull(source, "source");
            // mostly that of the fact before
            if (!source.equals(last)) {
                sources.add(source);
                last = source;
            }
            return this;
        }

        /** Adds a release, and its source. */
        public Builder add(Release release) {
            Objects.requireNonNull(release, "release");
            releases.add(release);
            return add(release.source());
        }

        /** Adds an end of life, and its source. */
        public Builder add(EndOfLife endOfLife) {
            Objects.requireNonNull(endOfLife, "endOfLife");
            endsOfLife.add(endOfLife);
            return add(endOfLife.source());
        }

        /** Adds a vulnerability, and its source. */
        public Builder add(Vulnerability vulnerability) {
            Objects.requireNonNull(vulnerability, "vulnerability");
            vulnerabilities.add(vulnerability);
            return add(vulnerability.source());
        }

        /** Adds everything that other facts hold. */
        public Builder add(KubernetesFacts facts) {
            Objects.requireNonNull(facts, "facts");
            addAll(facts.sources);
            facts.releases.forEach(this::add);
            facts.endsOfLife.forEach(this::add);
            facts.vulnerabilities.forEach(this::add);
            facts.namedVulnerabilities.forEach(this::add);
            unaffecting.addAll(facts.unaffecting);
            incomplete.addAll(facts.incomplete);
            facts.plans.forEach(this::addPlan);
            officialSuite.add(facts.officialSuite);
            return this;
        }

        private void addAll(Collection<FactSource> others) {
            others.forEach(this::add);
        }

        /** The source's list of releases lacks some. */
        void addIncomplete(FactSource source) {
            incomplete.add(source);
        }

        /** The source plans a release by this moment. */
        void addPlan(FactSource source, Instant moment) {
            plans.merge(source, moment, (a, b) -> a.isBefore(b) ? a : b);
        }

        /** Adds a vulnerability that is only named, and its source. */
        public Builder add(NamedVulnerability vulnerability) {
            Objects.requireNonNull(vulnerability, "vulnerability");
            namedVulnerabilities.add(vulnerability);
            return add(vulnerability.source());
        }

        /** Notes that the vulnerability with this id affects no release of Kubernetes, and the source that says so. */
        public Builder addUnaffecting(String id, FactSource source) {
            Objects.requireNonNull(source, "source");
            unaffecting.add(Objects.requireNonNull(id, "id"));
            return add(source);
        }

        /** Where readers put what the official test suite reads, as it stands in the file. */
        OfficialSuite.Builder officialSuite() {
            return officialSuite;
        }

        /** The facts collected so far. */
        public KubernetesFacts build() {
            return new KubernetesFacts(this);
        }
    }
}
