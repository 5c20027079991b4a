package io.github.scs4j.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scs image schema}. */
@Command(
        name = "schema",
        description = {
            "Prints the properties of SCS-0102 with their values: as JSON Schema (draft 2020-12) of an image as Glance"
                    + " reports it, as metadata definitions for Glance and Horizon, or as a table in Markdown."
        },
        footer = {
            "Examples:",
            "  scs image schema > image.schema.json",
            "  scs image schema --as metadefs > scs.json && glance md-namespace-import --file scs.json"
        })
final class ImageSchema implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Option(
            names = "--as",
            paramLabel = "SCHEMA",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "json-schema")
    private SchemaForm form = SchemaForm.JSON_SCHEMA;

    ImageSchema(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        environment.out().write(form.text(metadata.standard()));
        return Outcome.CLEAN;
    }
}
