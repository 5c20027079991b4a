package io.github.scs4j.scope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement about a subject that is satisfied or not (SCS-0003-v1, "Test-case descriptor").
 *
 * @param id the identifier, such as {@code scs-0100-syntax-check}
 * @param lifetime how long a result is valid; {@code null} if it is not stated, which means {@link Lifetime#DEFAULT}
 * @param section the section under which it can be checked in isolation; {@code null} if none
 * @param description what it is about, in Markdown; {@code null} if there is none
 * @param url the documentation; {@code null} if there is none
 */
public record Testcase(
        String id,
        @Nullable Lifetime lifetime,
        @Nullable String section,
        @Nullable String description,
        @Nullable String url) {
    /** Throws {@link NullPointerException} if the id is {@code null}. */
    public Testcase {
        Objects.requireNonNull(id, "id");
    }

    /** How long a result is valid. */
    public Lifetime effectiveLifetime() {
        return lifetime == null ? Lifetime.DEFAULT : lifetime;
    }
}
