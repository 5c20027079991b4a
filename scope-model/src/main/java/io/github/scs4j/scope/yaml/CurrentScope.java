package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads scopes of the generations G8 to G10. */
final class CurrentScope {
    private final ScopeSource source;
    private final CommonParts common;

    CurrentScope(ScopeSource source) {
        this.source = source;
        this.common = new CommonParts(source);
    }

    Scope read(YamlFields root) {
        return new Scope(
                root.requiredText("uuid"),
                CommonParts.name(root),
                root.requiredText("url"),
                common.prerequisite(root),
                CommonParts.variables(root),
                source.parts(root.requiredList("scripts"), "scripts", ScopeShapes.SCRIPT, this::script),
                source.parts(root.requiredList("modules"), "modules", ScopeShapes.MODULE, this::module),
                common.timeline(root),
                source.parts(
                        root.requiredList("versions"), "versions", ScopeShapes.VERSION_WITH_TARGETS, this::version));
    }

    private Script script(YamlFields fields, String path) {
        List<Testcase> testcases = source.parts(
                fields.list("testcases"),
                path + "/testcases",
                ScopeShapes.TESTCASE,
                (testcase, testcasePath) -> CommonParts.testcase(testcase));
        return new Script(fields.text("executable"), fields.texts("env"), fields.text("args"), testcases);
    }

    private @Nullable StandardModule module(YamlFields fields, String path) {
        String id = fields.requiredText("id");
        String name = fields.text("name");
        String url = fields.text("url");
        Map<String, String> parameters = CommonParts.parameters(fields);
        List<Target> targets = new ArrayList<>();
        if (fields.wanted("targets", Severity.WARNING) != null) {
            fields.entries("targets").forEach((target, entry) -> {
                List<YamlValue> items = fields.list("targets", entry.value());
                targets.add(new Target(target, source.texts(fields, "targets", items, path + "/targets/" + target)));
            });
        }
        return id == null ? null : new StandardModule(id, name, url, parameters, targets);
    }

    private @Nullable ScopeVersion version(YamlFields fields, String path) {
        if (fields.has("targets")) {
            fields.find(
                    Severity.WARNING,
                    ScopeRules.IGNORED,
                    fields.position("targets"),
                    ScopeRules.TARGETS_IGNORED.with(),
                    List.of(),
                    null);
        }
        return common.version(fields, path);
    }
}
