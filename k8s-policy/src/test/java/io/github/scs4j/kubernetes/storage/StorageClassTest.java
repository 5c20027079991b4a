package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageClassTest {
    @ParameterizedTest
    @CsvSource({
        "a x, false",
        "a x default=true, true",
        "a x default=false, false",
        "a x default=True, false",
        "a x default=, false",
        "a x beta=true, true",
        "a x beta=True, false",
        "a x default=false beta=true, true",
        "a x default=true beta=false, true"
    })
    void isDefaultAsKubernetesReadsIt(String text, boolean expected) {
        assertThat(Cluster.storageClass(List.of(text.split(" ", -1))).isDefault())
                .isEqualTo(expected);
    }

    @Test
    void anEntryWithoutValueIsAbsent() {
        Map<String, @Nullable String> annotations = new HashMap<>();
        annotations.put(StorageClass.DEFAULT, null);
        annotations.put("other", "x");
        StorageClass storageClass =
                StorageClass.builder("a").annotations(annotations).build();
        annotations.clear();
        assertThat(storageClass.annotations()).containsOnlyKeys("other");
        assertThatThrownBy(() -> storageClass.annotations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isEqualInEverythingThatIsKnown() {
        List<UnaryOperator<StorageClass.Builder>> changes = List.of(
                builder -> builder.name("b"),
                builder -> builder.provisioner("y"),
                builder -> builder.annotations(Map.of("k", "v")),
                builder -> builder.parameters(Map.of("k", "v")),
                builder -> builder.created(Instant.EPOCH),
                builder -> builder.reclaimPolicy("Retain"),
                builder -> builder.volumeBindingMode("Immediate"),
                builder -> builder.allowVolumeExpansion(true));
        StorageClass plain = StorageClass.builder("a").provisioner("x").build();
        assertThat(plain)
                .isEqualTo(StorageClass.builder("a").provisioner("x").build())
                .hasSameHashCodeAs(StorageClass.builder("a").provisioner("x").build())
                .hasToString("StorageClass a of x");
        for (UnaryOperator<StorageClass.Builder> change : changes) {
            StorageClass other =
                    change.apply(StorageClass.builder("a").provisioner("x")).build();
            assertThat(other).isNotEqualTo(plain);
            assertThat(plain).isNotEqualTo(other);
        }
    }

    @Test
    void tellsWhatItWasTold() {
        StorageClass storageClass = StorageClass.builder(null)
                .reclaimPolicy("Retain")
                .volumeBindingMode("Immediate")
                .allowVolumeExpansion(true)
                .created(Instant.EPOCH)
                .build();
        assertThat(storageClass.subject()).isEmpty();
        assertThat(storageClass.reclaimPolicy()).isEqualTo("Retain");
        assertThat(storageClass.volumeBindingMode()).isEqualTo("Immediate");
        assertThat(storageClass.allowVolumeExpansion()).isTrue();
        assertThat(storageClass.created()).isEqualTo(Instant.EPOCH);
    }
}
