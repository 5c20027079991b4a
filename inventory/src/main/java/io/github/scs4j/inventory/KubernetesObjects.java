package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.StorageClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by their kind what the objects of an input are, and delivers them. */
final class KubernetesObjects {
    private static final String LIST = "List";

    private final Intake<KubernetesDelivery> intake;
    /** Where the list that was read last says that there is more of it. */
    private Location.@Nullable Position moreAt;

    private boolean listed;
    private long documents;

    KubernetesObjects(Intake<KubernetesDelivery> intake) {
        this.intake = intake;
    }

    /** The kind that a list's objects have if they do not say: {@code Node} in a {@code NodeList}. */
    static @Nullable String kindOfItems(@Nullable Tree listKind) {
        if (listKind instanceof Tree.Scalar scalar
                && scalar.text().endsWith(LIST)
                && scalar.text().length() > LIST.length()) {
            return scalar.text().substring(0, scalar.text().length() - LIST.length());
        }
        return null;
    }

    /** An object in a list. */
    void item(Tree.Mapping object, @Nullable String kind, Location.Position at) {
        KubernetesFields fields = new KubernetesFields(object, intake, at);
        String own = fields.kind();
        String known = own == null ? kind : own;
        if (known != null) {
            deliver(known, fields);
        } else {
            intake.refuse(KubernetesRules.ENTRY, KubernetesRules.NO_KIND.with(), at);
        }
    }

    /** An object in a list of clusters. */
    void cluster(Tree.Mapping object, Location.Position at) {
        cluster(new KubernetesFields(object, intake, at));
    }

    /** Here a list begins. */
    void beginList() {
        listed = true;
    }

    /** An object in a list of clusters that has these texts and nothing else. */
    void cluster(String name, String version) {
        intake.deliver(sink -> sink.cluster(name, version));
    }

    /** An object that is a whole document, and no list. */
    void document(Tree.Mapping object, Location.Position at) {
        documents++;
        KubernetesFields fields = new KubernetesFields(object, intake, at);
        String kind = fields.kind();
        if (kind != null && kind.equals("Status")) {
            Message failure = KubernetesRules.FAILURE.with(Shown.string(fields.words("message")));
            intake.stop(KubernetesRules.SHAPE, failure, at);
        } else if (kind != null) {
            deliver(kind, fields);
        } else if (object.get("serverVersion") != null) {
            server(fields.object("serverVersion"), at);
        } else if (object.get("clientVersion") != null) {
            intake.stop(KubernetesRules.SHAPE, KubernetesRules.NO_SERVER.with(), at);
        } else if (object.get("gitVersion") != null) {
            server(fields, at);
        } else if (object.get("version") != null) {
            cluster(fields);
        } else {
            String key = object.entries().isEmpty()
                    ? null
                    : object.entries().keySet().iterator().next();
            Message message = key == null
                    ? KubernetesRules.EMPTY_OBJECT.with()
                    : KubernetesRules.OTHER_OBJECT.with(Shown.string(key));
            intake.stop(KubernetesRules.SHAPE, message, at);
        }
    }

    /** The end of a list, with what stands beside its objects. */
    void endList(Tree.Mapping list, Location.Position at) {
        listed = true;
        KubernetesFields fields = new KubernetesFields(list, intake, at);
        KubernetesFields metadata = fields.object("metadata");
        boolean more = metadata != null && !metadata.words("continue").isEmpty();
        moreAt = more ? at : null;
        if (Boolean.TRUE.equals(fields.flag("whole"))) {
            intake.aside(KubernetesSink::wholeOffering);
        }
    }

    /** The end of the input. */
    void end() {
        if (documents == 1 && !listed) {
            intake.aside(KubernetesSink::alone);
        }
        if (moreAt != null) {
            intake.remark(KubernetesRules.PAGE, KubernetesRules.IS_ONE_CHUNK.with(), moreAt);
            intake.aside(KubernetesSink::partialList);
        }
    }

    private void server(@Nullable KubernetesFields version, Location.Position at) {
        String text = version == null ? null : version.text("gitVersion");
        if (text == null) {
            intake.refuse(
                    KubernetesRules.ENTRY,
                    KubernetesRules.NO_VERSION.with(Shown.string(intake.source()), "gitVersion"),
                    at);
        } else {
            String name = intake.source();
            intake.deliver(sink -> sink.cluster(name, text));
        }
    }

    private void cluster(KubernetesFields fields) {
        String given = fields.text("name");
        String name = given == null ? intake.source() : given;
        fields.name("cluster", name);
        String version = fields.text("version");
        if (version == null) {
            intake.refuse(
                    KubernetesRules.ENTRY, KubernetesRules.NO_VERSION.with(Shown.string(name), "version"), fields.at());
        } else {
            intake.deliver(sink -> sink.cluster(name, version));
        }
    }

    private void deliver(String kind, KubernetesFields fields) {
        KubernetesFields told = fields.object("metadata");
        KubernetesFields metadata = told == null ? fields.nothing() : told;
        String name = metadata.text("name");
        if (name == null) {
            intake.remark(KubernetesRules.NAME, KubernetesRules.NAME_MISSING.with(Shown.number(kind)), fields.at());
        }
        fields.name(kind, name);
        metadata.name(kind, name);
        switch (kind) {
            case "StorageClass" -> {
                StorageClass value = ObjectValues.storageClass(name, metadata, fields);
                intake.deliver(sink -> sink.storageClass(value));
            }
            case "PersistentVolume" -> {
                PersistentVolume value = ObjectValues.volume(name, metadata, fields);
                intake.deliver(sink -> sink.persistentVolume(value));
            }
            case "PersistentVolumeClaim" -> {
                PersistentVolumeClaim value = ObjectValues.claim(name, metadata, fields);
                intake.deliver(sink -> sink.persistentVolumeClaim(value));
            }
            case "Node" -> {
                Node value = ObjectValues.node(name, metadata, fields);
                intake.deliver(sink -> sink.node(value));
            }
            case "IngressClass" -> {
                IngressClass value = ObjectValues.ingressClass(name, metadata, fields);
                intake.deliver(sink -> sink.ingressClass(value));
            }
            case "DaemonSet", "Deployment", "Pod" -> {
                Workload value = ObjectValues.workload(kind, name, metadata, fields);
                intake.deliver(sink -> sink.workload(value));
            }
            case "Cluster" -> managed(kind, "cluster.x-k8s.io/", List.of("spec", "topology", "version"), name, fields);
            case "KubeadmControlPlane" ->
                managed(kind, "controlplane.cluster.x-k8s.io/", List.of("spec", "version"), name, fields);
            case "Shoot" ->
                managed(kind, "core.gardener.cloud/", List.of("spec", "kubernetes", "version"), name, fields);
            default -> other(kind, name);
        }
    }

    private void other(String kind, @Nullable String name) {
        String known = name == null ? "" : name;
        intake.deliver(sink -> sink.other(kind, known));
    }

    /**
     * A cluster as an object of a cluster that manages it.
     *
     * @param group what the version of its API begins with
     * @param path where its version stands
     */
    private void managed(String kind, String group, List<String> path, @Nullable String name, KubernetesFields fields) {
        String api = fields.text("apiVersion");
        if (api != null && !api.startsWith(group)) {
            other(kind, name);
            return;
        }
        KubernetesFields at = fields;
        for (String key : path.subList(0, path.size() - 1)) {
            at = at == null ? null : at.object(key);
        }
        String version = at == null ? null : at.text(path.get(path.size() - 1));
        KubernetesFields metadata = fields.object("metadata");
        String namespace = metadata == null ? null : metadata.text("namespace");
        String own = name == null ? "" : name;
        String cluster = namespace == null ? own : namespace + "/" + own;
        if (version == null) {
            intake.refuse(
                    KubernetesRules.ENTRY,
                    KubernetesRules.NO_VERSION.with(Shown.string(cluster), String.join(".", path)),
                    fields.at());
        } else {
            intake.deliver(sink -> sink.cluster(cluster, version));
        }
    }
}
