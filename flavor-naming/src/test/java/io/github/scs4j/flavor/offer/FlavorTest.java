package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlavorTest {
    private static Flavor.Builder full() {
        return Flavor.builder("SCS-2V-4-20s")
                .id("42")
                .vcpus(2)
                .ram(4096)
                .disk(20)
                .ephemeral(1)
                .swap(512)
                .isPublic(true)
                .disabled(false)
                .extraSpecs(Map.of("scs:cpu-type", "shared-core"));
    }

    @Test
    void keepsWhatIsKnown() {
        Flavor flavor = full().build();
        assertThat(flavor.name()).isEqualTo("SCS-2V-4-20s").isEqualTo(flavor.toString());
        assertThat(flavor.id()).isEqualTo("42");
        assertThat(flavor.vcpus()).hasValue(2);
        assertThat(flavor.ram()).hasValue(4096);
        assertThat(flavor.disk()).hasValue(20);
        assertThat(flavor.ephemeral()).hasValue(1);
        assertThat(flavor.swap()).hasValue(512);
        assertThat(flavor.isPublic()).isTrue();
        assertThat(flavor.disabled()).isFalse();
        assertThat(flavor.extraSpecs()).containsExactly(Map.entry("scs:cpu-type", "shared-core"));
    }

    @Test
    void whatIsNotSaidIsUnknown() {
        Flavor flavor = Flavor.builder("m1.tiny").build();
        assertThat(flavor.id()).isNull();
        assertThat(flavor.vcpus()).isEmpty();
        assertThat(flavor.ram()).isEmpty();
        assertThat(flavor.disk()).isEmpty();
        assertThat(flavor.ephemeral()).isEmpty();
        assertThat(flavor.swap()).isEmpty();
        assertThat(flavor.isPublic()).isNull();
        assertThat(flavor.disabled()).isNull();
        assertThat(flavor.extraSpecs()).isNull();
    }

    @Test
    void zeroIsKnown() {
        Flavor flavor = Flavor.builder("x").vcpus(0).disk(0).build();
        assertThat(flavor.vcpus()).hasValue(0);
        assertThat(flavor.disk()).hasValue(0);
    }

    @Test
    void negativeNumbersAreRefused() {
        Flavor.Builder builder = Flavor.builder("x");
        assertThatThrownBy(() -> builder.vcpus(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.ram(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.disk(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.ephemeral(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.swap(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void extraSpecsAreACopyInTheirOrder() {
        Map<String, String> specs = new LinkedHashMap<>();
        specs.put("b", "1");
        specs.put("a", "2");
        Flavor flavor = Flavor.builder("x").extraSpecs(specs).build();
        specs.clear();
        assertThat(flavor.extraSpecs()).containsExactly(Map.entry("b", "1"), Map.entry("a", "2"));
        assertThatThrownBy(() -> flavor.extraSpecs().put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equalityIsThatOfEveryField() {
        assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
        assertThat(full().build())
                .isNotEqualTo(Flavor.builder("SCS-2V-4-20s").build())
                .isNotEqualTo(full().id(null).build())
                .isNotEqualTo(full().vcpus(3).build())
                .isNotEqualTo(full().ram(1).build())
                .isNotEqualTo(full().disk(0).build())
                .isNotEqualTo(full().ephemeral(0).build())
                .isNotEqualTo(full().swap(0).build())
                .isNotEqualTo(full().isPublic(null).build())
                .isNotEqualTo(full().disabled(null).build())
                .isNotEqualTo(full().extraSpecs(null).build());
    }
}
