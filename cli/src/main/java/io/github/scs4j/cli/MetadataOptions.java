package io.github.scs4j.cli;

import io.github.scs4j.image.MetadataStandard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which version of SCS-0102. */
final class MetadataOptions {
    @Option(
            names = "--standard",
            paramLabel = "STANDARD",
            description =
                    "The version of SCS-0102: ${COMPLETION-CANDIDATES} (default: the one that certificates ask for, 0102-v1).",
            completionCandidates = MetadataEdition.class)
    private @Nullable MetadataStandard standard;

    MetadataStandard standard() {
        MetadataStandard given = standard;
        return given == null ? MetadataStandard.EFFECTIVE : given;
    }
}
