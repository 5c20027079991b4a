package io.github.scs4j.cli;

import io.github.scs4j.scope.yaml.ScopeSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code scs scope schema}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of scopes of the newest generation, for editors.",
        footer = {"Example:", "  scs scope schema > scope.schema.json"})
final class ScopeSchemaCommand implements Callable<Integer> {
    private final Environment environment;

    ScopeSchemaCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        environment.out().write(ScopeSchema.json());
        return Outcome.CLEAN;
    }
}
