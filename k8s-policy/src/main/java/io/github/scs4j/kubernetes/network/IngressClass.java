package io.github.scs4j.kubernetes.network;

import org.jspecify.annotations.Nullable;

/**
 * An IngressClass ({@code networking.k8s.io/v1}) as a cluster reports it. Immutable and thread-safe.
 *
 * @param name the name: any text; {@code null} for a class without a name
 * @param controller who serves it, such as {@code k8s.io/ingress-nginx}; {@code null} if unknown
 * @param defaultAnnotation the value of the annotation {@link #DEFAULT}; {@code null} if it is absent
 */
public record IngressClass(
        @Nullable String name,
        @Nullable String controller,
        @Nullable String defaultAnnotation) {
    /** The annotation that makes a class the default one. */
    public static final String DEFAULT = "ingressclass.kubernetes.io/is-default-class";

    /** What findings call the class: its name, or an empty text. */
    public String subject() {
        return name == null ? "" : name;
    }

    /** Whether Kubernetes takes the class for a default one: the annotation is exactly {@code true}. */
    public boolean isDefault() {
        return "true".equals(defaultAnnotation);
    }
}
