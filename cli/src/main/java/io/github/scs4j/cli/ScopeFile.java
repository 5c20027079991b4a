package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.yaml.ScopeReader;
import io.github.scs4j.scope.yaml.ScopeReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A scope that the user names.
 *
 * @param name {@code iaas}, {@code kaas}, or the name of a file; {@code -} is standard input
 */
record ScopeFile(String name) {
    private static final String STANDARD_INPUT = "-";

    /** Whether it comes with the command. */
    boolean isBundled() {
        return BundledScope.of(name) != null;
    }

    /** What findings call it. */
    String subject() {
        BundledScope bundled = BundledScope.of(name);
        if (bundled != null) {
            return bundled.file();
        }
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    /**
     * Reads it.
     *
     * @param findings takes what is wrong with it
     * @param outcome learns if not all of it can be read
     * @throws ParameterException if there is no such file
     */
    ScopeReading read(FindingSink findings, Outcome outcome, Environment environment, CommandLine command) {
        outcome.reads(subject());
        ScopeReading reading = reading(findings, environment, command);
        outcome.readsNothing();
        if (!reading.complete()) {
            outcome.unreadable();
        }
        return reading;
    }

    private ScopeReading reading(FindingSink findings, Environment environment, CommandLine command) {
        BundledScope bundled = BundledScope.of(name);
        if (bundled != null) {
            return new ScopeReader().read(bundled.text(), subject(), findings);
        }
        try {
            if (name.equals(STANDARD_INPUT)) {
                return new ScopeReader().read(environment.in(), subject(), findings);
            }
            try (InputStream yaml = Files.newInputStream(Path.of(name))) {
                return new ScopeReader().read(yaml, subject(), findings);
            }
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(command, "neither iaas nor kaas nor a file that can be read: " + name);
        }
    }
}
