package io.github.scs4j.image;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Images for tests. */
final class Images {
    /** As the new value of a property: there is none. */
    static final Object ABSENT = new Object();

    private Images() {}

    /** A public image with which nothing is wrong, but for these properties and fields. */
    static Image good(Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("size", 2_000_000_000L);
        all.put("virtual_size", 3_000_000_000L);
        all.put("min_disk", 8L);
        all.put("min_ram", 512L);
        all.put("os_hash_algo", "sha512");
        all.put("os_hash_value", "0123456789abcdef".repeat(8));
        all.put("os_hidden", false);
        all.put("architecture", "x86_64");
        all.put("os_version", "24.04");
        all.put("os_distro", "ubuntu");
        all.put("os_purpose", "generic");
        all.put("hw_disk_bus", "scsi");
        all.put("hw_scsi_model", "virtio-scsi");
        all.put("hypervisor_type", "qemu");
        all.put("hw_rng_model", "virtio");
        all.put("replace_frequency", "monthly");
        all.put("uuid_validity", "last-3");
        all.put("provided_until", "2029-05-31");
        all.put("image_source", "https://cloud-images.ubuntu.com/noble/20261101/noble-server-cloudimg-amd64.img");
        all.put("image_description", "https://wiki.ubuntu.com/NobleNumbat/ReleaseNotes");
        all.put("image_build_date", "2026-11-01");
        all.put("image_original_user", "ubuntu");
        all.putAll(changes);
        all.values().removeIf(value -> value == ABSENT);
        Image.Builder image = Image.builder("Ubuntu 24.04")
                .id("8b11fd4b-4e2f-4f0a-8f5f-2f6c8f3a7f10")
                .status("active")
                .visibility("public")
                .createdAt(Instant.parse("2026-11-02T03:04:05Z"))
                .tags(List.of("os:ubuntu", "managed_by_osism"))
                .hidden((Boolean) all.remove("os_hidden"))
                .hash((String) all.remove("os_hash_algo"), (String) all.remove("os_hash_value"));
        if (all.remove("size") instanceof Number bytes) {
            image.size(bytes.longValue());
        }
        if (all.remove("virtual_size") instanceof Number bytes) {
            image.virtualSize(bytes.longValue());
        }
        if (all.remove("min_disk") instanceof Number gibibytes) {
            image.minDisk(gibibytes.longValue());
        }
        if (all.remove("min_ram") instanceof Number mebibytes) {
            image.minRam(mebibytes.longValue());
        }
        return image.properties(all).build();
    }
}
