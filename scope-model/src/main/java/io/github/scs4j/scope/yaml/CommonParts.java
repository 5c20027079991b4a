package io.github.scs4j.scope.yaml;

import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Prerequisite;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.Variable;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parts of scopes that several generations have. */
final class CommonParts {
    static final List<String> LIFETIMES =
            Arrays.stream(Lifetime.values()).map(Lifetime::word).toList();
    static final List<String> VALIDITIES =
            Arrays.stream(Validity.values()).map(Validity::code).toList();

    private final ScopeSource source;

    CommonParts(ScopeSource source) {
        this.source = source;
    }

    /** The name of the scope; empty if it is missing, which is found. */
    static String name(YamlFields root) {
        String name = root.requiredText("name");
        return name == null ? "" : name;
    }

    @Nullable
    Prerequisite prerequisite(YamlFields root) {
        YamlValue value = root.value("prerequisite");
        YamlFields fields = value == null ? null : ScopeShapes.PREREQUISITE.read(value, source.findings());
        String name = fields == null ? null : fields.requiredText("name");
        return fields == null || name == null ? null : new Prerequisite(name, fields.text("url"));
    }

    /** The variables: names, and objects of names with default values. */
    static List<Variable> variables(YamlFields root) {
        String key = "variables";
        List<Variable> variables = new ArrayList<>();
        for (YamlValue item : root.list(key)) {
            if (item instanceof YamlObject) {
                root.entries(key, item)
                        .forEach((name, entry) -> variables.add(new Variable(name, root.text(key, entry.value()))));
            } else {
                String name = root.text(key, item);
                if (name != null) {
                    variables.add(new Variable(name, null));
                }
            }
        }
        return variables;
    }

    List<TimelineEntry> timeline(YamlFields root) {
        return source.parts(
                root.requiredList("timeline"), "timeline", ScopeShapes.TIMELINE_ENTRY, (fields, path) -> entry(fields));
    }

    private static @Nullable TimelineEntry entry(YamlFields fields) {
        LocalDate date = fields.required("date") == null ? null : fields.date("date");
        Map<String, Validity> versions = new LinkedHashMap<>();
        if (fields.required("versions") != null) {
            fields.entries("versions").forEach((version, entry) -> {
                Validity validity = fields.word("versions", entry.value(), Validity::of, VALIDITIES);
                if (validity != null) {
                    versions.put(version, validity);
                }
            });
        }
        return date == null ? null : new TimelineEntry(date, versions);
    }

    /** A version; {@code null} if it has no name. */
    @Nullable
    ScopeVersion version(YamlFields fields, String path) {
        String version = fields.requiredText("version");
        LocalDate stabilizedAt = fields.date("stabilized_at");
        List<Include> includes = new ArrayList<>();
        for (YamlValue item : fields.requiredList("include")) {
            Include include = include(fields, item);
            if (include != null) {
                source.part(path + "/include/" + includes.size(), item);
                includes.add(include);
            }
        }
        return version == null ? null : new ScopeVersion(version, stabilizedAt, includes);
    }

    private @Nullable Include include(YamlFields version, YamlValue item) {
        if (!(item instanceof YamlObject)) {
            String ref = version.text("include", item);
            return ref == null ? null : Include.of(ref);
        }
        YamlFields fields = ScopeShapes.INCLUDE.read(item, source.findings());
        String ref = fields == null ? null : fields.requiredText("ref");
        return fields == null || ref == null ? null : new Include(ref, fields.texts("parameters"));
    }

    /** The parameters of a module: names alone, or with descriptions. */
    static Map<String, String> parameters(YamlFields module) {
        String key = "parameters";
        Map<String, String> parameters = new LinkedHashMap<>();
        YamlValue value = module.value(key);
        if (value instanceof YamlList list) {
            for (YamlValue item : list.items()) {
                String name = module.text(key, item);
                if (name != null) {
                    parameters.put(name, "");
                }
            }
        } else if (value != null) {
            parameters.putAll(module.texts(key));
        }
        return parameters;
    }

    /** A testcase; {@code null} if it has no id. */
    static @Nullable Testcase testcase(YamlFields fields) {
        return testcase(fields, Lifetime::of);
    }

    /**
     * A testcase; {@code null} if it has no id.
     *
     * @param words finds what a lifetime means
     */
    static @Nullable Testcase testcase(YamlFields fields, Function<String, @Nullable Lifetime> words) {
        String id = fields.requiredText("id");
        Lifetime lifetime = fields.word("lifetime", words, LIFETIMES);
        String section = fields.text("section");
        String description = fields.text("description");
        String url = fields.text("url");
        return id == null ? null : new Testcase(id, lifetime, section, description, url);
    }
}
