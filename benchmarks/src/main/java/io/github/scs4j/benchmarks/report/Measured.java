package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All results that a folder keeps.
 *
 * @param jmh by the version of Java
 * @param files the other files of the folder by name, such as {@code machine.json}
 */
record Measured(SortedMap<Integer, Results> jmh, SortedMap<String, JsonNode> files) {
    private static final String JDK = "jdk";
    private static final String JSON = ".json";

    Measured {
        jmh = Collections.unmodifiableSortedMap(new TreeMap<>(jmh));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Reads every file {@code *.json}; those that are called {@code jdkN.json} are results of JMH. */
    static Measured read(Path folder) throws IOException {
        SortedMap<Integer, Results> jmh = new TreeMap<>();
        SortedMap<String, JsonNode> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.endsWith(JSON)) {
                    continue;
                }
                if (name.startsWith(JDK)) {
                    String version = name.substring(JDK.length(), name.length() - JSON.length());
                    jmh.put(Integer.valueOf(version), Results.read(file));
                } else {
                    files.put(name, new ObjectMapper().readTree(file.toFile()));
                }
            }
        }
        return new Measured(jmh, files);
    }
}
