package io.github.scs4j.kubernetes.network;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A DaemonSet, Deployment or Pod and the container images that it runs: evidence of the network plugin. Immutable and
 * thread-safe.
 *
 * @param kind such as {@code DaemonSet}
 * @param namespace the namespace; {@code null} if unknown
 * @param name the name within the namespace: any text; {@code null} for one without a name
 * @param images the images of its containers and init containers, such as {@code ghcr.io/flannel-io/flannel:v0.26.1}
 */
public record Workload(
        String kind, @Nullable String namespace, @Nullable String name, List<String> images) {
    /** Copies the images; throws {@link NullPointerException} if kind, images or one of them is {@code null}. */
    public Workload {
        Objects.requireNonNull(kind, "kind");
        images = List.copyOf(Objects.requireNonNull(images, "images"));
    }

    /** What findings call it: namespace and name, as far as they are known. */
    public String subject() {
        String own = name == null ? "" : name;
        return namespace == null || namespace.isEmpty() ? own : namespace + "/" + own;
    }
}
