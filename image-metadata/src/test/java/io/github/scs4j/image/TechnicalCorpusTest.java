package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sets of properties that images really had. The corpus is not part of the project; without it the tests are skipped, unless
 * SCS4J_CORPUS says where it is.
 */
class TechnicalCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path SETS =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("images/property-sets.jsonl");

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.exists(SETS), "no corpus beside the project");
    }

    @Test
    void whatIsWrongInTheField() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String line : Files.readAllLines(SETS)) {
            JsonNode properties = JSON.readTree(line).get("properties");
            Image image = Image.builder("a")
                    .properties(JSON.convertValue(properties, new TypeReference<Map<String, Object>>() {}))
                    .build();
            findings.addAll(
                    TechnicalPropertiesTest.findings(TechnicalPropertiesTest.judge(image, MetadataStandard.V1)));
        }
        assertThat(suggestions(findings, "image.os-purpose", false)).containsExactly("k8snode");
        assertThat(suggestions(findings, "image.os-distro", false)).contains("alpinelinux", "arch");
        assertThat(suggestions(findings, "image.architecture", true)).isEmpty();
        assertThat(suggestions(findings, "image.os-version", true)).isEmpty();
        assertThat(suggestions(findings, "image.trait", true)).isEmpty();
    }

    private static Set<String> suggestions(List<Finding> findings, String rule, boolean warningsOnly) {
        Set<String> suggestions = new TreeSet<>();
        for (Finding finding : findings) {
            String suggestion = finding.suggestion();
            if (finding.rule().id().equals(rule) && suggestion != null && !(warningsOnly && finding.violates())) {
                suggestions.add(suggestion);
            }
        }
        return suggestions;
    }
}
