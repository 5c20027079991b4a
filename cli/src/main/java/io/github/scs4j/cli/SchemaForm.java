package io.github.scs4j.cli;

import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.publish.MetadataSchema;
import io.github.scs4j.image.publish.MetadataTable;
import io.github.scs4j.image.publish.Metadefs;

/** The values of {@code --as} of {@code scs image schema}. */
enum SchemaForm {
    /** What the JSON of a legal image looks like. */
    JSON_SCHEMA("json-schema"),
    /** What Glance and Horizon offer. */
    METADEFS("metadefs"),
    /** A table to read. */
    MARKDOWN("markdown");

    private final String word;

    SchemaForm(String word) {
        this.word = word;
    }

    /** The properties by a version of the standard, with a line end behind them. */
    String text(MetadataStandard standard) {
        String text = switch (this) {
            case JSON_SCHEMA -> MetadataSchema.json(standard);
            case METADEFS -> Metadefs.json(standard);
            case MARKDOWN -> MetadataTable.markdown(standard);
        };
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
