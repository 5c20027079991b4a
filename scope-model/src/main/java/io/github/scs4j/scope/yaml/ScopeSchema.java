package io.github.scs4j.scope.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A JSON Schema (draft 2020-12) of scopes in the newest {@link Generation}, for editors. It takes what {@link ScopeReader}
 * reads without a finding, and refuses what has another shape. What it cannot say is left to the reader: keys that stand
 * twice, and dates in quotes.
 */
public final class ScopeSchema {
    private static final String FILE = "scope.schema.json";

    private ScopeSchema() {}

    /** The schema as JSON text. */
    public static String json() {
        try (InputStream schema =
                Objects.requireNonNull(ScopeSchema.class.getResourceAsStream(FILE), "the schema is in the jar")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
