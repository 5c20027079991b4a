package io.github.scs4j.cli;

import io.github.scs4j.inventory.KubernetesSink;
import io.github.scs4j.kubernetes.network.IngressClass;
import io.github.scs4j.kubernetes.network.Workload;
import io.github.scs4j.kubernetes.nodes.Node;
import io.github.scs4j.kubernetes.storage.PersistentVolume;
import io.github.scs4j.kubernetes.storage.PersistentVolumeClaim;
import io.github.scs4j.kubernetes.storage.StorageClass;
import java.util.List;
import java.util.function.Consumer;

/** Hands what is read to several sinks, and counts it. */
final class EverySink implements KubernetesSink {
    private final List<KubernetesSink> sinks;
    private long clusters;
    private long nodes;
    private long storage;
    private long others;

    EverySink(KubernetesSink... sinks) {
        this.sinks = List.of(sinks);
    }

    long clusters() {
        return clusters;
    }

    long nodes() {
        return nodes;
    }

    /** StorageClasses, volumes and claims. */
    long storage() {
        return storage;
    }

    /** Objects of other kinds. */
    long others() {
        return others;
    }

    long objects() {
        return clusters + nodes + storage + others;
    }

    private void hand(Consumer<KubernetesSink> object) {
        sinks.forEach(object);
    }

    @Override
    public void cluster(String name, String version) {
        clusters++;
        hand(sink -> sink.cluster(name, version));
    }

    @Override
    public void wholeOffering() {
        hand(KubernetesSink::wholeOffering);
    }

    @Override
    public void partialList() {
        hand(KubernetesSink::partialList);
    }

    @Override
    public void alone() {
        hand(KubernetesSink::alone);
    }

    @Override
    public void storageClass(StorageClass storageClass) {
        storage++;
        hand(sink -> sink.storageClass(storageClass));
    }

    @Override
    public void persistentVolume(PersistentVolume volume) {
        storage++;
        hand(sink -> sink.persistentVolume(volume));
    }

    @Override
    public void persistentVolumeClaim(PersistentVolumeClaim claim) {
        storage++;
        hand(sink -> sink.persistentVolumeClaim(claim));
    }

    @Override
    public void node(Node node) {
        nodes++;
        hand(sink -> sink.node(node));
    }

    @Override
    public void ingressClass(IngressClass ingressClass) {
        others++;
        hand(sink -> sink.ingressClass(ingressClass));
    }

    @Override
    public void workload(Workload workload) {
        others++;
        hand(sink -> sink.workload(workload));
    }

    @Override
    public void other(String kind, String name) {
        others++;
        hand(sink -> sink.other(kind, name));
    }
}
