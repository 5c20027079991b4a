package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Images that clouds have had: those of the standard come from where they should. */
class CatalogCorpusTest {
    private static final @Nullable String CORPUS_FOLDER = System.getenv("SCS4J_CORPUS");
    private static final Path CORPUS = Path.of(CORPUS_FOLDER == null ? "../../shared/corpus" : CORPUS_FOLDER)
            .resolve("images");

    @Test
    void definitionsOfTheImageManager() throws IOException {
        List<Image> images = images("property-sets.jsonl", "derived_effective_properties");
        List<String> wrong = new ArrayList<>();
        for (StandardImages list : StandardImages.editions()) {
            Tally tally = new Tally();
            StandardImagesCheck check = new StandardImagesCheck(list);
            for (Image image : images) {
                check.add(image, finding -> take(finding, wrong), tally);
            }
            check.end(finding -> take(finding, wrong), tally);
            assertThat(tally.results()).isNotEmpty();
        }
        // definitions of 2022 named a mirror of their own, which no list takes
        assertThat(wrong).hasSize(16).allMatch(message -> message.contains("'https://minio.services.osism.tech/"));
    }

    @Test
    void observedImages() throws IOException {
        List<Image> images = images("observed-image-shows.jsonl", "properties");
        List<String> wrong = new ArrayList<>();
        Tally tally = new Tally();
        GenericImagesCheck check = new GenericImagesCheck(Releases.KNOWN, Instant.parse("2026-11-20T00:00:00Z"));
        for (Image image : images) {
            check.add(image, finding -> take(finding, wrong), tally);
        }
        check.end(finding -> take(finding, wrong), tally);
        assertThat(wrong).isEmpty();
    }

    private static void take(Finding finding, List<String> wrong) {
        if (finding.rule().id().equals(CatalogRules.SOURCE)) {
            wrong.add(finding.subject() + ": " + finding.message());
        }
    }

    private static List<Image> images(String file, String key) throws IOException {
        Path path = CORPUS.resolve(file);
        Assumptions.assumeTrue(Files.exists(path));
        ObjectMapper mapper = new ObjectMapper();
        List<Image> images = new ArrayList<>();
        for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
            JsonNode node = mapper.readTree(line);
            Map<String, @Nullable Object> properties =
                    mapper.convertValue(node.get(key), new TypeReference<Map<String, @Nullable Object>>() {});
            images.add(Image.builder(node.get("name").asText())
                    .properties(properties)
                    .build());
        }
        assertThat(images).hasSizeGreaterThan(10);
        return images;
    }
}
