package io.github.scs4j.kubernetes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of Kubernetes, such as {@code v1.34.2}, {@code v1.27.3-gke.1200} or {@code v1.29.3+k3s1}. Immutable and
 * thread-safe.
 *
 * <p>The order is that of the numbers; a pre-release ({@code -alpha.1}, {@code -beta.0}, {@code -rc.1}) comes before its
 * release, and a version without a patch level before all of its branch. What a vendor appends does not change the
 * order: {@code v1.28.5-eks-5e0fdde} and {@code v1.28.5} compare as the same, though they are not equal.
 */
public final class KubernetesVersion implements Comparable<KubernetesVersion> {
    private static final int NO_PATCH = -1;
    private static final int LONGEST = 255;

    private final KubernetesBranch branch;
    private final int patch;
    private final @Nullable PreRelease preRelease;
    private final @Nullable String suffix;
    private final @Nullable String build;
    /** What {@link #toString} gives, once it was asked for: whichever thread writes it, it is the same. */
    private @Nullable String text;

    private KubernetesVersion(
            KubernetesBranch branch,
            int patch,
            @Nullable PreRelease preRelease,
            @Nullable String suffix,
            @Nullable String build) {
        this.branch = branch;
        this.patch = patch;
        this.preRelease = preRelease;
        this.suffix = suffix;
        this.build = build;
    }

    /**
     * The release with these numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static KubernetesVersion of(int major, int minor, int patch) {
        if (patch < 0) {
            throw new IllegalArgumentException("not a patch level: " + patch);
        }
        return new KubernetesVersion(new KubernetesBranch(major, minor), patch, null, null, null);
    }

    /**
     * What the text says: {@code v} or {@code V} at will, two or three numbers from 0 to 2,147,483,647 in ASCII digits
     * without leading zeros, then at will {@code -} and a pre-release or what a vendor appends, then at will {@code +} and
     * a build, both in ASCII letters, digits, {@code .} and {@code -}; {@code null} if it is none of this or longer than
     * 255 characters. ASCII white space around it does not count.
     */
    public static @Nullable KubernetesVersion of(String text) {
        Objects.requireNonNull(text, "text");
        return text.length() > LONGEST ? null : new Reading(text).version();
    }

    /** Major version, from 0. */
    public int major() {
        return branch.major();
    }

    /** Minor version, from 0. */
    public int minor() {
        return branch.minor();
    }

    /** Whether the version says its patch level; {@code 1.28} does not. */
    public boolean hasPatch() {
        return patch != NO_PATCH;
    }

    /**
     * Patch level, from 0.
     *
     * @throws IllegalStateException if the version has none
     */
    public int patch() {
        if (patch == NO_PATCH) {
            throw new IllegalStateException("no patch level: " + this);
        }
        return patch;
    }

    /** The branch of the version. */
    public KubernetesBranch branch() {
        return branch;
    }

    /** Whether it is an alpha, beta or release candidate of its numbers. */
    public boolean isPreRelease() {
        return preRelease != null;
    }

    /** What stands after the first {@code -}: a pre-release or what a vendor appends; {@code null} if nothing does. */
    public @Nullable String suffix() {
        return suffix;
    }

    /** What stands after {@code +}; {@code null} if nothing does. */
    public @Nullable String build() {
        return build;
    }

    /**
     * The release of the Kubernetes project that this version comes from: its numbers and pre-release, without what a
     * vendor appended.
     */
    public KubernetesVersion upstream() {
        String upstream = preRelease == null ? null : preRelease.text();
        return Objects.equals(suffix, upstream) && build == null
                ? this
                : new KubernetesVersion(branch, patch, preRelease, upstream, null);
    }

    /** By the numbers and the pre-release; not consistent with {@link #equals}, which also looks at vendor's parts. */
    @Override
    public int compareTo(KubernetesVersion other) {
        int byBranch = branch.compareTo(other.branch);
        if (byBranch != 0) {
            return byBranch;
        }
        int byPatch = Integer.compare(patch, other.patch);
        if (byPatch != 0 || Objects.equals(preRelease, other.preRelease)) {
            return byPatch;
        }
        if (preRelease == null || other.preRelease == null) {
            return preRelease == null ? 1 : -1;
        }
        return preRelease.compareTo(other.preRelease);
    }

    /** Equal in every part; {@code v1.28.5} and {@code 1.28.5} are. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof KubernetesVersion other
                && branch.equals(other.branch)
                && patch == other.patch
                && Objects.equals(suffix, other.suffix)
                && Objects.equals(build, other.build);
    }

    @Override
    public int hashCode() {
        return ((branch.hashCode() * 31 + patch) * 31 + Objects.hashCode(suffix)) * 31 + Objects.hashCode(build);
    }

    /** The version without a leading {@code v}, every part kept: {@code 1.27.3-gke.1200}. */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            known = write();
            text = known;
        }
        return known;
    }

    private String write() {
        StringBuilder written = new StringBuilder(16);
        written.append(branch.major()).append('.').append(branch.minor());
        if (hasPatch()) {
            written.append('.').append(patch);
        }
        if (suffix != null) {
            written.append('-').append(suffix);
        }
        if (build != null) {
            written.append('+').append(build);
        }
        return written.toString();
    }

    /** One pass over the text. */
    private static final class Reading {
        private final String text;
        private final int end;
        private int at;

        Reading(String text) {
            this.text = text;
            int from = 0;
            int to = text.length();
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            at = from;
            end = to;
        }

        @Nullable
        KubernetesVersion version() {
            if (at < end && (text.charAt(at) == 'v' || text.charAt(at) == 'V')) {
                at++;
            }
            int major = number();
            if (major < 0 || !takes('.')) {
                return null;
            }
            int minor = number();
            if (minor < 0) {
                return null;
            }
            int patch = NO_PATCH;
            if (takes('.')) {
                patch = number();
                if (patch < 0) {
                    return null;
                }
            }
            String suffix = null;
            if (takes('-')) {
                suffix = word();
                if (suffix == null) {
                    return null;
                }
            }
            String build = null;
            if (takes('+')) {
                build = word();
                if (build == null) {
                    return null;
                }
            }
            if (at != end) {
                return null;
            }
            PreRelease preRelease = suffix == null ? null : PreRelease.of(suffix);
            return new KubernetesVersion(new KubernetesBranch(major, minor), patch, preRelease, suffix, build);
        }

        private boolean takes(char sign) {
            if (at < end && text.charAt(at) == sign) {
                at++;
                return true;
            }
            return false;
        }

        /** The number that stands here; -1 if none does, it has a leading zero or is too large. */
        private int number() {
            int start = at;
            long value = 0;
            while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = value * 10 + text.charAt(at++) - '0';
                if (value > Integer.MAX_VALUE) {
                    return -1;
                }
            }
            boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
            return at == start || leadingZero ? -1 : (int) value;
        }

        private @Nullable String word() {
            int start = at;
            while (at < end && isWordPart(text.charAt(at))) {
                at++;
            }
            return at == start ? null : text.substring(start, at);
        }

        private static boolean isWordPart(char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
        }

        private static boolean isSpace(char c) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
    }
}
