package io.github.scs4j.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/** Nova's answer about many flavors: the fields, links and extra specs of a real cloud, the same in every run. */
final class FlavorFile {
    static final int COUNT = 100_000;

    private static final String CLOUD = "https://compute.example.org:8774";

    private FlavorFile() {}

    /** As Nova sends it, in one line. */
    static byte[] bytes() {
        String[] names = FlavorNames.valid();
        Random random = new Random(102);
        StringBuilder json = new StringBuilder("{\"flavors\": [");
        for (int i = 0; i < COUNT; i++) {
            json.append(i == 0 ? "" : ", ");
            flavor(json, new UUID(random.nextLong(), random.nextLong()).toString(), names[i % names.length], random);
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void flavor(StringBuilder json, String id, String name, Random random) {
        int cpus = 1 << random.nextInt(6);
        json.append("{\"id\": \"").append(id).append("\", \"name\": \"").append(name);
        json.append("\", \"ram\": ").append(cpus * 4096).append(", \"disk\": ").append(10 * random.nextInt(21));
        json.append(", \"swap\": 0, \"OS-FLV-EXT-DATA:ephemeral\": 0, \"OS-FLV-DISABLED:disabled\": false");
        json.append(", \"vcpus\": ").append(cpus);
        json.append(", \"os-flavor-access:is_public\": true, \"rxtx_factor\": 1.0, \"links\": [{\"rel\": \"self\"");
        json.append(", \"href\": \"").append(CLOUD).append("/v2.1/flavors/").append(id);
        json.append("\"}, {\"rel\": \"bookmark\", \"href\": \"")
                .append(CLOUD)
                .append("/flavors/")
                .append(id);
        json.append("\"}], \"description\": null, \"extra_specs\": {");
        if (random.nextInt(3) > 0) {
            json.append("\"scs:cpu-type\": \"shared-core\", \"scs:disk0-type\": \"ssd\", \"scs:name-v1\": \"");
            json.append(name.replace('-', ':'))
                    .append("\", \"scs:name-v2\": \"")
                    .append(name)
                    .append('"');
        }
        json.append("}}");
    }
}
