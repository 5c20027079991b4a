package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.image.catalog.ImageSpecReader;
import io.github.scs4j.image.catalog.ImageSpecReading;
import io.github.scs4j.image.catalog.StandardImages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which images a cloud has to offer. */
final class SpecOptions {
    private static final String DRAFT = "0104-v2";
    /** More bytes than any list that is read to its end. */
    private static final int MAX_BYTES = 1 << 20;

    @Option(
            names = "--spec",
            paramLabel = "LIST",
            description =
                    "The standard images: a file as SCS-0104 v1 describes it, the version of the scope SCS-compatible IaaS"
                            + " whose list counts, such as v5.1, or 0104-v2 for the draft that asks for metadata instead of"
                            + " names (default: the list that is effective at the moment to judge by).")
    private @Nullable String list;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether the draft is asked for, which has no list. */
    boolean isDraft() {
        return DRAFT.equals(list);
    }

    /**
     * The list; {@code null} for none.
     *
     * @param findings takes what is wrong with the list
     * @param outcome learns if it cannot be read in whole
     */
    @Nullable
    StandardImages list(Instant at, FindingSink findings, Outcome outcome) {
        String given = list;
        if (given == null) {
            return ImageDemands.listOf(at);
        }
        if (isDraft()) {
            return null;
        }
        StandardImages edition = StandardImages.edition(given);
        if (edition != null) {
            return edition;
        }
        outcome.reads(given);
        ImageSpecReading reading = new ImageSpecReader().read(read(given), given, findings);
        outcome.readsNothing();
        if (!reading.complete()) {
            outcome.unreadable();
        }
        return reading.images();
    }

    private String read(String file) {
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            return new String(bytes.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "--spec is neither a file that can be read nor v4, v5, v5.1, 0104-v2: " + file);
        }
    }
}
