package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps of what JMH wrote what is worth it: the numbers, and how they were come by; nothing that tells where the machine has
 * its files.
 */
final class KeepResults {
    private static final List<String> FIELDS = List.of(
            "benchmark",
            "mode",
            "threads",
            "forks",
            "jdkVersion",
            "vmName",
            "vmVersion",
            "warmupIterations",
            "warmupTime",
            "measurementIterations",
            "measurementTime",
            "params");
    private static final List<String> METRIC = List.of("score", "scoreError", "scoreConfidence", "scoreUnit");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIXED = 5;

    private KeepResults() {}

    /**
     * Adds a run to the results.
     *
     * @param args the folder of the results, the command, how many minutes it took, the load before it, and the files that JMH
     *     wrote
     */
    public static void main(String[] args) throws IOException {
        if (args.length < FIXED) {
            System.err.println("usage: KeepResults FOLDER COMMAND MINUTES LOAD RAW.JSON...");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (int i = FIXED - 1; i < args.length; i++) {
            for (JsonNode raw : JSON.readTree(Path.of(args[i]).toFile())) {
                kept.add(kept(raw));
            }
        }
        if (kept.isEmpty()) {
            throw new IOException("JMH measured nothing");
        }
        JsonNode first = kept.get(0);
        String jdk = feature(first.required("jdkVersion").asText());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("jdk" + jdk + ".json"), lines(kept));
        Path machines = folder.resolve(MachineBlock.FILE);
        ObjectNode machine = Files.exists(machines)
                ? (ObjectNode) JSON.readTree(machines.toFile())
                : JsonNodeFactory.instance.objectNode();
        machine.set(jdk, machine(first, args));
        Files.writeString(machines, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(machine) + "\n");
    }

    /** What is kept of one measurement. */
    static ObjectNode kept(JsonNode raw) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        copy(raw, kept, FIELDS);
        JsonNode metric = raw.required("primaryMetric");
        ObjectNode primary = kept.putObject("primaryMetric");
        copy(metric, primary, METRIC);
        primary.set("rawData", metric.path("rawData"));
        ArrayNode arguments = kept.putArray("jvmArgs");
        for (JsonNode argument : raw.path("jvmArgs")) {
            String text = argument.asText();
            if (text.indexOf('/') < 0 && text.indexOf('\\') < 0) {
                arguments.add(text);
            }
        }
        ObjectNode secondary = kept.putObject("secondaryMetrics");
        for (Map.Entry<String, JsonNode> other : raw.path("secondaryMetrics").properties()) {
            if (other.getKey().endsWith("gc.alloc.rate.norm") || other.getKey().equals("instructions")) {
                copy(other.getValue(), secondary.putObject(other.getKey()), METRIC);
            }
        }
        return kept;
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> fields) {
        for (String field : fields) {
            JsonNode value = from.get(field);
            if (value != null) {
                to.set(field, value);
            }
        }
    }

    /** The first number of a version: 17 of 17.0.19. */
    static String feature(String version) {
        int end = 0;
        while (end < version.length() && Character.isDigit(version.charAt(end))) {
            end++;
        }
        return version.substring(0, end);
    }

    /** A line for each measurement, so that a difference is one of lines. */
    private static String lines(ArrayNode kept) throws IOException {
        StringBuilder text = new StringBuilder("[\n");
        for (int i = 0; i < kept.size(); i++) {
            text.append(JSON.writeValueAsString(kept.get(i))).append(i + 1 < kept.size() ? ",\n" : "\n");
        }
        return text.append("]\n").toString();
    }

    private static ObjectNode machine(JsonNode measurement, String[] args) throws IOException {
        ObjectNode machine = JsonNodeFactory.instance.objectNode();
        long kib = 0;
        String memory = value(Path.of("/proc/meminfo"), "MemTotal", ":");
        if (memory.endsWith(" kB")) {
            kib = Long.parseLong(memory.substring(0, memory.length() - " kB".length()));
        }
        machine.put("cpu", value(Path.of("/proc/cpuinfo"), "model name", ":"));
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memoryGib", Math.round(kib / 1024.0 / 1024.0));
        machine.put("os", value(Path.of("/etc/os-release"), "PRETTY_NAME", "="));
        machine.put(
                "vm",
                measurement.required("vmName").asText() + " "
                        + measurement.required("vmVersion").asText());
        machine.put("day", LocalDate.now(ZoneOffset.UTC).toString());
        machine.put("command", args[1]);
        machine.put("minutes", args[2]);
        machine.put("load", args[3]);
        return machine;
    }

    /** What a file of the system says of a key; {@code unknown} if it does not. */
    private static String value(Path file, String key, String separator) throws IOException {
        if (Files.isReadable(file)) {
            try (Stream<String> lines = Files.lines(file)) {
                return lines.filter(line -> line.startsWith(key))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(separator) + 1)
                                .strip()
                                .replace("\"", ""))
                        .orElse("unknown");
            }
        }
        return "unknown";
    }
}
