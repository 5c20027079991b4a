package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.VersionSet.Cut;
import org.jspecify.annotations.Nullable;

/** One interval as a record states it. */
record VersionRange(Cut from, Cut to) {
    static final VersionRange ALL = new VersionRange(Cut.LOWEST, Cut.HIGHEST);

    static VersionRange of(KubernetesVersion version) {
        return new VersionRange(Cut.below(version), Cut.above(version));
    }

    static VersionRange of(KubernetesBranch branch) {
        return new VersionRange(Cut.start(branch), Cut.end(branch));
    }

    /** Whether no version can be in it. */
    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    /** Whether it has an upper bound and no lower one. */
    boolean isOpenBelow() {
        return from.equals(Cut.LOWEST) && to.version() != null;
    }

    /** The one version that it is; {@code null} if it is more. */
    @Nullable
    KubernetesVersion single() {
        KubernetesVersion version = to.version();
        return version != null && to.after() && from.equals(Cut.below(version)) ? version : null;
    }

    /** The same of releases, if this is a range of a module of Go: {@code 0.28.4} belongs to Kubernetes 1.28.4. */
    VersionRange ofReleases() {
        return new VersionRange(ofRelease(from), ofRelease(to));
    }

    private static Cut ofRelease(Cut cut) {
        KubernetesVersion version = cut.version();
        KubernetesVersion release = version == null || version.major() > 0
                ? null
                : KubernetesVersion.of("1" + version.toString().substring(1));
        return release == null ? cut : new Cut(release, cut.after());
    }

    VersionSet set() {
        return VersionSet.interval(from, to);
    }
}
