package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.util.LinkedHashMap;
import java.util.Map;

/** Flavors and findings as cells of a table. */
final class Given {
    private Given() {}

    /** A flavor; an empty cell is unknown, and extra specs are separated by semicolons, {@code ?} for unknown ones. */
    static Flavor flavor(String name, String vcpus, String ram, String disk, String specs) {
        Flavor.Builder builder = Flavor.builder(name).extraSpecs(specs(specs));
        if (!vcpus.isEmpty()) {
            builder.vcpus(Long.parseLong(vcpus));
        }
        if (!ram.isEmpty()) {
            builder.ram(Long.parseLong(ram));
        }
        if (!disk.isEmpty()) {
            builder.disk(Long.parseLong(disk));
        }
        return builder.build();
    }

    static String cell(Finding finding) {
        String place = finding.location() instanceof Location.Property property ? property.name() : "";
        String suggestion = finding.suggestion() == null ? "" : " => " + finding.suggestion();
        return finding.severity() + " " + finding.rule().id() + (finding.violates() ? "! " : " ") + place + ": "
                + finding.message() + suggestion;
    }

    private static Map<String, String> specs(String cell) {
        if (cell.equals("?")) {
            return null;
        }
        Map<String, String> specs = new LinkedHashMap<>();
        for (String spec : cell.split(";", -1)) {
            int equals = spec.indexOf('=');
            if (equals > 0) {
                specs.put(spec.substring(0, equals), spec.substring(equals + 1));
            }
        }
        return specs;
    }
}
