package io.github.scs4j.scope.certificate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the six kinds of certificates (SCS-0003-v1, "Introduction").
 *
 * @param level the level
 * @param layer the layer
 */
public record CertificateKind(Level level, Layer layer) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public CertificateKind {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(layer, "layer");
    }

    /** The kind that a scope of this name is about, such as {@code SCS-compatible IaaS}; {@code null} if none. */
    public static @Nullable CertificateKind of(String scope) {
        for (Level level : Level.values()) {
            for (Layer layer : Layer.values()) {
                CertificateKind kind = new CertificateKind(level, layer);
                if (kind.scope().equals(scope)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** The name of its scope, such as {@code SCS-compatible IaaS}. */
    public String scope() {
        return level.title() + " " + layer.title();
    }

    /** The kind of which a certificate must be held already; {@code null} if none. */
    public @Nullable CertificateKind prerequisite() {
        Level below = level.prerequisite();
        return below == null ? null : new CertificateKind(below, layer);
    }

    /** The {@linkplain #scope name of its scope}. */
    @Override
    public String toString() {
        return scope();
    }
}
