package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.StorageClass;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What reading an input gave: a line for every object, and one for every finding. */
record ObjectOutcome(Reading reading, List<String> objects, List<Finding> findings) {
    static ObjectOutcome of(String text) {
        return of(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    static ObjectOutcome of(InputStream in) {
        Lines lines = new Lines();
        List<Finding> findings = new ArrayList<>();
        Reading reading = new KubernetesReader().read(in, "input", lines, findings::add);
        return new ObjectOutcome(reading, lines.lines, findings);
    }

    List<String> problems() {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.location() + " " + finding.message())
                .toList();
    }

    private static final class Lines implements KubernetesSink {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void cluster(String name, String version) {
            lines.add("cluster " + name + " " + version);
        }

        @Override
        public void wholeOffering() {
            lines.add("whole");
        }

        @Override
        public void partialList() {
            lines.add("partial");
        }

        @Override
        public void storageClass(StorageClass storageClass) {
            lines.add("class " + storageClass.name() + " " + storageClass.provisioner() + " "
                    + storageClass.annotations() + " " + storageClass.parameters() + " " + storageClass.created() + " "
                    + storageClass.reclaimPolicy() + " " + storageClass.volumeBindingMode() + " "
                    + storageClass.allowVolumeExpansion());
        }

        @Override
        public void persistentVolume(PersistentVolume volume) {
            lines.add("volume " + volume.name() + " " + volume.storageClassName() + " " + volume.provisionedBy() + " "
                    + volume.source() + " " + volume.driver() + " " + volume.accessModes() + " " + volume.nodeAffinity()
                    + " " + volume.claim() + " " + volume.phase());
        }

        @Override
        public void persistentVolumeClaim(PersistentVolumeClaim claim) {
            lines.add("claim " + claim.namespace() + "/" + claim.name() + " " + claim.storageClassName() + " "
                    + claim.provisioner() + " " + claim.accessModes() + " " + claim.volumeName() + " " + claim.phase());
        }

        @Override
        public void node(Node node) {
            lines.add("node " + node.name() + " " + node.labels() + " " + node.taints() + " " + node.providerId() + " "
                    + node.kubeletVersion());
        }

        @Override
        public void ingressClass(IngressClass ingressClass) {
            lines.add("ingress " + ingressClass.name() + " " + ingressClass.controller() + " "
                    + ingressClass.defaultAnnotation());
        }

        @Override
        public void workload(Workload workload) {
            lines.add(workload.kind() + " " + workload.subject() + " " + workload.images());
        }

        @Override
        public void other(String kind, String name) {
            lines.add("other " + kind + " " + name);
        }
    }
}
