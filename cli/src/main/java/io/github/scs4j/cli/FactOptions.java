package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.kubernetes.facts.FactReader;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known of Kubernetes. */
final class FactOptions {
    @Option(
            names = "--facts",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Files of facts: releases (GitHub, endoflife.date), ends of life (kubernetes/website, endoflife.date, the"
                            + " official test suite), vulnerabilities (CVE records, OSV, the official feed). What a file holds"
                            + " is recognized. Can be given several times; 'scs k8s facts' says how to get them.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--no-bundled-facts",
            description = "Judges by the given facts alone, without the releases and ends of life that scs knows.")
    private boolean alone;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Names the files. */
    void name(NamedFiles named) {
        files.forEach(named::add);
    }

    /**
     * The facts.
     *
     * @param findings takes what is wrong with the files
     * @param outcome learns if one cannot be read
     */
    KubernetesFacts facts(FindingSink findings, Outcome outcome) {
        KubernetesFacts.Builder facts = bundled();
        FactReader reader = new FactReader(facts, findings);
        for (String file : files) {
            outcome.reads(file);
            try (InputStream bytes = Files.newInputStream(Path.of(file))) {
                if (reader.read(bytes, file) == null) {
                    outcome.unreadable();
                }
            } catch (IOException | InvalidPathException e) {
                throw new ParameterException(
                        Objects.requireNonNull(command).commandLine(), "--facts is no file that can be read: " + file);
            }
            outcome.readsNothing();
        }
        return facts.build();
    }

    /** Whether a file holds what looks like facts. */
    static boolean isFacts(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new FactReader(new KubernetesFacts.Builder(), finding -> {}).read(bytes, file.toString()) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** What is known without any file. */
    KubernetesFacts.Builder bundled() {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        if (!alone) {
            facts.add(KubernetesFacts.bundled());
        }
        return facts;
    }
}
