package io.github.scs4j.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Glance's answer about many images: up to 25 properties of each, then the fields that all have, as a real cloud sends
 * them; the same in every run.
 */
final class ImageFile {
    static final int COUNT = 100_000;

    private static final List<String> DISTRIBUTIONS = List.of("ubuntu", "debian", "almalinux", "rocky", "fedora");
    private static final List<String> PURPOSES = List.of("generic", "minimal", "k8snode", "gpu");
    private static final int OFTEN = 8;
    /** One image in so many is said to be built in the future. */
    private static final int WRONG = 20;

    private final Random random = new Random(102);
    private final StringBuilder json = new StringBuilder("{\"images\": [");
    private final int names;

    private ImageFile(int names) {
        this.names = names;
    }

    /**
     * Writes a file to standard output, for programs that are no benchmark of ours.
     *
     * @param args how many images, and of how many names; without, the file of the benchmarks
     */
    public static void main(String[] args) {
        int images = args.length == 0 ? COUNT : Integer.parseInt(args[0]);
        int names = args.length == 0 ? COUNT : Integer.parseInt(args[1]);
        System.out.writeBytes(new ImageFile(names).write(images));
        System.out.flush();
    }

    /** As Glance sends it, in one line. */
    static byte[] bytes() {
        return bytes(COUNT);
    }

    /** The same about so many images, each with a name of its own. */
    static byte[] bytes(int images) {
        return new ImageFile(images).write(images);
    }

    /** The answer about so many images of so many names, made while it is read. */
    static InputStream stream(int images, int names) {
        return new Stream(new ImageFile(names), images);
    }

    private byte[] write(int images) {
        for (int i = 0; i < images; i++) {
            image(i);
        }
        json.append("], \"first\": \"/v2/images\", \"schema\": \"/v2/schemas/images\"}");
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void image(int i) {
        json.append(i == 0 ? "{" : ", {");
        properties(i);
        fields(i);
        json.append('}');
    }

    private void properties(int i) {
        String distribution = DISTRIBUTIONS.get(i % DISTRIBUTIONS.size());
        String version = Integer.toString(8 + i % 17);
        String month = i % WRONG == 0 ? "2026-12" : "2026-10";
        text("architecture", i % 9 == 0 ? "aarch64" : "x86_64");
        text("hw_disk_bus", "scsi");
        text("hw_rng_model", "virtio");
        text("hw_scsi_model", "virtio-scsi");
        often("hw_watchdog_action", "reset");
        often("hw_firmware_type", "uefi");
        often("hw_machine_type", "q35");
        often("hw_qemu_guest_agent", "yes");
        often("hw_vif_multiqueue_enabled", "true");
        text("hypervisor_type", "qemu");
        text("os_distro", distribution);
        text("os_version", version);
        text("os_purpose", PURPOSES.get(i % PURPOSES.size()));
        text("replace_frequency", "monthly");
        text("uuid_validity", "last-3");
        text("provided_until", "2029-05-31");
        text("image_description", distribution + " " + version);
        often("image_name", distribution + " " + version);
        text("internal_version", "202611" + (10 + i % 20));
        text("image_original_user", distribution);
        text("image_source", "https://cloud.example.org/" + distribution + "/" + version + "/" + i + "/disk.img");
        text("image_build_date", month + "-" + (10 + i % 18));
        often("hotfix_hours", "0");
        often("patchlevel", "7");
        often("os_secure_boot", "optional");
    }

    private void fields(int i) {
        String id = uuid();
        int name = i % names;
        text("name", DISTRIBUTIONS.get(name % DISTRIBUTIONS.size()) + " " + name);
        text("disk_format", "qcow2");
        text("container_format", "bare");
        text("visibility", "public");
        value("size", Long.toString(500_000_000L + random.nextInt(1_000_000_000)));
        value("virtual_size", Long.toString(3_758_096_384L));
        text("status", "active");
        text("checksum", digits(1));
        value("protected", "false");
        value("min_ram", "512");
        value("min_disk", "8");
        text("owner", "37363161ae4d411ca69b5c890463bbbf");
        value("os_hidden", "false");
        text("os_hash_algo", "sha512");
        text("os_hash_value", digits(4));
        text("id", id);
        text("created_at", "2026-11-" + (10 + i % 10) + "T08:" + (10 + i % 50) + ":12Z");
        text("updated_at", "2026-11-" + (10 + i % 10) + "T09:" + (10 + i % 50) + ":12Z");
        value("tags", "[\"managed_by_osism\", \"os:" + DISTRIBUTIONS.get(i % DISTRIBUTIONS.size()) + "\"]");
        text("self", "/v2/images/" + id);
        text("file", "/v2/images/" + id + "/file");
        text("schema", "/v2/schemas/image");
        text("stores", "ceph");
    }

    /** A property that most images have. */
    private void often(String key, String text) {
        if (random.nextInt(OFTEN) > 0) {
            text(key, text);
        }
    }

    private void text(String key, String text) {
        value(key, '"' + text + '"');
    }

    private void value(String key, String value) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(", ");
        }
        json.append('"').append(key).append("\": ").append(value);
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** So many times 32 hexadecimal digits. */
    private String digits(int times) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < times; i++) {
            digits.append(uuid().replace("-", ""));
        }
        return digits.toString();
    }

    /** The answer, of which it holds one image. */
    private static final class Stream extends InputStream {
        private final ImageFile file;
        private final int images;
        private InputStream image = InputStream.nullInputStream();
        private int next;

        Stream(ImageFile file, int images) {
            this.file = file;
            this.images = images;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int count = image.read(bytes, start, length);
            while (count < 0 && next <= images) {
                write(next++);
                count = image.read(bytes, start, length);
            }
            return count;
        }

        private void write(int i) {
            if (i < images) {
                file.image(i);
            } else {
                file.json.append("]}");
            }
            image = new ByteArrayInputStream(file.json.toString().getBytes(StandardCharsets.UTF_8));
            file.json.setLength(0);
        }
    }
}
