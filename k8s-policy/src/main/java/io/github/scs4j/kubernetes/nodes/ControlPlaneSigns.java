package io.github.scs4j.kubernetes.nodes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What shows that a node belongs to the control plane. Distributions of Kubernetes differ in it. */
final class ControlPlaneSigns {
    private static final String ROLE = "node-role.kubernetes.io/";

    /** Roles of the control plane: of kubeadm, k3s, RKE2, Talos and others; before 1.20, OpenShift; RKE; Typhoon. */
    private static final Set<String> ROLES =
            Set.of(ROLE + "control-plane", ROLE + "master", ROLE + "controlplane", ROLE + "controller");

    /** Labels of distributions: kOps, Typhoon, MicroK8s. */
    private static final Set<String> KEYS = Set.of(
            "kops.k8s.io/kops-controller-pki",
            "node.kubernetes.io/controller",
            "node.kubernetes.io/master",
            "node.kubernetes.io/microk8s-controlplane");

    /** Labels that name a role in their value: old kOps, k0s. */
    private static final Map<String, Set<String>> VALUES = Map.of(
            "kubernetes.io/role", Set.of("master", "control-plane"),
            "node.k0sproject.io/role", Set.of("control-plane"));

    private static final String ETCD = ROLE + "etcd";
    private static final Set<String> WORKERS = Set.of(ROLE + "worker", ROLE + "node");

    private final Set<String> named = new HashSet<>();

    /** Takes a label that the caller names as a sign. */
    void name(String key) {
        named.add(key);
    }

    /** The signs of a node; empty if it shows none. */
    List<String> of(Node node) {
        List<String> signs = new ArrayList<>();
        for (Map.Entry<String, String> label : node.labels().entrySet()) {
            String key = label.getKey();
            if (ROLES.contains(key) || KEYS.contains(key) || named.contains(key)) {
                signs.add("label " + key);
            } else if (VALUES.getOrDefault(key, Set.of()).contains(label.getValue())) {
                signs.add("label " + key + "=" + label.getValue());
            }
        }
        for (Taint taint : node.taints()) {
            String sign = "taint " + taint.key();
            if (ROLES.contains(taint.key()) && !signs.contains(sign)) {
                signs.add(sign);
            }
        }
        signs.sort(null);
        return signs;
    }

    /** Whether a node that shows no sign holds etcd and says nothing of workloads. */
    static boolean isEtcdOnly(Node node) {
        boolean etcd = node.labels().containsKey(ETCD)
                || node.taints().stream().anyMatch(taint -> taint.key().equals(ETCD));
        return etcd && !saysWorker(node);
    }

    /** Whether a node says that it is a worker. */
    static boolean saysWorker(Node node) {
        return WORKERS.stream().anyMatch(node.labels()::containsKey);
    }
}
