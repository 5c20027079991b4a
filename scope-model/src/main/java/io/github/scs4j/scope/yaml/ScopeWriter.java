package io.github.scs4j.scope.yaml;

import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Prerequisite;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes scopes as YAML of the newest {@link Generation}: the same text for the same scope, with the keys in the order of
 * SCS-0003-v1, lines that end with a line feed, and no comments. {@link ScopeReader} reads the same scope back, except that
 * targets of one name in one module are one. Immutable and thread-safe.
 *
 * <p>What is {@code null} in the model is left out, also where the text demands it; the reader finds it missing then. Any text
 * can be written: where it needs escapes it stands in double quotes.
 */
public final class ScopeWriter {
    /** Creates a writer. */
    public ScopeWriter() {}

    /** The scope as YAML. */
    public String write(Scope scope) {
        YamlWriter yaml = new YamlWriter();
        yaml.text("uuid", scope.uuid());
        yaml.text("name", scope.name());
        yaml.text("url", scope.url());
        Prerequisite prerequisite = scope.prerequisite();
        if (prerequisite != null) {
            yaml.object("prerequisite", () -> {
                yaml.text("name", prerequisite.name());
                yaml.text("url", prerequisite.url());
            });
        }
        if (!scope.variables().isEmpty()) {
            yaml.list("variables", scope.variables(), variable -> writeVariable(variable, yaml));
        }
        yaml.list("scripts", scope.scripts(), script -> yaml.item(() -> writeScript(script, yaml)));
        yaml.list("modules", scope.modules(), module -> yaml.item(() -> writeModule(module, yaml)));
        yaml.list("timeline", scope.timeline(), entry -> yaml.item(() -> writeEntry(entry, yaml)));
        yaml.list("versions", scope.versions(), version -> yaml.item(() -> writeVersion(version, yaml)));
        return yaml.toString();
    }

    private static void writeVariable(Variable variable, YamlWriter yaml) {
        String value = variable.defaultValue();
        if (value == null) {
            yaml.item(variable.name());
        } else {
            yaml.item(() -> yaml.text(variable.name(), value));
        }
    }

    private static void writeScript(Script script, YamlWriter yaml) {
        yaml.text("executable", script.executable());
        if (!script.env().isEmpty()) {
            yaml.object("env", () -> script.env().forEach(yaml::text));
        }
        yaml.text("args", script.args());
        yaml.list("testcases", script.testcases(), testcase -> yaml.item(() -> writeTestcase(testcase, yaml)));
    }

    private static void writeTestcase(Testcase testcase, YamlWriter yaml) {
        Lifetime lifetime = testcase.lifetime();
        yaml.text("id", testcase.id());
        yaml.text("lifetime", lifetime == null ? null : lifetime.word());
        yaml.text("section", testcase.section());
        yaml.text("description", testcase.description());
        yaml.text("url", testcase.url());
    }

    private static void writeModule(StandardModule module, YamlWriter yaml) {
        yaml.text("id", module.id());
        yaml.text("name", module.name());
        yaml.text("url", module.url());
        if (!module.parameters().isEmpty()) {
            yaml.object("parameters", () -> module.parameters().forEach(yaml::text));
        }
        yaml.object(
                "targets", () -> targets(module).forEach((name, testcases) -> yaml.list(name, testcases, yaml::item)));
    }

    private static Map<String, List<String>> targets(StandardModule module) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (Target target : module.targets()) {
            targets.merge(target.name(), target.testcases(), (first, more) -> {
                Set<String> all = new LinkedHashSet<>(first);
                all.addAll(more);
                return new ArrayList<>(all);
            });
        }
        return targets;
    }

    private static void writeEntry(TimelineEntry entry, YamlWriter yaml) {
        yaml.date("date", entry.date());
        yaml.object(
                "versions", () -> entry.versions().forEach((version, validity) -> yaml.text(version, validity.code())));
    }

    private static void writeVersion(ScopeVersion version, YamlWriter yaml) {
        yaml.text("version", version.version());
        yaml.date("stabilized_at", version.stabilizedAt());
        yaml.list("include", version.include(), include -> writeInclude(include, yaml));
    }

    private static void writeInclude(Include include, YamlWriter yaml) {
        if (include.parameters().isEmpty()) {
            yaml.item(include.ref());
            return;
        }
        yaml.item(() -> {
            yaml.text("ref", include.ref());
            yaml.object("parameters", () -> include.parameters().forEach(yaml::text));
        });
    }
}
