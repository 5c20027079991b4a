package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Flavors written in one line: {@code name|vcpus|ram|disk|key=value,key=value ; ...}; {@code ?} is unknown. */
final class Inventories {
    private Inventories() {}

    static List<Flavor> flavors(String text) {
        List<Flavor> flavors = new ArrayList<>();
        if (!text.isBlank()) {
            for (String flavor : text.split(" ; ", -1)) {
                flavors.add(flavor(flavor));
            }
        }
        return flavors;
    }

    static Flavor flavor(String text) {
        String[] cells = text.strip().split("\\|", -1);
        Flavor.Builder flavor = Flavor.builder(cells[0]);
        if (!cells[1].equals("?")) {
            flavor.vcpus(Long.parseLong(cells[1]));
        }
        if (!cells[2].equals("?")) {
            flavor.ram(Long.parseLong(cells[2]));
        }
        if (!cells[3].equals("?")) {
            flavor.disk(Long.parseLong(cells[3]));
        }
        for (int i = 5; i < cells.length; i++) {
            switch (cells[i]) {
                case "private" -> flavor.isPublic(false);
                case "public" -> flavor.isPublic(true);
                case "disabled" -> flavor.disabled(true);
                default -> flavor.id(cells[i]);
            }
        }
        return cells[4].equals("?")
                ? flavor.build()
                : flavor.extraSpecs(specs(cells[4])).build();
    }

    private static Map<String, String> specs(String text) {
        Map<String, String> specs = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            for (String spec : text.split(",", -1)) {
                int equals = spec.indexOf('=');
                specs.put(spec.substring(0, equals), spec.substring(equals + 1));
            }
        }
        return specs;
    }

    /** The standard flavor of this row, as its list has it. */
    static Flavor.Builder standard(StandardFlavor row) {
        return Flavor.builder(row.spelling())
                .vcpus(row.vcpus())
                .ram(row.ram())
                .disk(row.disk())
                .isPublic(true)
                .extraSpecs(row.extraSpecs());
    }

    /** The lines of a table without its head. */
    static List<String[]> table(String resource) {
        try (InputStream in = Objects.requireNonNull(Inventories.class.getResourceAsStream(resource), resource)) {
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                rows.add(line.split("\t", -1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
