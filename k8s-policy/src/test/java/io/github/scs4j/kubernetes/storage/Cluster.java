package io.github.scs4j.kubernetes.storage;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Objects in short: classes as {@code name provisioner default=true beta=true other=x p:key=value at=TIME expand=true},
 * {@code ?} for one that cannot be read; volumes as {@code class maker source} and at will {@code host}, {@code zone},
 * {@code rwo}, {@code free}; claims as {@code class mode phase}. Separated by {@code |}; {@code -} for what is not told.
 */
record Cluster(String classes, String volumes, String claims) {
    static List<StorageClass> classes(String text) {
        List<StorageClass> classes = new ArrayList<>();
        for (List<String> words : objects(text)) {
            if (words.size() > 1) {
                classes.add(storageClass(words));
            }
        }
        return classes;
    }

    static StorageClass storageClass(List<String> words) {
        StorageClass.Builder builder = StorageClass.builder(told(words.get(0))).provisioner(told(words.get(1)));
        Map<String, String> annotations = new HashMap<>();
        Map<String, String> parameters = new HashMap<>();
        for (String word : words.subList(2, words.size())) {
            String key = word.substring(0, word.indexOf('='));
            String value = word.substring(word.indexOf('=') + 1);
            switch (key) {
                case "default" -> annotations.put(StorageClass.DEFAULT, value);
                case "beta" -> annotations.put(StorageClass.BETA_DEFAULT, value);
                case "at" -> builder.created(Instant.parse(value));
                case "expand" -> builder.allowVolumeExpansion(Boolean.valueOf(value));
                default -> {
                    if (key.startsWith("p:")) {
                        parameters.put(key.substring(2), value);
                    } else {
                        annotations.put(key, value);
                    }
                }
            }
        }
        return builder.annotations(annotations).parameters(parameters).build();
    }

    static StorageCheck check(String standard) {
        return new StorageCheck(
                standard.startsWith("v1") ? StorageStandard.V1 : StorageStandard.V2, standard.endsWith("safe"));
    }

    Report judge(String standard) {
        return judge(check(standard));
    }

    Report judge(StorageCheck check) {
        Report.Collector collector = new Report.Collector();
        if (classes.equals("-")) {
            check.classesGiven();
        } else {
            for (List<String> words : objects(classes)) {
                if (words.equals(List.of("?"))) {
                    check.unreadableClass();
                } else {
                    check.add(storageClass(words), collector);
                }
            }
        }
        for (List<String> words : objects(volumes)) {
            check.add(volume(words));
        }
        for (List<String> words : objects(claims)) {
            check.add(PersistentVolumeClaim.builder("n", "c")
                    .storageClassName(told(words.get(0)))
                    .accessModes(List.of(words.get(1)))
                    .phase(words.get(2))
                    .build());
        }
        check.finish(collector, collector.tally());
        return collector.report();
    }

    static PersistentVolume volume(List<String> words) {
        PersistentVolume.Builder builder = PersistentVolume.builder("pv")
                .storageClassName(told(words.get(0)))
                .provisionedBy(told(words.get(1)))
                .source(words.get(2))
                .phase(words.contains("free") ? "Available" : "Bound");
        if (words.contains("host")) {
            builder.nodeAffinity(List.of(new NodeRequirement("kubernetes.io/hostname", "In", List.of("n1"))));
        }
        if (words.contains("zone")) {
            builder.nodeAffinity(List.of(new NodeRequirement("topology.kubernetes.io/zone", "In", List.of("z1"))));
        }
        if (words.contains("rwo")) {
            builder.accessModes(List.of("ReadWriteOnce"));
        }
        return builder.build();
    }

    static TestcaseResult result(Report report) {
        return Objects.requireNonNull(report.result(StorageCheck.TESTCASE));
    }

    /** The findings of the check in short, without the remark that nothing was judged. */
    static String findings(Report report) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().id().equals("finding.nothing-judged"))
                .map(Cluster::shortly)
                .collect(Collectors.joining(", "));
    }

    private static String shortly(Finding finding) {
        return finding.severity()
                + (finding.violates() ? "! " : " ")
                + finding.rule().id().substring("k8s.storage-".length());
    }

    private static List<List<String>> objects(String text) {
        List<List<String>> objects = new ArrayList<>();
        for (String object : text.isEmpty() ? new String[0] : text.split(" \\| ", -1)) {
            objects.add(List.of(object.split(" ", -1)));
        }
        return objects;
    }

    private static @Nullable String told(String word) {
        return word.equals("-") ? null : word;
    }
}
