package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Nova's answer about many flavors: the fields, links and extra specs of a real cloud, the same in every run. */
final class FlavorFile {
    static final int COUNT = 100_000;

    private static final String CLOUD = "https://compute.example.org:8774";

    private FlavorFile() {}

    /**
     * Writes a file to standard output, for programs that are no benchmark of ours: the names that people gave each once, then
     * made ones.
     *
     * @param args how many flavors, and of how many names
     */
    public static void main(String[] args) {
        int flavors = Integer.parseInt(args[0]);
        List<String> field = FlavorNames.field();
        String[] names = new String[Integer.parseInt(args[1])];
        for (int i = 0; i < names.length; i++) {
            names[i] = i < field.size() ? field.get(i) : "SCS-" + (1 + i % 100) + "V-" + (1 + i / 100) + "-7";
        }
        System.out.writeBytes(bytes(flavors, names));
        System.out.flush();
    }

    /** As Nova sends it, in one line. */
    static byte[] bytes() {
        return bytes(COUNT);
    }

    /** The same about so many flavors. */
    static byte[] bytes(int flavors) {
        return bytes(flavors, FlavorNames.valid());
    }

    private static byte[] bytes(int flavors, String[] names) {
        Random random = new Random(102);
        StringBuilder json = new StringBuilder("{\"flavors\": [");
        for (int i = 0; i < flavors; i++) {
            json.append(i == 0 ? "" : ", ");
            flavor(json, new UUID(random.nextLong(), random.nextLong()).toString(), names[i % names.length], random);
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A flavor that is what its name says, as most are. */
    private static void flavor(StringBuilder json, String id, String text, Random random) {
        FlavorName name = FlavorName.parse(text);
        Disk disk = name.disk();
        json.append("{\"id\": \"").append(id).append("\", \"name\": \"").append(text);
        json.append("\", \"ram\": ").append(name.ram().mebibytes());
        json.append(", \"disk\": ").append(disk == null ? 0 : disk.size());
        json.append(", \"swap\": 0, \"OS-FLV-EXT-DATA:ephemeral\": 0, \"OS-FLV-DISABLED:disabled\": false");
        json.append(", \"vcpus\": ").append(name.cpu().count());
        json.append(", \"os-flavor-access:is_public\": true, \"rxtx_factor\": 1.0, \"links\": [{\"rel\": \"self\"");
        json.append(", \"href\": \"").append(CLOUD).append("/v2.1/flavors/").append(id);
        json.append("\"}, {\"rel\": \"bookmark\", \"href\": \"")
                .append(CLOUD)
                .append("/flavors/")
                .append(id);
        json.append("\"}], \"description\": null, \"extra_specs\": {");
        String comma = "";
        if (name.gpu() != null) {
            json.append("\"pci_passthrough:alias\": \"gpu:1\"");
            comma = ", ";
        }
        if (random.nextInt(3) > 0) {
            for (Map.Entry<String, String> spec : name.extraSpecs().entrySet()) {
                json.append(comma)
                        .append('"')
                        .append(spec.getKey())
                        .append("\": \"")
                        .append(spec.getValue())
                        .append('"');
                comma = ", ";
            }
        }
        json.append("}}");
    }
}
