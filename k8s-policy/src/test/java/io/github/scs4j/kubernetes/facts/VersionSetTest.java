package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionSetTest {
    /** A small space: three branches, with pre-releases. */
    private static final List<KubernetesVersion> SPACE = space();

    @Test
    void isWrittenAsComparisons() {
        assertThat(VersionSet.EMPTY).hasToString("none");
        assertThat(VersionSet.ALL).hasToString("*");
        assertThat(VersionSet.of(version("v1.28.3-gke.1"))).hasToString("1.28.3");
        assertThat(VersionSet.of(new KubernetesBranch(1, 28))).hasToString("1.28.*");
        assertThat(VersionSet.between(version("1.28.0"), version("1.28.4"))).hasToString(">=1.28.0, <1.28.4");
        assertThat(VersionSet.through(version("1.28.0"), version("1.28.3"))).hasToString(">=1.28.0, <=1.28.3");
        assertThat(VersionSet.from(version("1.28.0"))).hasToString(">=1.28.0");
        assertThat(VersionSet.above(version("1.28.0"))).hasToString(">1.28.0");
        assertThat(VersionSet.below(version("1.28.0"))).hasToString("<1.28.0");
        assertThat(VersionSet.upTo(version("1.28.0"))).hasToString("<=1.28.0");
        assertThat(VersionSet.upTo(version("1.27.4")).union(VersionSet.of(version("1.28.0"))))
                .hasToString("<=1.27.4 or 1.28.0");
        assertThat(VersionSet.of(new KubernetesBranch(1, 27)).union(VersionSet.of(new KubernetesBranch(1, 28))))
                .hasToString(">=1.27, <1.29");
    }

    @ParameterizedTest
    @CsvSource({"1.28.0-rc.1, true", "1.28.0, false", "1.28.0-gke.1, false", "1.27.99, true"})
    void aPreReleaseComesBeforeItsRelease(String version, boolean contained) {
        assertThat(VersionSet.below(version("1.28.0")).contains(version(version)))
                .isEqualTo(contained);
        assertThat(VersionSet.from(version("1.28.0")).contains(version(version)))
                .isEqualTo(!contained);
    }

    @ParameterizedTest
    @CsvSource({"1.28.0-alpha.0", "1.28", "1.28.0", "1.28.2147483647"})
    void aBranchHoldsAllOfIt(String version) {
        KubernetesBranch branch = new KubernetesBranch(1, 28);
        assertThat(VersionSet.of(branch).contains(version(version))).isTrue();
        assertThat(VersionSet.ALL.minus(VersionSet.of(branch)).contains(version(version)))
                .isFalse();
    }

    @Test
    void theLastBranchesEndTheOrder() {
        int max = Integer.MAX_VALUE;
        assertThat(VersionSet.of(new KubernetesBranch(1, max)).contains(version("2.0.0")))
                .isFalse();
        assertThat(VersionSet.of(new KubernetesBranch(max, max)).contains(KubernetesVersion.of(max, max, max)))
                .isTrue();
    }

    @Test
    void isEmptyIfTheEndIsNotAfterTheStart() {
        assertThat(VersionSet.between(version("1.2.3"), version("1.2.3"))).isEqualTo(VersionSet.EMPTY);
        assertThat(VersionSet.through(version("1.2.3"), version("1.2.2")).isEmpty())
                .isTrue();
        assertThat(VersionSet.through(version("1.2.3"), version("1.2.3"))).isEqualTo(VersionSet.of(version("1.2.3")));
    }

    @Property
    void isWhatALookAtEveryVersionSays(@ForAll("sets") Pair one, @ForAll("sets") Pair other) {
        Set<KubernetesVersion> union = new HashSet<>(one.versions);
        union.addAll(other.versions);
        Set<KubernetesVersion> minus = new HashSet<>(one.versions);
        minus.removeAll(other.versions);
        Set<KubernetesVersion> both = new HashSet<>(one.versions);
        both.retainAll(other.versions);
        assertThat(versions(one.set)).isEqualTo(one.versions);
        assertThat(versions(one.set.union(other.set))).isEqualTo(union);
        assertThat(versions(one.set.minus(other.set))).isEqualTo(minus);
        assertThat(versions(one.set.intersection(other.set))).isEqualTo(both);
        assertThat(versions(VersionSet.union(List.of(one.set, other.set, one.set))))
                .isEqualTo(union);
    }

    @Property
    void obeysTheLawsOfSets(@ForAll("sets") Pair one, @ForAll("sets") Pair other) {
        VersionSet a = one.set;
        VersionSet b = other.set;
        assertThat(a.union(b)).isEqualTo(b.union(a)).hasSameHashCodeAs(b.union(a));
        assertThat(a.minus(b).union(a.intersection(b))).isEqualTo(a);
        assertThat(a.minus(b).intersection(b)).isEqualTo(VersionSet.EMPTY);
        assertThat(a.intersects(b)).isEqualTo(!a.intersection(b).isEmpty());
        assertThat(VersionSet.ALL.minus(VersionSet.ALL.minus(a))).isEqualTo(a);
        assertThat(a.equals(b)).isEqualTo(a.minus(b).isEmpty() && b.minus(a).isEmpty());
    }

    @Provide
    Arbitrary<Pair> sets() {
        Arbitrary<KubernetesVersion> versions = Arbitraries.of(SPACE);
        Arbitrary<Pair> intervals = Combinators.combine(Arbitraries.integers().between(0, 7), versions, versions)
                .as(VersionSetTest::interval);
        return intervals.list().ofMaxSize(5).map(list -> {
            VersionSet set = VersionSet.EMPTY;
            Set<KubernetesVersion> all = new HashSet<>();
            for (Pair pair : list) {
                set = set.union(pair.set);
                all.addAll(pair.versions);
            }
            return new Pair(set, all);
        });
    }

    private static Pair interval(int kind, KubernetesVersion a, KubernetesVersion b) {
        Set<KubernetesVersion> versions = new HashSet<>();
        for (KubernetesVersion version : SPACE) {
            int toA = version.compareTo(a);
            int toB = version.compareTo(b);
            boolean contained = switch (kind) {
                case 0 -> toA == 0;
                case 1 -> version.branch().equals(a.branch());
                case 2 -> toA >= 0 && toB < 0;
                case 3 -> toA >= 0 && toB <= 0;
                case 4 -> toA >= 0;
                case 5 -> toA > 0;
                case 6 -> toA < 0;
                default -> toA <= 0;
            };
            if (contained) {
                versions.add(version);
            }
        }
        VersionSet set = switch (kind) {
            case 0 -> VersionSet.of(a);
            case 1 -> VersionSet.of(a.branch());
            case 2 -> VersionSet.between(a, b);
            case 3 -> VersionSet.through(a, b);
            case 4 -> VersionSet.from(a);
            case 5 -> VersionSet.above(a);
            case 6 -> VersionSet.below(a);
            default -> VersionSet.upTo(a);
        };
        return new Pair(set, versions);
    }

    private static Set<KubernetesVersion> versions(VersionSet set) {
        Set<KubernetesVersion> versions = new HashSet<>();
        for (KubernetesVersion version : SPACE) {
            if (set.contains(version)) {
                versions.add(version);
            }
        }
        return versions;
    }

    private static List<KubernetesVersion> space() {
        List<KubernetesVersion> versions = new ArrayList<>();
        for (int minor = 27; minor < 30; minor++) {
            versions.add(version("1." + minor + ".0-rc.0"));
            versions.add(version("1." + minor + ".0-rc.1"));
            for (int patch = 0; patch < 4; patch++) {
                versions.add(KubernetesVersion.of(1, minor, patch));
            }
        }
        return List.copyOf(versions);
    }

    private static KubernetesVersion version(String text) {
        return Objects.requireNonNull(KubernetesVersion.of(text), text);
    }

    record Pair(VersionSet set, Set<KubernetesVersion> versions) {}
}
