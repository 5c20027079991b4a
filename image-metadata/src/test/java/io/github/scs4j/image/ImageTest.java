package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageTest {
    @Test
    void whatIsNotToldIsUnknown() {
        Image image = Image.builder("Ubuntu 24.04").build();
        assertThat(image.name()).isEqualTo("Ubuntu 24.04");
        assertThat(image.id()).isNull();
        assertThat(image.hidden()).isNull();
        assertThat(image.minDisk()).isEmpty();
        assertThat(image.minRam()).isEmpty();
        assertThat(image.size()).isEmpty();
        assertThat(image.tags()).isNull();
        assertThat(image.hasProperties()).isFalse();
        assertThat(image.properties()).isNull();
        assertThat(image.property("os_distro")).isNull();
    }

    @Test
    void isCalledByItsNameOrItsId() {
        assertThat(Image.builder("a").id("b").build().subject()).isEqualTo("a");
        assertThat(Image.builder("").id("b").build().subject()).isEqualTo("b");
        assertThat(Image.builder(null).id("b").build().subject()).isEqualTo("b");
        assertThat(Image.builder(null).build().subject()).isEmpty();
    }

    @Test
    void propertiesOfAnyTypeAreKept() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("hotfix_hours", 48);
        given.put("os_purpose", null);
        given.put("hw_pmu", true);
        given.put("locations", List.of("a"));
        Image image = Image.builder("a").properties(given).build();
        given.clear();
        assertThat(image.property("hotfix_hours")).isEqualTo("48");
        assertThat(image.property("hw_pmu")).isEqualTo("true");
        assertThat(image.property("os_purpose")).isNull();
        assertThat(image.property("locations")).isNull();
        assertThat(image.value("locations")).isEqualTo(List.of("a"));
        assertThat(image.properties()).containsKeys("hotfix_hours", "os_purpose", "hw_pmu", "locations");
    }

    @Test
    void propertiesAreSetOneByOne() {
        Image.Builder builder = Image.builder(null).name("a").property("os_distro", "ubuntu");
        Image before = builder.build();
        Image image = builder.property("hotfix_hours", 48)
                .property("os_purpose", null)
                .property("os_distro", "debian")
                .build();
        builder.properties(null);
        assertThat(before.properties()).containsOnlyKeys("os_distro").containsEntry("os_distro", "ubuntu");
        assertThat(image.name()).isEqualTo("a");
        assertThat(image.properties()).containsOnlyKeys("os_distro", "hotfix_hours", "os_purpose");
        assertThat(image.property("os_distro")).isEqualTo("debian");
        assertThat(builder.property("x", 1).hasProperty("x")).isTrue();
        assertThat(builder.hasProperty("os_distro")).isFalse();
        assertThat(Image.builder("a").hasProperty("x")).isFalse();
    }

    @Test
    void aBuilderGoesOnAfterAnImage() {
        Image.Builder builder = Image.builder("a");
        Image bare = builder.build();
        builder.property("os_distro", "ubuntu").property("image_type", "snapshot");
        Image image = builder.build();
        builder.property("os_distro", "debian").property("image_type", "base").property("trait:A", "required");
        assertThat(bare.value(MetadataProperty.OS_DISTRO)).isNull();
        assertThat(bare.hasProperties()).isFalse();
        assertThat(image.value(MetadataProperty.OS_DISTRO)).isEqualTo("ubuntu");
        assertThat(image.properties()).hasToString("{os_distro=ubuntu, image_type=snapshot}");
        assertThat(image.isSnapshot()).isTrue();
        assertThat(image.hasTraits()).isFalse();
        assertThat(builder.build().isSnapshot()).isFalse();
        assertThat(builder.build().hasTraits()).isTrue();
        assertThat(builder.properties(Map.of("a", "b")).build().hasTraits()).isFalse();
    }

    @Test
    void tellsWhatHasAValue() {
        Image.Builder builder =
                Image.builder("a").property("os_distro", "ubuntu").property("os_version", null);
        assertThat(builder.build().tells(MetadataProperty.OS_DISTRO.bit())).isTrue();
        assertThat(builder.build().tells(MetadataProperty.OS_VERSION.bit())).isFalse();
        builder.property(MetadataProperty.OS_DISTRO, null).property("os_version", 24);
        assertThat(builder.build().tells(MetadataProperty.OS_DISTRO.bit())).isFalse();
        assertThat(builder.build().tells(MetadataProperty.OS_DISTRO.bit() | MetadataProperty.OS_VERSION.bit()))
                .isTrue();
        assertThat(builder.properties(Map.of()).build().tells(~Image.ANY)).isFalse();
        assertThat(MetadataProperty.values()).hasSizeLessThan(Long.SIZE);
    }

    @Test
    void cannotBeChanged() {
        List<String> tags = new ArrayList<>(List.of("os:ubuntu"));
        Image image = Image.builder("a").tags(tags).properties(Map.of()).build();
        tags.clear();
        assertThat(image.tags()).containsExactly("os:ubuntu");
        Map<String, Object> properties = image.properties();
        assertThatThrownBy(() -> properties.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesNegativeNumbers() {
        Image.Builder builder = Image.builder("a");
        assertThatThrownBy(() -> builder.minDisk(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.size(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAMomentAsTheCloudWritesIt() {
        Image image = Image.builder("a")
                .createdAt(Instant.parse("2026-11-20T08:52:12Z"))
                .build();
        assertThat(image.createdAt()).isEqualTo("2026-11-20T08:52:12Z");
    }

    @Test
    void knowsThePropertiesOfTheStandardByName() {
        Image.Builder builder =
                Image.builder("a").property("os_distro", "ubuntu").property("hotfix_hours", 48);
        Image image = builder.build();
        Image other = builder.property("os_distro", null).property("other", "b").build();
        assertThat(image.value(MetadataProperty.OS_DISTRO)).isEqualTo("ubuntu");
        assertThat(image.property(MetadataProperty.HOTFIX_HOURS)).isEqualTo("48");
        assertThat(image.property("other")).isNull();
        assertThat(other.value(MetadataProperty.OS_DISTRO)).isNull();
        assertThat(other.property(MetadataProperty.HOTFIX_HOURS)).isEqualTo("48");
        assertThat(builder.properties(null).build().value(MetadataProperty.HOTFIX_HOURS))
                .isNull();
        assertThat(builder.properties(Map.of("os_purpose", "gpu")).build().property(MetadataProperty.OS_PURPOSE))
                .isEqualTo("gpu");
    }
}
