package io.github.scs4j.inventory;

import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.nodes.Taint;
import io.github.scs4j.kubernetes.storage.NodeRequirement;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.StorageClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fields of an object say. */
final class ObjectValues {
    private ObjectValues() {}

    static StorageClass storageClass(@Nullable String name, KubernetesFields metadata, KubernetesFields object) {
        return StorageClass.builder(name)
                .annotations(metadata.map("annotations"))
                .created(metadata.time("creationTimestamp"))
                .provisioner(object.text("provisioner"))
                .parameters(object.map("parameters"))
                .reclaimPolicy(object.text("reclaimPolicy"))
                .volumeBindingMode(object.text("volumeBindingMode"))
                .allowVolumeExpansion(object.flag("allowVolumeExpansion"))
                .build();
    }

    static PersistentVolume volume(@Nullable String name, KubernetesFields metadata, KubernetesFields object) {
        PersistentVolume.Builder volume = PersistentVolume.builder(name)
                .provisionedBy(metadata.map("annotations").get("pv.kubernetes.io/provisioned-by"));
        KubernetesFields spec = object.object("spec");
        if (spec != null) {
            volume.storageClassName(spec.text("storageClassName")).accessModes(spec.texts("accessModes"));
            for (String source : PersistentVolume.SOURCES) {
                KubernetesFields part = spec.has(source) ? spec.object(source) : null;
                if (part != null) {
                    volume.source(source).driver(source.equals("csi") ? part.text("driver") : null);
                }
            }
            claim(volume, spec.object("claimRef"));
            affinity(volume, spec.object("nodeAffinity"));
        }
        KubernetesFields status = object.object("status");
        return volume.phase(status == null ? null : status.text("phase")).build();
    }

    private static void claim(PersistentVolume.Builder volume, @Nullable KubernetesFields claim) {
        String name = claim == null ? null : claim.text("name");
        if (claim != null && name != null) {
            String namespace = claim.text("namespace");
            volume.claim(namespace == null ? "" : namespace, name);
        }
    }

    private static void affinity(PersistentVolume.Builder volume, @Nullable KubernetesFields affinity) {
        KubernetesFields required = affinity == null ? null : affinity.object("required");
        if (required == null) {
            return;
        }
        for (KubernetesFields term : required.objects("nodeSelectorTerms")) {
            List<NodeRequirement> together = new ArrayList<>();
            for (String list : List.of("matchExpressions", "matchFields")) {
                for (KubernetesFields expression : term.objects(list)) {
                    String key = expression.text("key");
                    String operator = expression.text("operator");
                    if (key != null && operator != null) {
                        together.add(new NodeRequirement(key, operator, expression.texts("values")));
                    }
                }
            }
            volume.nodeAffinity(together);
        }
    }

    static PersistentVolumeClaim claim(@Nullable String name, KubernetesFields metadata, KubernetesFields object) {
        PersistentVolumeClaim.Builder claim = PersistentVolumeClaim.builder(metadata.text("namespace"), name)
                .provisioner(metadata.map("annotations").get("volume.kubernetes.io/storage-provisioner"));
        KubernetesFields spec = object.object("spec");
        if (spec != null) {
            claim.storageClassName(spec.text("storageClassName"))
                    .accessModes(spec.texts("accessModes"))
                    .volumeName(spec.text("volumeName"));
        }
        KubernetesFields status = object.object("status");
        return claim.phase(status == null ? null : status.text("phase")).build();
    }

    static Node node(@Nullable String name, KubernetesFields metadata, KubernetesFields object) {
        Node.Builder node = Node.builder(name).labels(metadata.labels("labels"));
        KubernetesFields spec = object.object("spec");
        if (spec != null) {
            node.providerId(spec.text("providerID"));
            for (KubernetesFields taint : spec.objects("taints")) {
                String key = taint.text("key");
                if (key != null) {
                    node.taint(new Taint(key, orEmpty(taint.text("value")), orEmpty(taint.text("effect"))));
                }
            }
        }
        KubernetesFields status = object.object("status");
        KubernetesFields info = status == null ? null : status.object("nodeInfo");
        return node.kubeletVersion(info == null ? null : info.text("kubeletVersion"))
                .build();
    }

    static IngressClass ingressClass(@Nullable String name, KubernetesFields metadata, KubernetesFields object) {
        KubernetesFields spec = object.object("spec");
        return new IngressClass(
                name,
                spec == null ? null : spec.text("controller"),
                metadata.map("annotations").get(IngressClass.DEFAULT));
    }

    static Workload workload(String kind, @Nullable String name, KubernetesFields metadata, KubernetesFields object) {
        List<String> images = new ArrayList<>();
        KubernetesFields spec = object.object("spec");
        KubernetesFields template = spec == null ? null : spec.object("template");
        KubernetesFields pod = template == null ? spec : template.object("spec");
        if (pod != null) {
            for (String list : List.of("initContainers", "containers")) {
                for (KubernetesFields container : pod.objects(list)) {
                    String image = container.text("image");
                    if (image != null) {
                        images.add(image);
                    }
                }
            }
        }
        return new Workload(kind, metadata.text("namespace"), name, images);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
