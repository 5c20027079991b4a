package io.github.scs4j.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A JSON Schema in the jar. */
enum SchemaFile {
    ENVELOPE("envelope.schema.json"),
    TEST_REPORT("test-report.schema.json"),
    SCORE_CARD("score-card.schema.json");

    private final String name;

    SchemaFile(String name) {
        this.name = name;
    }

    String text() {
        try (InputStream schema =
                Objects.requireNonNull(SchemaFile.class.getResourceAsStream(name), "the schema is in the jar")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
