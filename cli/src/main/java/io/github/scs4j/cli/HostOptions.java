package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.inventory.HostReader;
import io.github.scs4j.inventory.Reading;
import io.github.scs4j.kubernetes.nodes.HostEvidence;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What tells the physical machines of nodes. */
final class HostOptions {
    @Option(
            names = "--host-label",
            paramLabel = "KEY",
            description =
                    "A label whose value names the physical machine of a node, such as topology.scs.community/host-id;"
                            + " kubernetes.io/hostname does not.")
    private @Nullable String label;

    @Option(
            names = "--hosts",
            paramLabel = "FILE",
            description =
                    "A file that names the physical machine of each node: a node and its host per line, or a JSON object.")
    private @Nullable String file;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Names the file. */
    void name(NamedFiles named) {
        named.add(file);
    }

    /**
     * The evidence; {@code null} if there is none.
     *
     * @param findings takes what is wrong with the file
     * @param outcome learns if not all of it can be read
     */
    @Nullable
    HostEvidence evidence(Language language, FindingSink findings, Outcome outcome) {
        if (label != null && file != null) {
            throw wrong("--host-label and --hosts are two ways to say the same: leave one out");
        }
        if (label != null) {
            Message refusal = HostEvidence.refusal(label);
            if (refusal != null) {
                throw wrong("--host-label: " + refusal.text(language));
            }
            return HostEvidence.label(label);
        }
        return file == null ? null : mapping(file, findings, outcome);
    }

    private HostEvidence mapping(String name, FindingSink findings, Outcome outcome) {
        Path path = path(name);
        outcome.reads(name);
        Map<String, String> hosts = new LinkedHashMap<>();
        Reading reading = new HostReader().read(path, hosts::put, findings);
        outcome.readsNothing();
        if (!reading.complete() || reading.unreadable() > 0) {
            outcome.unreadable();
        }
        return HostEvidence.mapping(name, hosts);
    }

    private Path path(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isReadable(path) && !Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // as one that is not there
        }
        throw wrong("--hosts is no file that can be read: " + name);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
