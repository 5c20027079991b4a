package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what real clouds exported; skipped where that is not at hand, unless SCS4J_CORPUS says that it is. */
class CorpusTest {
    private static final @Nullable String CORPUS = System.getenv("SCS4J_CORPUS");
    private static final Path INVENTORY =
            Path.of(CORPUS == null ? "../../shared/corpus" : CORPUS).resolve("inventory");

    private final List<String> names = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @BeforeAll
    static void findTheCorpus() {
        assumeTrue(CORPUS != null || Files.isDirectory(INVENTORY), "no corpus beside the project");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nova-flavors-detail.json",
                "nova-flavors-detail-microversion-2.1.json",
                "openstack-flavor-list-long.json",
                "flavor-names.txt"
            })
    void readsFlavors(String file) throws IOException {
        Reading reading = read(file);

        assertThat(findings).isEmpty();
        assertThat(reading).isEqualTo(new Reading(true, names.size(), 0));
        assertThat(names).containsExactlyElementsOf(Files.readAllLines(INVENTORY.resolve("flavor-names.txt")));
    }

    /** The two microversions and the client tell the same, except that 2.1 leaves extra specs out and the client disabled. */
    @Test
    void readsTheSameFlavorsFromEveryExport() {
        List<Flavor> newest = flavors("nova-flavors-detail.json");

        assertThat(newest).allMatch(CorpusTest::isWhole);
        assertThat(flavors("nova-flavors-detail-microversion-2.1.json"))
                .isEqualTo(newest.stream()
                        .map(flavor -> copy(flavor).disabled(flavor.disabled()).build())
                        .toList());
        assertThat(flavors("openstack-flavor-list-long.json"))
                .isEqualTo(newest.stream()
                        .map(flavor ->
                                copy(flavor).extraSpecs(flavor.extraSpecs()).build())
                        .toList());
    }

    private static boolean isWhole(Flavor flavor) {
        return flavor.id() != null
                && flavor.vcpus().isPresent()
                && flavor.ram().isPresent()
                && flavor.disk().isPresent()
                && flavor.ephemeral().isPresent()
                && flavor.swap().isPresent()
                && flavor.isPublic() != null
                && flavor.disabled() != null
                && flavor.extraSpecs() != null;
    }

    private static Flavor.Builder copy(Flavor flavor) {
        return Flavor.builder(flavor.name())
                .id(flavor.id())
                .vcpus(flavor.vcpus().orElseThrow())
                .ram(flavor.ram().orElseThrow())
                .disk(flavor.disk().orElseThrow())
                .ephemeral(flavor.ephemeral().orElseThrow())
                .swap(flavor.swap().orElseThrow())
                .isPublic(flavor.isPublic());
    }

    private List<Flavor> flavors(String file) {
        List<Flavor> flavors = new ArrayList<>();
        new FlavorReader().read(INVENTORY.resolve(file), entry -> flavors.add(entry.flavor()), findings::add);
        assertThat(findings).isEmpty();
        return flavors;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glance-images.json",
                "glance-images-page1.json",
                "openstack-image-list-long.json",
                "kubectl-nodes.json",
                "kubectl-storageclass.json",
                "kubectl-version.json"
            })
    void readsNothingElse(String file) {
        Reading reading = read(file);

        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("inventory.shape");
        assertThat(reading).isEqualTo(new Reading(false, 0, 0));
    }

    private Reading read(String file) {
        return new FlavorReader().read(INVENTORY.resolve(file), flavor -> names.add(flavor.name()), findings::add);
    }
}
