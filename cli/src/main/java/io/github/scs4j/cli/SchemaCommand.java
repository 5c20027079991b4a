package io.github.scs4j.cli;

import io.github.scs4j.report.EnvelopeWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code scs schema}. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (draft 2020-12) of what the other commands print with --format json.",
            "A line of --format jsonl is what it calls an item."
        },
        footer = {"Example:", "  scs schema > envelope.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Environment environment;

    SchemaCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        environment.out().write(EnvelopeWriter.schema());
        return Outcome.CLEAN;
    }
}
