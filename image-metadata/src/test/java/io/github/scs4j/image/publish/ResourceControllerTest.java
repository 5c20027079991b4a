package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceControllerTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void cannotSetMostOfIt() {
        assertThat(ResourceController.cannotSet(ImageMetadataTest.noble().build(AT)))
                .containsExactly(
                        "os_purpose",
                        "replace_frequency",
                        "uuid_validity",
                        "provided_until",
                        "image_source",
                        "image_description",
                        "image_build_date",
                        "image_original_user");
    }

    @ParameterizedTest
    @CsvSource({
        "architecture, aarch64, true",
        "architecture, riscv64, false",
        "hw_disk_bus, sata, false",
        "hw_disk_bus, virtio, true",
        "hw_scsi_model, lsilogic, false",
        "hw_vif_model, virtio, true",
        "hw_pmu, true, false"
    })
    void dependsOnTheValue(String key, String value, boolean settable) {
        ImageMetadata metadata = ImageMetadataTest.noble().property(key, value).build(AT);
        assertThat(ResourceController.cannotSet(metadata).contains(key)).isEqualTo(!settable);
    }

    @Test
    void doesNotKnowWhatLibosinfoAdds() {
        ImageMetadata metadata = ImageMetadata.builder("almalinux", "9")
                .source("private")
                .buildDate("2026-11-01")
                .minDisk(10)
                .minRam(1024)
                .property("replace_frequency", "monthly")
                .build(AT);
        assertThat(ResourceController.cannotSet(metadata)).startsWith("os_distro", "os_purpose");
    }
}
