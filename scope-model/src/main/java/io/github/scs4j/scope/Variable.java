package io.github.scs4j.scope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@linkplain Script scripts} want to know about a subject (SCS-0003-v1, "SCS Certification YAML").
 *
 * @param name the name, as it stands in braces
 * @param defaultValue the value where none is assigned; {@code null} if one must be
 */
public record Variable(String name, @Nullable String defaultValue) {
    /** Throws {@link NullPointerException} if the name is {@code null}. */
    public Variable {
        Objects.requireNonNull(name, "name");
    }
}
