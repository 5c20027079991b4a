package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionerTest {
    @ParameterizedTest
    @CsvSource({
        "a cinder.csi.openstack.org, DURABLE",
        "a kubernetes.io/cinder, DURABLE",
        "a Cinder.csi.openstack.org, ",
        "a rook-ceph.rbd.csi.ceph.com, DURABLE",
        "a rook-ceph.cephfs.csi.ceph.com, DURABLE",
        "a rbd.csi.ceph.com, DURABLE",
        "a xrbd.csi.ceph.com, ",
        "a org.democratic-csi.nfs, DEPENDS",
        "a cluster.local/nfs-subdir-external-provisioner, DEPENDS",
        "a driver.longhorn.io, DURABLE",
        "a driver.longhorn.io p:numberOfReplicas=2, DURABLE",
        "a driver.longhorn.io p:numberOfReplicas=1, NODE_LOCAL",
        "a driver.longhorn.io p:numberOfReplicas=1 p:dataLayout.type=sharded, DEPENDS",
        "a io.openebs.csi-mayastor p:repl=1, NODE_LOCAL",
        "a io.openebs.csi-mayastor p:repl=3, DURABLE",
        "a io.openebs.csi-mayastor, DEPENDS",
        "a linstor.csi.linbit.com p:autoPlace=1, NODE_LOCAL",
        "a linstor.csi.linbit.com p:linstor.csi.linbit.com/placementCount=2, DURABLE",
        "a linstor.csi.linbit.com, DEPENDS",
        "a topolvm.io, NODE_LOCAL",
        "a openebs.io/local, NODE_LOCAL",
        "a microk8s.io/hostpath, NODE_LOCAL",
        "a docker.io/hostpath, NODE_LOCAL",
        "a k8s.io/minikube-hostpath, NODE_LOCAL",
        "a kubernetes.io/no-provisioner, NONE",
        "a -, ",
        "a '', "
    })
    void theFirstRowThatFitsCounts(String text, ProvisionerKind expected) {
        Provisioner row = Provisioner.of(Cluster.storageClass(List.of(text.split(" ", -1))));
        assertThat(row == null ? null : row.kind()).isEqualTo(expected);
    }

    @Test
    void everyRowSaysWhyAndCanBeReached() {
        Set<List<Object>> seen = new HashSet<>();
        Set<String> general = new HashSet<>();
        for (Provisioner row : Provisioner.all()) {
            assertThat(row.kind()).as(row.name()).isNotEqualTo(ProvisionerKind.UNKNOWN);
            assertThat(row.note()).as(row.name()).endsWith(".");
            assertThat(row.source()).as(row.name()).startsWith("https://");
            assertThat(row.parameter() == null).as(row.name()).isEqualTo(row.value() == null);
            assertThat(general).as("rows after the one for every class").doesNotContain(row.name());
            if (row.parameter() == null) {
                general.add(row.name());
            }
            assertThat(seen.add(List.of(
                            row.name(),
                            Objects.requireNonNullElse(row.parameter(), ""),
                            Objects.requireNonNullElse(row.value(), ""))))
                    .as("twice: " + row.name())
                    .isTrue();
        }
        assertThat(Provisioner.all()).hasSizeGreaterThan(100);
    }

    @Test
    void kindsHaveIds() {
        for (ProvisionerKind kind : ProvisionerKind.values()) {
            assertThat(ProvisionerKind.of(kind.id())).isEqualTo(kind);
        }
        assertThat(ProvisionerKind.of("else")).isEqualTo(ProvisionerKind.UNKNOWN);
    }
}
