package io.github.scs4j.kubernetes.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ships in a Kubernetes release, and what the same project publishes apart from it, by the names that records of
 * vulnerabilities use: the rows of {@code products.tsv}, with the source of each. The parts are the binaries and the modules of
 * Go that are made of the repository {@code kubernetes/kubernetes}.
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
    private static final Map<String, KubernetesProduct> TABLE = table(MODULE);
    private static final Map<String, KubernetesProduct> MODULES = table(PART);

    /** What a product of a CVE record is; the vendor counts if it is another one than Kubernetes. */
    static KubernetesProduct of(@Nullable String product, @Nullable String vendor) {
        if (product == null || VersionText.saysNothing(product)) {
            return NONE;
        }
        String name = product.strip().toLowerCase(Locale.ROOT);
        KubernetesProduct kind = TABLE.getOrDefault(name, UNKNOWN);
        boolean oursOrUnsaid = vendor == null || VersionText.saysNothing(vendor) || isProject(vendor);
        return kind == OTHER || (kind == PART && oursOrUnsaid) ? kind : ofPackage(name);
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
                return MODULES.getOrDefault(module, UNKNOWN);
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

    /** The rows of the table by name, except those of one kind. */
    private static Map<String, KubernetesProduct> table(KubernetesProduct except) {
        Map<String, KubernetesProduct> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(KubernetesProduct.class.getResourceAsStream("products.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, "US-ASCII"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    String kind = line.substring(tab + 1, line.indexOf('\t', tab + 1));
                    KubernetesProduct product = valueOf(kind.toUpperCase(Locale.ROOT));
                    if (product != except) {
                        table.put(line.substring(0, tab), product);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
