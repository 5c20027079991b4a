package io.github.scs4j.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an image is for: the property {@code os_purpose} (SCS-0102, "Technical requirements and features"). */
public enum OsPurpose {
    /** A general purpose image, mostly as upstream makes it. */
    GENERIC("generic"),
    /** A general purpose image that a newer one has replaced; only in version 2. */
    OLDGENERIC("oldgeneric"),
    /** A much more barebones general purpose image. */
    MINIMAL("minimal"),
    /** A node image for Kubernetes, with CRI and kubelet. */
    K8SNODE("k8snode"),
    /** An image with GPU drivers. */
    GPU("gpu"),
    /** A network appliance. */
    NETWORK("network"),
    /** None of the others, and what to use in case of doubt. */
    CUSTOM("custom");

    private static final List<String> V1 = List.of("generic", "minimal", "k8snode", "gpu", "network", "custom");
    private static final List<String> V2 =
            List.of("generic", "oldgeneric", "minimal", "k8snode", "gpu", "network", "custom");

    private final String value;

    OsPurpose(String value) {
        this.value = value;
    }

    /** The purpose with this value of the property, by any version of the standard; {@code null} if there is none. */
    public static @Nullable OsPurpose of(String value) {
        return switch (value) {
            case "generic" -> GENERIC;
            case "oldgeneric" -> OLDGENERIC;
            case "minimal" -> MINIMAL;
            case "k8snode" -> K8SNODE;
            case "gpu" -> GPU;
            case "network" -> NETWORK;
            case "custom" -> CUSTOM;
            default -> null;
        };
    }

    /** The value of the property. */
    public String value() {
        return value;
    }

    /** Whether this version of the standard has the purpose. */
    public boolean isAllowed(MetadataStandard standard) {
        return this != OLDGENERIC || standard == MetadataStandard.V2;
    }

    /** The values that a version of the standard allows, in its order. */
    static List<String> words(MetadataStandard standard) {
        return standard == MetadataStandard.V1 ? V1 : V2;
    }

    /** The value that was probably meant by one that is not allowed; {@code null} if none is near. */
    static @Nullable String nearest(String value, MetadataStandard standard) {
        return switch (value) {
            case "capinode", "capi", "k8s", "kubernetes" -> "k8snode";
            case "general", "standard", "default", "vanilla" -> "generic";
            default -> Nearest.of(value, words(standard));
        };
    }
}
