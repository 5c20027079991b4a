package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.image.MetadataStandard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page docs/image-metadata.md has the tables of the properties as they are. */
class MetadataTableTest {
    private static final Path PAGE = Path.of("..", "docs", "image-metadata.md");

    @ParameterizedTest
    @EnumSource
    void standsInTheDocumentation(MetadataStandard standard) throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8) + "\n";
        String heading = "## Properties by " + standard.id() + "\n\n";
        assertThat(page)
                .as("after a change of the properties, put this behind '%s' in docs/image-metadata.md", heading.strip())
                .contains(heading + MetadataTable.markdown(standard) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void hasFourCellsInEveryRow(MetadataStandard standard) {
        assertThat(MetadataTable.markdown(standard).lines())
                .hasSize(36)
                .allSatisfy(row -> assertThat(row.chars().filter(c -> c == '|')).hasSize(5));
    }
}
