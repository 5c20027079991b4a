package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersistentVolumeTest {
    /** Alternatives are separated by {@code |}, requirements by {@code ;}, each is key, operator and values. */
    @ParameterizedTest
    @CsvSource({
        "local, '', true",
        "hostPath, '', true",
        "csi, '', false",
        "nfs, '', false",
        ", '', false",
        "csi, kubernetes.io/hostname In a, true",
        "csi, kubernetes.io/hostname In a a, true",
        "csi, kubernetes.io/hostname In a b, false",
        "csi, kubernetes.io/hostname In, false",
        "csi, kubernetes.io/hostname NotIn a, false",
        "csi, kubernetes.io/hostname Exists, false",
        "csi, metadata.name In a, true",
        "csi, topology.topolvm.io/node In a, true",
        "csi, openebs.io/nodename In a, true",
        "csi, openebs.io/nodeid In a, true",
        "csi, direct.csi.min.io/node In a, true",
        "csi, directpv.min.io/node In a, true",
        "csi, hostpath.topology.kubevirt.io/node In a, true",
        "csi, topology.hostpath.csi/node In a, true",
        "csi, topology.lvm.csi/node In a, true",
        "csi, topology.topolvm.cybozu.com/node In a, true",
        "csi, directpv.min.io/rack In a, false",
        "csi, topology.kubernetes.io/zone In z, false",
        "csi, topology.cinder.csi.openstack.org/zone In nova, false",
        "csi, topology.kubernetes.io/zone In z;kubernetes.io/hostname In a, true",
        "csi, kubernetes.io/hostname In a b;metadata.name In a, true",
        "csi, linbit.com/hostname In a|linbit.com/hostname In b, false",
        "csi, linbit.com/hostname In a|linbit.com/hostname In a, true",
        "csi, kubernetes.io/hostname In a|topology.kubernetes.io/zone In z, false"
    })
    void isOnOneNode(String source, String affinity, boolean expected) {
        PersistentVolume.Builder volume = PersistentVolume.builder("pv").source(source);
        for (String alternative : affinity.isEmpty() ? new String[0] : affinity.split("\\|", -1)) {
            List<NodeRequirement> requirements = new ArrayList<>();
            for (String requirement : alternative.split(";", -1)) {
                List<String> words = List.of(requirement.split(" ", -1));
                requirements.add(new NodeRequirement(words.get(0), words.get(1), words.subList(2, words.size())));
            }
            volume.nodeAffinity(requirements);
        }
        assertThat(volume.build().isOnOneNode()).isEqualTo(expected);
    }

    @Test
    void isBoundByItsPhaseOrElseByItsClaim() {
        assertThat(PersistentVolume.builder("pv").build().isBound()).isFalse();
        assertThat(PersistentVolume.builder("pv").claim("n", "c").build().isBound())
                .isTrue();
        assertThat(PersistentVolume.builder("pv").phase("Bound").build().isBound())
                .isTrue();
        assertThat(PersistentVolume.builder("pv")
                        .claim("n", "c")
                        .phase("Released")
                        .build()
                        .isBound())
                .isFalse();
    }

    @Test
    void anObjectIsNotChangedByItsBuilder() {
        PersistentVolume.Builder builder = PersistentVolume.builder("pv");
        PersistentVolume volume = builder.build();
        builder.nodeAffinity(List.of()).name("other");
        assertThat(volume.nodeAffinity()).isEmpty();
        assertThat(volume.name()).isEqualTo("pv");
    }

    @Test
    void aClaimIsBoundByItsPhaseOrElseByItsVolume() {
        assertThat(PersistentVolumeClaim.builder("n", "c").build().isBound()).isFalse();
        assertThat(PersistentVolumeClaim.builder("n", "c")
                        .volumeName("v")
                        .build()
                        .isBound())
                .isTrue();
        assertThat(PersistentVolumeClaim.builder("n", "c")
                        .volumeName("v")
                        .phase("Pending")
                        .build()
                        .isBound())
                .isFalse();
        assertThat(PersistentVolumeClaim.builder("n", "c")
                        .phase("Bound")
                        .build()
                        .isBound())
                .isTrue();
    }

    @Test
    void objectsTellWhatTheyWereTold() {
        PersistentVolume volume = PersistentVolume.builder(null)
                .name("pv")
                .storageClassName("a")
                .provisionedBy("p")
                .source("csi")
                .driver("d")
                .accessModes(List.of("ReadWriteOnce"))
                .claim("n", "c")
                .phase("Bound")
                .build();
        assertThat(volume.name()).isEqualTo("pv");
        assertThat(volume.storageClassName()).isEqualTo("a");
        assertThat(volume.provisionedBy()).isEqualTo("p");
        assertThat(volume.source()).isEqualTo("csi");
        assertThat(volume.driver()).isEqualTo("d");
        assertThat(volume.accessModes()).containsExactly("ReadWriteOnce");
        assertThat(volume.claim()).isEqualTo("n/c");
        assertThat(volume.phase()).isEqualTo("Bound");
        assertThat(volume).hasToString("PersistentVolume pv of a");
        assertThat(PersistentVolume.SOURCES).contains("csi", "local", "hostPath", "nfs");
        PersistentVolumeClaim claim = PersistentVolumeClaim.builder("n", "c")
                .storageClassName("a")
                .provisioner("p")
                .accessModes(List.of("ReadWriteMany"))
                .volumeName("v")
                .phase("Lost")
                .build();
        assertThat(claim.namespace()).isEqualTo("n");
        assertThat(claim.name()).isEqualTo("c");
        assertThat(claim.storageClassName()).isEqualTo("a");
        assertThat(claim.provisioner()).isEqualTo("p");
        assertThat(claim.accessModes()).containsExactly("ReadWriteMany");
        assertThat(claim.volumeName()).isEqualTo("v");
        assertThat(claim.phase()).isEqualTo("Lost");
        assertThat(claim).hasToString("PersistentVolumeClaim n/c of a");
    }
}
