package io.github.scs4j.kubernetes.facts;

import java.util.Arrays;
import java.util.List;

/**
 * What the official check knows of a branch: when its support ends and when its patches were released. Immutable and
 * thread-safe.
 */
final class OfficialBranch {
    /** Stands for the moment of a thing that never happened. */
    static final long NEVER = Long.MAX_VALUE;

    private final long major;
    private final long minor;
    private final long endOfLife;
    private final long[] patches;
    /** For each place: the earliest release of the patches from there on. */
    private final long[] earliest;

    /**
     * Creates a branch.
     *
     * @param endOfLife seconds since 1970 of the moment when support ends
     * @param releases releases of this branch only
     */
    OfficialBranch(long major, long minor, long endOfLife, List<OfficialRelease> releases) {
        this.major = major;
        this.minor = minor;
        this.endOfLife = endOfLife;
        patches = releases.stream()
                .mapToLong(release -> release.version().patch())
                .sorted()
                .distinct()
                .toArray();
        earliest = new long[patches.length];
        Arrays.fill(earliest, NEVER);
        for (OfficialRelease release : releases) {
            int place = Arrays.binarySearch(patches, release.version().patch());
            earliest[place] = Math.min(earliest[place], release.released());
        }
        for (int i = earliest.length - 2; i >= 0; i--) {
            earliest[i] = Math.min(earliest[i], earliest[i + 1]);
        }
    }

    long major() {
        return major;
    }

    long minor() {
        return minor;
    }

    /** Whether the branch is supported in this second since 1970. */
    boolean isSupported(long second) {
        return second < endOfLife;
    }

    /** When the first of the patches above this one was released; {@link #NEVER} if there is none. */
    long firstAbove(long patch) {
        int place = Arrays.binarySearch(patches, patch);
        int above = place < 0 ? -place - 1 : place + 1;
        return above < earliest.length ? earliest[above] : NEVER;
    }
}
