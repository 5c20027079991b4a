package io.github.scs4j.kubernetes.facts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ships in a Kubernetes release, and what the same project publishes apart from it, by the names that records of
 * vulnerabilities use. The parts are the binaries and the modules of Go that are made of the repository
 * {@code kubernetes/kubernetes} (its folders {@code cmd} and {@code staging/src/k8s.io}, as of Kubernetes 1.34).
 */
enum KubernetesProduct {
    /** Has the version of the release. */
    PART,
    /** A module of Go that is part of a release: {@code v0.28.4} of it belongs to Kubernetes 1.28.4. */
    MODULE,
    /** Published apart from releases, with versions of its own. */
    OTHER,
    /** Not known to be one or the other. */
    UNKNOWN,
    /** No product is named. */
    NONE;

    private static final Set<String> VENDORS = Set.of(
            "kubernetes",
            "kubernetes.io",
            "k8s",
            "the kubernetes project",
            "the kubernetes authors",
            "kubernetes project",
            "cncf",
            "cloud native computing foundation",
            "google");
    private static final Set<String> PARTS = Set.of(
            "kubernetes",
            "kubernetes core",
            "k8s",
            "k8s.io/kubernetes",
            "github.com/kubernetes/kubernetes",
            "kubernetes/kubernetes",
            "kubelet",
            "kube-apiserver",
            "kubernetes api server",
            "kube-controller-manager",
            "cloud-controller-manager",
            "kube-scheduler",
            "kube-proxy",
            "kube-aggregator",
            "kubectl",
            "kubeadm",
            "kubectl-convert",
            "kube-log-runner",
            "kubemark",
            "hyperkube");
    private static final Set<String> MODULES = Set.of(
            "api",
            "apiextensions-apiserver",
            "apimachinery",
            "apiserver",
            "cli-runtime",
            "client-go",
            "cloud-provider",
            "cluster-bootstrap",
            "code-generator",
            "component-base",
            "component-helpers",
            "controller-manager",
            "cri-api",
            "cri-client",
            "csi-translation-lib",
            "dynamic-resource-allocation",
            "endpointslice",
            "externaljwt",
            "kms",
            "kube-aggregator",
            "kube-controller-manager",
            "kube-proxy",
            "kube-scheduler",
            "kubectl",
            "kubelet",
            "legacy-cloud-providers",
            "metrics",
            "mount-utils",
            "pod-security-admission",
            "sample-apiserver",
            "sample-cli-plugin",
            "sample-controller");
    private static final Set<String> OTHERS = Set.of(
            "ingress-nginx",
            "kubernetes ingress-nginx",
            "ingress nginx",
            "secrets-store-csi-driver",
            "kubernetes secrets-store-csi-driver",
            "kubernetes secrets store csi driver",
            "secrets store csi driver",
            "secrets-store-sync-controller",
            "csi-proxy",
            "kubernetes-csi-proxy",
            "image builder",
            "image-builder",
            "kubernetes image builder",
            "kubernetes java client",
            "kubernetes-client/java",
            "kubernetes python client",
            "kubernetes c# client",
            "kubernetes csharp client",
            "kubernetes javascript client",
            "kubernetes dashboard",
            "dashboard",
            "aws-iam-authenticator",
            "kube-state-metrics",
            "kops",
            "minikube",
            "external-provisioner",
            "external-snapshotter",
            "external-resizer",
            "kubernetes-csi external-provisioner",
            "kubernetes csi snapshot-controller",
            "kubernetes csi sidecar",
            "azure-file-csi-driver",
            "azurefile-csi-driver",
            "nfs-csi-driver",
            "csi driver for nfs",
            "nfs subdir external provisioner",
            "cluster-api",
            "cri-tools",
            "gitrepo volume",
            "headlamp",
            "kubevirt",
            "node-problem-detector",
            "descheduler",
            "metrics-server");

    /** What a product of a CVE record is; the vendor counts if it is another one than Kubernetes. */
    static KubernetesProduct of(@Nullable String product, @Nullable String vendor) {
        if (product == null || VersionText.saysNothing(product)) {
            return NONE;
        }
        String name = product.strip().toLowerCase(Locale.ROOT);
        if (OTHERS.contains(name)) {
            return OTHER;
        }
        boolean oursOrUnsaid = vendor == null || VersionText.saysNothing(vendor) || isProject(vendor);
        return oursOrUnsaid && PARTS.contains(name) ? PART : ofPackage(name);
    }

    /** What a package of Go is; the packages of a module count as the module. */
    static KubernetesProduct ofPackage(@Nullable String name) {
        if (name == null || VersionText.saysNothing(name)) {
            return NONE;
        }
        String path = name.strip();
        for (String root : new String[] {"k8s.io/kubernetes", "github.com/kubernetes/kubernetes"}) {
            if (path.equals(root) || path.startsWith(root + "/")) {
                return PART;
            }
        }
        for (String root : new String[] {"k8s.io/", "github.com/kubernetes/"}) {
            if (path.startsWith(root)) {
                int slash = path.indexOf('/', root.length());
                String module = path.substring(root.length(), slash < 0 ? path.length() : slash);
                return MODULES.contains(module) ? MODULE : OTHERS.contains(module) ? OTHER : UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    /** Whether the vendor is the Kubernetes project. */
    static boolean isProject(@Nullable String vendor) {
        return vendor != null && VENDORS.contains(vendor.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it is part of a release. */
    boolean isPart() {
        return this == PART || this == MODULE;
    }
}
