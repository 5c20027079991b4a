package io.github.scs4j.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesVersionTest {
    @ParameterizedTest
    @CsvSource({
        "v1.34.2, 1.34.2, false, , ",
        "1.34.2, 1.34.2, false, , ",
        "V1.28.5, 1.28.5, false, , ",
        "' v1.28.5\n', 1.28.5, false, , ",
        "v1.27.3-gke.1200, 1.27.3-gke.1200, false, gke.1200, ",
        "v1.28.5-eks-5e0fdde, 1.28.5-eks-5e0fdde, false, eks-5e0fdde, ",
        "v1.28.5-vmware.1, 1.28.5-vmware.1, false, vmware.1, ",
        "v1.29.3+k3s1, 1.29.3+k3s1, false, , k3s1",
        "v1.27.2+rke2r1, 1.27.2+rke2r1, false, , rke2r1",
        "v1.30.0-rc.1, 1.30.0-rc.1, true, rc.1, ",
        "v1.30.0-alpha.0.123+abc, 1.30.0-alpha.0.123+abc, true, alpha.0.123, abc",
        "v1.30.0-rc.1-gke.5, 1.30.0-rc.1-gke.5, true, rc.1-gke.5, ",
        "v1.30.0-rc1, 1.30.0-rc1, false, rc1, ",
        "v1.30.0-rc.99999999999, 1.30.0-rc.99999999999, false, rc.99999999999, ",
        "1.28, 1.28, false, , ",
        "v0.0.0, 0.0.0, false, , ",
        "v2147483647.2147483647.2147483647, 2147483647.2147483647.2147483647, false, , ",
    })
    void reads(String text, String written, boolean preRelease, String suffix, String build) {
        KubernetesVersion version = version(text);
        assertThat(version.toString()).isEqualTo(written);
        assertThat(version.isPreRelease()).isEqualTo(preRelease);
        assertThat(version.suffix()).isEqualTo(suffix);
        assertThat(version.build()).isEqualTo(build);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v",
                "1",
                "v1",
                "1.",
                "1.2.",
                "1.2.3.4",
                "v-1.2.3",
                "1.28.05",
                "01.2.3",
                "vv1.2.3",
                "1.2.3-",
                "1.2.3+",
                "1.2.3-+k3s1",
                "1.2.3+a+b",
                "1.2.x",
                "1.٣.2",
                "1.2.3 4",
                "2147483648.0.0",
                "1.99999999999999999999.0",
                "latest"
            })
    void refuses(String text) {
        assertThat(KubernetesVersion.of(text)).isNull();
    }

    @Test
    void refusesWhatIsLongerThanAnyVersion() {
        assertThat(KubernetesVersion.of("1.2.3-" + "a".repeat(249))).isNotNull();
        assertThat(KubernetesVersion.of("1.2.3-" + "a".repeat(250))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1.9.0, 1.10.0",
        "1.28.9, 1.28.10",
        "1.28, 1.28.0",
        "1.28, 1.28.0-alpha.0",
        "0.99.9, 1.0.0",
        "1.30.0-alpha.9, 1.30.0-beta.0",
        "1.30.0-beta.2, 1.30.0-rc.0",
        "1.30.0-rc.2, 1.30.0-rc.10",
        "1.30.0-rc.1, 1.30.0",
        "1.30.0-rc.1, 1.30.0-gke.1",
    })
    void isOrderedByTheNumbers(String lower, String higher) {
        assertThat(version(lower)).isLessThan(version(higher));
        assertThat(version(higher)).isGreaterThan(version(lower));
    }

    @ParameterizedTest
    @CsvSource({"1.28.5-gke.1, 1.28.5", "1.28.5+k3s1, 1.28.5+k3s2", "1.30.0-rc.1-gke.5, 1.30.0-rc.1"})
    void isNotOrderedByWhatAVendorAppends(String one, String other) {
        assertThat(version(one)).isEqualByComparingTo(version(other)).isNotEqualTo(version(other));
        assertThat(version(one).upstream()).isEqualTo(version(other).upstream());
    }

    @Test
    void isEqualHoweverItIsSpelled() {
        assertThat(version("v1.28.5")).isEqualTo(version("1.28.5")).hasSameHashCodeAs(version("1.28.5"));
        assertThat(version("v1.28.5")).isEqualTo(KubernetesVersion.of(1, 28, 5));
    }

    @Test
    void hasNoPatchLevelIfNoneIsSaid() {
        assertThat(version("1.28").hasPatch()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> version("1.28").patch());
        assertThatIllegalArgumentException().isThrownBy(() -> KubernetesVersion.of(1, 28, -1));
    }

    @ParameterizedTest
    @CsvSource({"1.34, 1.34", "v1.34, 1.34", "1.34.0, ", "1.34-gke, ", "34, ", "1.030, "})
    void readsBranches(String text, String branch) {
        assertThat(Objects.toString(KubernetesBranch.of(text), null)).isEqualTo(branch);
    }

    @Test
    void refusesBranchesBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KubernetesBranch(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new KubernetesBranch(-1, 1));
    }

    @Property
    void readsWhatItWrites(@ForAll @IntRange int major, @ForAll @IntRange int minor, @ForAll @IntRange int patch) {
        KubernetesVersion version = KubernetesVersion.of(major, minor, patch);
        assertThat(KubernetesVersion.of("v" + version)).isEqualTo(version);
    }

    @Property
    void neverThrows(@ForAll @StringLength(max = 300) String text) {
        KubernetesVersion version = KubernetesVersion.of(text);
        if (version != null) {
            assertThat(KubernetesVersion.of(version.toString())).isEqualTo(version);
        }
    }

    private static KubernetesVersion version(String text) {
        return Objects.requireNonNull(KubernetesVersion.of(text), text);
    }
}
