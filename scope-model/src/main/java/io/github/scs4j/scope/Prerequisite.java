package io.github.scs4j.scope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scope of which a certificate must be held already (SCS-0003-v1, "Prerequisite descriptor").
 *
 * @param name the name of the scope
 * @param url the scope itself; {@code null} if it is not stated
 */
public record Prerequisite(String name, @Nullable String url) {
    /** Throws {@link NullPointerException} if the name is {@code null}. */
    public Prerequisite {
        Objects.requireNonNull(name, "name");
    }
}
