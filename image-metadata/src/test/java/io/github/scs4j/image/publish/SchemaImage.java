package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An image with all metadata right but for one property, for the schema and for the check. */
final class SchemaImage {
    static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MetadataProperty property;
    private final @Nullable Object value;

    /** The right image with this value of the property; {@code null} without it. */
    SchemaImage(MetadataProperty property, @Nullable Object value) {
        this.property = property;
        this.value = value;
    }

    static Map<String, Object> right() {
        Map<String, Object> right = new LinkedHashMap<>();
        right.put("architecture", "x86_64");
        right.put("min_disk", 8);
        right.put("min_ram", 512);
        right.put("os_version", "24.04");
        right.put("os_distro", "ubuntu");
        right.put("hw_disk_bus", "scsi");
        right.put("hw_scsi_model", "virtio-scsi");
        right.put("hypervisor_type", "qemu");
        right.put("os_purpose", "generic");
        right.put("hw_rng_model", "virtio");
        right.put("replace_frequency", "monthly");
        right.put("uuid_validity", "last-3");
        right.put("provided_until", "none");
        right.put("hotfix_hours", "0");
        right.put("image_source", "https://cloud-images.ubuntu.com/releases/noble/");
        right.put("image_description", "Ubuntu 24.04");
        right.put("image_build_date", "2026-11-01");
        right.put("image_original_user", "ubuntu");
        right.put("os_hash_algo", "sha512");
        return right;
    }

    ObjectNode json() {
        return JSON.valueToTree(values());
    }

    /** The testcases that the image violates. */
    Set<String> violated(MetadataStandard standard) {
        Set<String> violated = new HashSet<>();
        Report.Collector collector = new Report.Collector();
        new MetadataCheck(standard).judge(image(), AT, collector, collector.tally());
        for (Finding finding : collector.report().findings()) {
            if (finding.violates()) {
                violated.add(String.valueOf(finding.rule().testcase()));
            }
        }
        return violated;
    }

    /** That no testcase fails, by the text. */
    static void assertPasses(Image image, MetadataStandard standard) {
        Report.Collector collector = new Report.Collector();
        new MetadataCheck(standard).judge(image, AT, collector, collector.tally());
        assertThat(collector.report().results())
                .allSatisfy(result ->
                        assertThat(result.result()).as(result.testcase()).isEqualTo(Verdict.PASS));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = right();
        if (value == null) {
            values.remove(property.key());
        } else {
            values.put(property.key(), value);
        }
        return values;
    }

    private Image image() {
        Map<String, Object> values = values();
        Image.Builder image = Image.builder("a").visibility("public").size(1).createdAt(AT);
        if (values.remove("min_disk") instanceof Integer disk) {
            image.minDisk(disk);
        }
        if (values.remove("min_ram") instanceof Integer ram) {
            image.minRam(ram);
        }
        if (values.remove("os_hash_algo") instanceof String algorithm) {
            image.hash(algorithm, null);
        }
        return image.properties(values).build();
    }
}
