package io.github.scs4j.scope.yaml;

import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.List;

/** Tells the generation of a file from the keys that it uses. */
final class GenerationSigns {
    /** The keys under which the first generation lists its versions. */
    static final List<String> LAYERS = List.of("iaas", "kaas");

    private GenerationSigns() {}

    static Generation of(YamlObject root) {
        List<YamlValue> modules = items(root, "modules");
        List<YamlValue> versions = items(root, "versions");
        if (root.get("scripts") != null || has(modules, "targets")) {
            return current(items(root, "scripts"));
        }
        if (has(versions, "standards")
                || (versions.isEmpty() && LAYERS.stream().anyMatch(layer -> root.get(layer) != null))) {
            return standards(root, versions);
        }
        boolean tagged = has(modules, "run") || has(modules, "testcases") || has(versions, "targets");
        if (tagged) {
            return modules.stream().anyMatch(module -> has(items(module, "testcases"), "lifetime"))
                    ? Generation.G7A
                    : Generation.G7;
        }
        return Generation.G8;
    }

    private static Generation current(List<YamlValue> scripts) {
        Generation generation = Generation.G8;
        for (YamlValue script : scripts) {
            List<YamlValue> testcases = items(script, "testcases");
            if (has(testcases, "section")) {
                return Generation.G10;
            }
            if (has(testcases, "url")) {
                generation = Generation.G9;
            }
        }
        return generation;
    }

    private static Generation standards(YamlObject root, List<YamlValue> versions) {
        if (root.get("versions") == null) {
            return Generation.G0;
        }
        boolean checks = false;
        boolean deprecated = false;
        for (YamlValue version : versions) {
            List<YamlValue> standards = items(version, "standards");
            if (has(standards, "parameters")) {
                return Generation.G6;
            }
            checks |= has(standards, "checks");
            deprecated |= version instanceof YamlObject object && object.get("deprecated_at") != null;
        }
        if (root.get("uuid") != null) {
            return Generation.G5;
        }
        if (checks) {
            return Generation.G4;
        }
        if (deprecated) {
            return Generation.G3;
        }
        if (root.get("variables") != null) {
            return Generation.G2;
        }
        return Generation.G1;
    }

    private static List<YamlValue> items(YamlValue value, String key) {
        YamlValue list = value instanceof YamlObject object ? object.get(key) : null;
        return list instanceof YamlList items ? items.items() : List.of();
    }

    private static boolean has(List<YamlValue> items, String key) {
        for (YamlValue item : items) {
            if (item instanceof YamlObject object && object.get(key) != null) {
                return true;
            }
        }
        return false;
    }
}
