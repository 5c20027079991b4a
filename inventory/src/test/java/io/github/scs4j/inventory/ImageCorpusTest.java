package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.image.Image;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what real clouds exported; skipped where that is not at hand, unless SCS4J_CORPUS says that it is. */
class ImageCorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path FOLDER = Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS);

    private final List<Image> images = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.isDirectory(FOLDER), "no corpus beside the project");
    }

    @Test
    void readsAllOfGlance() {
        Reading reading = read("inventory/glance-images.json");

        assertThat(findings).isEmpty();
        assertThat(reading).isEqualTo(new Reading(true, images.size(), 0));
        assertThat(images).isNotEmpty().allMatch(ImageCorpusTest::isWhole);
    }

    private static boolean isWhole(Image image) {
        return image.name() != null
                && image.id() != null
                && image.status() != null
                && image.visibility() != null
                && image.hidden() != null
                && image.owner() != null
                && image.size().isPresent()
                && image.minDisk().isPresent()
                && image.minRam().isPresent()
                && image.checksum() != null
                && image.hashAlgorithm() != null
                && image.hashValue() != null
                && image.createdAt() != null
                && image.updatedAt() != null
                && image.tags() != null
                && image.hasProperties();
    }

    /** The page and the list hold some of the same images. */
    @Test
    void readsTheSameOfEveryExport() {
        read("inventory/glance-images.json");
        List<String> all = images.stream().map(ImageOutcome::known).toList();
        List<@Nullable String> names = images.stream().map(Image::name).toList();
        images.clear();

        read("inventory/glance-images-page1.json");
        assertThat(all).containsAll(images.stream().map(ImageOutcome::known).toList());
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly(ImageReader.PAGE);
        images.clear();

        read("inventory/openstack-image-list-long.json");
        assertThat(names).containsAll(images.stream().map(Image::name).toList());
        assertThat(images).isNotEmpty().noneMatch(Image::hasProperties);
    }

    @ParameterizedTest
    @CsvSource({"images/property-sets.jsonl, 185", "images/observed-image-shows.jsonl, 11"})
    void readsPropertySets(String file, int count) {
        assertThat(read(file)).isEqualTo(new Reading(true, count, 0));
        assertThat(images).allMatch(Image::hasProperties).allMatch(image -> image.name() != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nova-flavors-detail.json",
                "openstack-flavor-list-long.json",
                "flavor-names.txt",
                "kubectl-nodes.json",
                "kubectl-storageclass.json",
                "kubectl-version.json"
            })
    void readsNothingElse(String file) {
        Reading reading = read("inventory/" + file);

        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly(ImageReader.OTHER_SHAPE);
        assertThat(reading).isEqualTo(new Reading(false, 0, 0));
    }

    private Reading read(String file) {
        return new ImageReader().read(FOLDER.resolve(file), entry -> images.add(entry.image()), findings::add);
    }
}
