package io.github.scs4j.inventory;

/** An object on its way to the caller. */
@FunctionalInterface
interface KubernetesDelivery {
    void to(KubernetesSink sink);
}
