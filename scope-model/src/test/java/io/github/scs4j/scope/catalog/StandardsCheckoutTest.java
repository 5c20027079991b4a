package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The catalogue beside the documents themselves. They are not part of the project: SCS4J_STANDARDS names the folder
 * {@code Standards} of a checkout, and without it the tests are skipped. docs/standards.md says how the table is refreshed.
 */
class StandardsCheckoutTest {
    private static final @Nullable String FOLDER = System.getenv("SCS4J_STANDARDS");

    @BeforeAll
    static void findTheDocuments() {
        assumeTrue(FOLDER != null, "SCS4J_STANDARDS is not set");
    }

    /** Also writes the table as it should be, to take it over after the documents have changed. */
    @Test
    void tableSaysWhatTheDocumentsSay() throws IOException {
        List<StandardDocument> documents = lint(new ArrayList<>());
        StringBuilder table = new StringBuilder();
        documents.forEach(document -> table.append(row(document)).append('\n'));
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("standards.tsv"), table);
        assertThat(documents).isEqualTo(StandardsCatalogue.bundled().documents());
    }

    @ParameterizedTest
    @CsvSource({
        "scs-0501-v2-scs-compatible-iaas.md,scope.document-reference",
        "scs-0501-v2-scs-compatible-iaas.md,scope.document-replaces",
        "scs-0501-v3-scs-compatible-iaas.md,",
        "scs-0102-v1-image-metadata.md,scope.document-reference",
        "scs-0002-v2-standards-docs-org.md,scope.front-matter-list",
        "scs-0121-v1-Availability-Zones-Standard.md,scope.document-name",
        "scs-0411-v1-publishing_method_for_metering_data.md,scope.document-name",
        "scs-0100-v1-flavor-naming.md,scope.unknown-key",
        "scs-0007-v1-certification-integrators.md,",
        "scs-0100-v2-flavor-naming.md,scope.document-replaced-by"
    })
    void knownFaultIsFound(String file, @Nullable String rule) throws IOException {
        List<Finding> findings = new ArrayList<>();
        lint(findings);
        List<String> rules = findings.stream()
                .filter(finding -> finding.subject().equals(file))
                .map(finding -> finding.rule().id())
                .toList();
        if (rule != null) {
            assertThat(rules).contains(rule);
        } else {
            assertThat(rules)
                    .doesNotContain(DocumentRules.FRONT_MATTER, DocumentRules.REFERENCE, DocumentRules.REPLACES);
        }
    }

    private static List<StandardDocument> lint(List<Finding> findings) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> paths = Files.list(Path.of(Objects.requireNonNull(FOLDER)))) {
            for (Path path : paths.toList()) {
                files.put(Objects.requireNonNull(path.getFileName()).toString(), Files.readString(path));
            }
        }
        return new StandardsLinter().lint(files, findings::add);
    }

    private static String row(StandardDocument document) {
        return String.join(
                "\t",
                document.file(),
                document.title(),
                document.type().word(),
                document.track().word(),
                document.status() == null ? "" : document.status().word(),
                date(document.stabilizedAt()),
                date(document.deprecatedAt()),
                date(document.rejectedAt()),
                String.join(" ", document.replaces()),
                String.join(" ", document.replacedBy()),
                String.join(" ", document.supplements()));
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
