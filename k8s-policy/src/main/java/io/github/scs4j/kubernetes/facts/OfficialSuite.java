package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the official test suite says of a cluster with the same facts: its testcase {@code version-policy-check} of
 * SCS-0210-v2, which sees one version at one moment. Its clock is that of UTC (D58). Numbers of more than 18 digits are all
 * the same here. Immutable and thread-safe.
 *
 * <p>Values of JSON are {@link Map} (in the order of the text, the last of several equal keys), {@link List},
 * {@link String}, {@link Number}, {@link Boolean} and {@code null}.
 */
final class OfficialSuite {
    private static final long DAY = 86_400;
    private static final long PATCH_WINDOW = 31 * DAY;
    private static final long CRITICAL_WINDOW = 14 * DAY;

    /** The suite refuses to judge with fewer branches in support. */
    private static final int LEAST_SUPPORTED = 2;

    /** What this was made of; not changed any more. */
    private final Builder given;

    /** In ascending order. */
    private final OfficialBranch[] branches;

    private final OfficialRanges critical;
    /** From this second since 1970 on nothing is judged; {@link Long#MIN_VALUE} if never anything is. */
    private final long outdated;
    /** Whether there is a row in the list of releases that cannot be read, after those that count. */
    private final boolean endsInAbort;

    private OfficialSuite(
            Builder given, OfficialBranch[] branches, OfficialRanges critical, long outdated, boolean endsInAbort) {
        this.given = given;
        this.branches = branches;
        this.critical = critical;
        this.outdated = outdated;
        this.endsInAbort = endsInAbort;
    }

    /** What the official test suite says of a cluster whose API reports this {@code gitVersion}, at a moment. */
    OfficialResult result(String gitVersion, Instant at) {
        long second = at.getEpochSecond();
        OfficialVersion version = second < outdated ? OfficialVersion.of(gitVersion) : null;
        if (version == null) {
            return OfficialResult.ABORT;
        }
        OfficialBranch branch = branch(version);
        if (branch == null || !branch.isSupported(second)) {
            return OfficialResult.FAIL;
        }
        long first = branch.firstAbove(version.patch());
        if (first != OfficialBranch.NEVER
                && (isLonger(first, PATCH_WINDOW, at)
                        || (isLonger(first, CRITICAL_WINDOW, at) && critical.contain(version)))) {
            return OfficialResult.FAIL;
        }
        return endsInAbort ? OfficialResult.ABORT : OfficialResult.PASS;
    }

    /**
     * The divergence by which the suite comes to this result with facts that it reads otherwise than they are meant: what ends
     * it with an exception, a branch that its list lacks, or a record in which it finds the version. {@code null} for any other
     * result.
     */
    @Nullable
    String divergence(String gitVersion, Instant at) {
        OfficialVersion version = OfficialVersion.of(gitVersion);
        if (version == null) {
            return "D57";
        }
        if (at.getEpochSecond() >= outdated) {
            return given.fault();
        }
        OfficialBranch branch = branch(version);
        if (branch == null) {
            return "D62";
        }
        if (!branch.isSupported(at.getEpochSecond())) {
            return null;
        }
        long first = branch.firstAbove(version.patch());
        if (first == OfficialBranch.NEVER || !isLonger(first, CRITICAL_WINDOW, at)) {
            return endsInAbort ? "D61" : null;
        }
        if (isLonger(first, PATCH_WINDOW, at)) {
            return null;
        }
        return critical.contain(version) ? given.recordWith(version) : endsInAbort ? "D61" : null;
    }

    /** The divergence by which the suite sees no more in the record of a vulnerability; {@code null} if it has none. */
    @Nullable
    String divergence(String vulnerability) {
        for (OfficialRecord record : given.records) {
            if (vulnerability.equals(record.id())) {
                return record.divergence();
            }
        }
        return null;
    }

    /** Whether more than these seconds have passed; the suite's clock knows microseconds. */
    private static boolean isLonger(long since, long seconds, Instant at) {
        long passed = at.getEpochSecond() - since;
        return passed > seconds || (passed == seconds && at.getNano() >= 1_000);
    }

    private @Nullable OfficialBranch branch(OfficialVersion version) {
        int low = 0;
        int high = branches.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = version.compareBranch(branches[middle].major(), branches[middle].minor());
            if (order == 0) {
                return branches[middle];
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /**
     * What a loop over a JSON value meets: the elements of a list, nothing in an empty object or text.
     *
     * @return {@code null} if the loop, or what the suite does with the first element, ends with an exception
     */
    static @Nullable List<?> elements(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        boolean empty = value instanceof Map<?, ?> map ? map.isEmpty() : "".equals(value);
        return empty ? List.of() : null;
    }

    /** Whether Python takes a JSON value for true. */
    static boolean isTrue(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        List<?> elements = elements(value);
        return value != null && (elements == null || !elements.isEmpty());
    }

    /** Collects what the suite reads, in the order in which it reads it. Mutable and not thread-safe. */
    static final class Builder {
        private final List<OfficialRelease> releases = new ArrayList<>();
        private final Map<OfficialVersion, Long> endsOfLife = new HashMap<>();
        private final List<OfficialRecord> records = new ArrayList<>();
        private final Set<String> feed = new HashSet<>();
        private boolean releasesGiven;
        private boolean releaseUnreadable;
        private boolean endsOfLifeGiven;
        private boolean feedGiven;
        private boolean aborts;
        private boolean endOfLifeUnreadable;

        /** Adds a row of the list of releases at GitHub, any JSON value. */
        Builder release(@Nullable Object row) {
            return row(OfficialRow.ofJson(row));
        }

        /** Adds a row of the list of releases at GitHub; {@code null} for a value that is none. */
        Builder row(@Nullable OfficialRow row) {
            releasesGiven = true;
            Boolean left = row == null ? null : row.leftOut();
            if (releaseUnreadable || Boolean.TRUE.equals(left)) {
                return this;
            }
            OfficialRelease release = row == null || left == null ? null : OfficialRelease.of(row);
            if (release == null) {
                releaseUnreadable = true;
            } else {
                releases.add(release);
            }
            return this;
        }

        /** Adds a whole answer of GitHub's list of releases, any JSON value (D61). */
        Builder releases(@Nullable Object answer) {
            releasesGiven = true;
            List<?> rows = elements(answer);
            if (rows == null) {
                releaseUnreadable = true;
                return this;
            }
            rows.forEach(this::release);
            return this;
        }

        /** GitHub refused the list of releases: its answer is another object. */
        Builder releasesRefused() {
            return releases(Map.of("message", ""));
        }

        /**
         * Adds an item of the suite's list of ends of life (D62); the last of one branch counts.
         *
         * @param branch value of {@code branch}; {@code null} if it is missing or, as YAML is read in Python, no text, such
         *     as {@code 1.30} without quotes
         * @param endOfLife value of {@code end-of-life}; {@code null} if it is missing or no text, such as a date without
         *     quotes
         */
        Builder endOfLife(@Nullable String branch, @Nullable String endOfLife) {
            endsOfLifeGiven = true;
            OfficialVersion read = branch == null ? null : OfficialVersion.ofBranch(branch);
            long date = endOfLife == null ? OfficialDate.NO_DATE : OfficialDate.ofDay(endOfLife);
            if (read == null || date == OfficialDate.NO_DATE) {
                aborts = true;
                endOfLifeUnreadable = true;
            } else {
                endsOfLife.put(read, date);
            }
            return this;
        }

        /** One of the files that the suite reads is not whole, or not of its format. */
        Builder unreadable() {
            aborts = true;
            return this;
        }

        /** Adds everything that another suite was given, after what has been collected. */
        Builder add(OfficialSuite suite) {
            add(suite.given);
            return this;
        }

        private void add(Builder other) {
            if (!releaseUnreadable) {
                releases.addAll(other.releases);
            }
            endsOfLife.putAll(other.endsOfLife);
            records.addAll(other.records);
            feed.addAll(other.feed);
            releasesGiven |= other.releasesGiven;
            releaseUnreadable |= other.releaseUnreadable;
            endsOfLifeGiven |= other.endsOfLifeGiven;
            feedGiven |= other.feedGiven;
            aborts |= other.aborts;
            endOfLifeUnreadable |= other.endOfLifeUnreadable;
        }

        /** The divergence by which nothing is judged at all. */
        private String fault() {
            if (endOfLifeUnreadable) {
                return "D62";
            }
            for (OfficialRecord record : records) {
                if (isAskedFor(record) && record.ranges() == null) {
                    return record.divergence();
                }
            }
            return aborts ? "D61" : "D123";
        }

        /** The divergence of the record that the version is found in: a range without a lower end, or one with exceptions. */
        private String recordWith(OfficialVersion version) {
            for (OfficialRecord record : records) {
                List<OfficialRange> ranges = isAskedFor(record) ? record.ranges() : null;
                for (OfficialRange range : ranges == null ? List.<OfficialRange>of() : ranges) {
                    if (range.contains(version) && !range.from().equals(OfficialVersion.ZERO)) {
                        return "D66";
                    }
                }
            }
            return "D68";
        }

        private boolean isAskedFor(OfficialRecord record) {
            return !feedGiven || record.id() == null || feed.contains(record.id());
        }

        /** Adds the answer to a request for the record of a vulnerability, any JSON value (D70). */
        Builder record(@Nullable Object answer) {
            records.add(OfficialRecord.of(answer));
            return this;
        }

        /** Adds the whole feed of vulnerabilities, any JSON value: records of others are not asked for. */
        Builder feed(@Nullable Object answer) {
            feedGiven = true;
            List<?> items = answer instanceof Map<?, ?> map ? elements(map.get("items")) : null;
            if (items == null) {
                aborts = true;
                return this;
            }
            for (Object item : items) {
                if (item instanceof Map<?, ?> map && map.containsKey("id")) {
                    feed.add(String.valueOf(map.get("id")));
                } else {
                    aborts = true;
                }
            }
            return this;
        }

        /**
         * The suite with what has been collected.
         *
         * @param facts releases that serve as the list at GitHub if no such list was given
         * @param ends ends of life, those of each branch that are used before the others; they serve as the suite's own list if
         *     that was not given, only those that come from it if any does
         */
        OfficialSuite build(List<Release> facts, List<EndOfLife> ends) {
            List<OfficialRelease> listed = releasesGiven ? releases : listed(facts);
            Map<OfficialVersion, Long> supported = endsOfLifeGiven ? endsOfLife : listedEnds(ends);
            List<OfficialRange> ranges = new ArrayList<>();
            boolean unreadable = aborts;
            for (OfficialRecord record : records) {
                if (isAskedFor(record)) {
                    unreadable |= record.ranges() == null;
                    ranges.addAll(record.ranges() == null ? List.of() : record.ranges());
                }
            }
            long outdated = unreadable ? Long.MIN_VALUE : outdated(supported);
            Builder given = new Builder();
            given.add(this);
            return new OfficialSuite(
                    given, branches(listed, supported), new OfficialRanges(ranges), outdated, releaseUnreadable);
        }

        private static long outdated(Map<OfficialVersion, Long> supported) {
            return supported.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .skip(LEAST_SUPPORTED - 1)
                    .findFirst()
                    .orElse(Long.MIN_VALUE);
        }

        /** Releases as GitHub would list them; a day is its first second. */
        private static List<OfficialRelease> listed(List<Release> facts) {
            List<OfficialRelease> listed = new ArrayList<>();
            for (Release release : facts) {
                KubernetesVersion version = release.version();
                if (version.hasPatch() && !version.isPreRelease()) {
                    listed.add(new OfficialRelease(
                            new OfficialVersion(version.major(), version.minor(), version.patch()),
                            release.released().getEpochSecond()));
                }
            }
            return listed;
        }

        private static Map<OfficialVersion, Long> listedEnds(List<EndOfLife> ends) {
            boolean suite = ends.stream().anyMatch(Builder::isOfTheSuite);
            Map<OfficialVersion, Long> listed = new HashMap<>();
            for (EndOfLife end : ends) {
                if (!suite || isOfTheSuite(end)) {
                    KubernetesBranch branch = end.branch();
                    listed.putIfAbsent(
                            new OfficialVersion(branch.major(), branch.minor(), 0),
                            end.date().toEpochDay() * DAY);
                }
            }
            return listed;
        }

        private static boolean isOfTheSuite(EndOfLife end) {
            return end.source().origin() == FactSource.Origin.OFFICIAL_SUITE;
        }

        private static OfficialBranch[] branches(List<OfficialRelease> listed, Map<OfficialVersion, Long> supported) {
            Map<OfficialVersion, List<OfficialRelease>> byBranch = new TreeMap<>();
            supported.keySet().forEach(branch -> byBranch.put(branch, new ArrayList<>()));
            for (OfficialRelease release : listed) {
                List<OfficialRelease> releases = byBranch.get(release.version().branch());
                if (releases != null) {
                    releases.add(release);
                }
            }
            List<OfficialBranch> branches = new ArrayList<>();
            byBranch.forEach((branch, releases) -> branches.add(new OfficialBranch(
                    branch.major(), branch.minor(), supported.getOrDefault(branch, Long.MIN_VALUE), releases)));
            return branches.toArray(new OfficialBranch[0]);
        }
    }
}
