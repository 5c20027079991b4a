package io.github.scs4j.cli;

/** Images for tests, as Glance reports them. */
final class Images {
    static final String SAMPLE = "../samples/cloud/images.json";

    /** Properties of an image without any fault on 2026-11-20. */
    private static final String CLEAN =
            """
            "status": "active", "visibility": "public", "os_hidden": false, "size": 1048576, "virtual_size": 1073741824,
            "min_disk": 8, "min_ram": 512, "os_hash_algo": "sha512", "os_hash_value": "%s",
            "created_at": "2026-11-01T10:00:00Z", "updated_at": "2026-11-01T10:00:00Z",
            "tags": ["managed_by_test", "os:ubuntu"],
            "architecture": "x86_64", "hw_disk_bus": "scsi", "hw_scsi_model": "virtio-scsi", "hw_rng_model": "virtio",
            "hypervisor_type": "qemu", "os_distro": "ubuntu", "os_version": "24.04", "os_purpose": "generic",
            "replace_frequency": "monthly", "provided_until": "2036-06-30", "uuid_validity": "last-3", "hotfix_hours": "0",
            "image_source": "https://cloud-images.ubuntu.com/releases/noble/release/x.img",
            "image_description": "https://ubuntu.com", "image_build_date": "2026-10-31", "image_original_user": "ubuntu"
            """.formatted("0123456789abcdef".repeat(8)).replace("\n", " ");

    private Images() {}

    /** An image without any fault on 2026-11-20, but of this name. */
    static String clean(String name) {
        return "{\"id\": \"" + name.replace(' ', '-') + "\", \"name\": \"" + name + "\", " + CLEAN + "}";
    }

    /** One with another text in place of one of these. */
    static String clean(String name, String text, String other) {
        String image = clean(name);
        if (!image.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return image.replace(text, other);
    }

    /** A page of Glance. */
    static String page(String... images) {
        return "{\"images\": [\n" + String.join(",\n", images) + "\n]}";
    }
}
