package io.github.scs4j.inventory;

import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.StorageClass;

/** Takes what a {@link KubernetesReader} reads, object by object; what is not overridden is dropped. */
public interface KubernetesSink {
    /**
     * A cluster with the version that it runs or offers.
     *
     * @param name the cluster; that of the input if the export does not name it
     * @param version the version as it is given, not checked; {@code v1.34.2}
     */
    default void cluster(String name, String version) {}

    /** The input says that the clusters in it are the whole offering. */
    default void wholeOffering() {}

    /** The input ends with a part of a list, and the rest of the list is not in it. */
    default void partialList() {}

    /** The input was one object on its own, and no list: others of its kind may exist. */
    default void alone() {}

    /** A StorageClass. */
    default void storageClass(StorageClass storageClass) {}

    /** A PersistentVolume. */
    default void persistentVolume(PersistentVolume volume) {}

    /** A PersistentVolumeClaim. */
    default void persistentVolumeClaim(PersistentVolumeClaim claim) {}

    /** A Node. */
    default void node(Node node) {}

    /** An IngressClass. */
    default void ingressClass(IngressClass ingressClass) {}

    /** A DaemonSet, Deployment or Pod. */
    default void workload(Workload workload) {}

    /**
     * An object that is none of the others.
     *
     * @param kind kind of the object, such as {@code ConfigMap}
     * @param name name of the object; empty if it has none
     */
    default void other(String kind, String name) {}
}
