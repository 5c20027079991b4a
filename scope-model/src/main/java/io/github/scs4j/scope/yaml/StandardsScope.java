package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlValue;
import io.github.scs4j.scope.yaml.LiftedScripts.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads scopes of the generations G0 to G6: the standards of a version become modules that it includes. */
final class StandardsScope {
    /** The target of checks that are optional. */
    static final String OPTIONAL = "optional";

    private static final String MANDATORY = "mandatory";
    private static final List<String> CONDITIONS = List.of(MANDATORY, OPTIONAL);

    private final ScopeSource source;
    private final LiftedScripts scripts;
    private final LiftedTimeline timeline;
    private final LiftedModules modules;

    StandardsScope(ScopeSource source) {
        this.source = source;
        this.scripts = new LiftedScripts(source);
        this.timeline = new LiftedTimeline(source);
        this.modules = new LiftedModules(source);
    }

    Scope read(YamlFields root, Generation generation) {
        String uuid = root.text("uuid");
        String key = generation == Generation.G0 ? layer(root) : "versions";
        List<ScopeVersion> versions =
                source.parts(root.requiredList(key), "versions", ScopeShapes.OLD_VERSION, this::version);
        List<TimelineEntry> entries = timeline.entries(root);
        return new Scope(
                uuid,
                CommonParts.name(root),
                root.requiredText("url"),
                new CommonParts(source).prerequisite(root),
                CommonParts.variables(root),
                scripts.scripts(),
                modules.modules(),
                entries,
                versions);
    }

    /** The first layer of the file; that there are others is found. */
    private String layer(YamlFields root) {
        String first = "";
        for (String layer : GenerationSigns.LAYERS) {
            if (root.has(layer) && first.isEmpty()) {
                first = layer;
                source.lifted(root.position(layer), ScopeRules.LAYER_DROPPED.with(layer));
            } else if (root.has(layer)) {
                root.error(ScopeRules.LAYERS, root.position(layer), ScopeRules.SEVERAL_LAYERS.with(layer));
            }
        }
        return first;
    }

    private @Nullable ScopeVersion version(YamlFields fields, String path) {
        String version = fields.requiredText("version");
        LocalDate stabilizedAt = fields.date("stabilized_at");
        List<Include> includes = new ArrayList<>();
        UniqueIds taken = new UniqueIds();
        for (YamlValue item : fields.requiredList("standards")) {
            YamlFields standard = ScopeShapes.STANDARD.read(item, source.findings());
            if (standard != null) {
                source.part(path + "/include/" + includes.size(), item);
                includes.add(include(standard, item, version == null ? "" : version, taken));
            }
        }
        if (version == null) {
            return null;
        }
        timeline.add(version, stabilizedAt, fields);
        return new ScopeVersion(version, stabilizedAt, includes);
    }

    /** @param taken the ids of the testcases of the version so far */
    private Include include(YamlFields standard, YamlValue item, String version, UniqueIds taken) {
        String name = standard.text("name");
        String url = standard.text("url");
        Map<String, String> values = parameters(standard);
        Map<String, String> parameters = new LinkedHashMap<>();
        values.keySet().forEach(parameter -> parameters.put(parameter, ""));
        boolean optional = OPTIONAL.equals(condition(standard));
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (String key : List.of("checks", "check_tools")) {
            for (YamlValue check : standard.list(key)) {
                readCheck(check, optional, targets, taken);
            }
        }
        List<Target> all = new ArrayList<>();
        targets.forEach((target, testcases) -> all.add(new Target(target, testcases)));
        String id = LiftedIds.module(name, url);
        return new Include(modules.id(new StandardModule(id, name, url, parameters, all), version, item), values);
    }

    private void readCheck(YamlValue item, boolean optional, Map<String, List<String>> targets, UniqueIds taken) {
        YamlFields fields = ScopeShapes.CHECK.read(item, source.findings());
        if (fields == null) {
            return;
        }
        Program program = Program.read(fields);
        String given = fields.text("id");
        Lifetime lifetime = fields.word("lifetime", Lifetime::of, CommonParts.LIFETIMES);
        String section = fields.text("section");
        String condition = condition(fields);
        if (given == null && program.executable() == null) {
            fields.required("id");
            return;
        }
        String id = given == null ? invented(program, fields, taken) : given;
        taken.take(id);
        if (given != null && lifetime == null) {
            source.lifted(fields.position(), ScopeRules.LIFETIME_DEFAULT.with());
        }
        scripts.add(program, new Testcase(id, lifetime, section, null, null), item);
        boolean main = condition == null ? !optional : !condition.equals(OPTIONAL);
        if (!main) {
            source.lifted(fields.position(), ScopeRules.OPTIONAL_MADE.with(OPTIONAL));
        }
        targets.computeIfAbsent(main ? Target.MAIN : OPTIONAL, key -> new ArrayList<>())
                .add(id);
    }

    private String invented(Program program, YamlFields fields, UniqueIds taken) {
        String id = taken.free(LiftedIds.testcase(program.executable() == null ? "" : program.executable()));
        source.lifted(fields.position(), ScopeRules.TESTCASES_MADE.with(Shown.excerpt(id)));
        return id;
    }

    private static @Nullable String condition(YamlFields fields) {
        return fields.word("condition", word -> CONDITIONS.contains(word) ? word : null, CONDITIONS);
    }

    /** The values of parameters: an object, or a list of objects. */
    private static Map<String, String> parameters(YamlFields standard) {
        String key = "parameters";
        YamlValue value = standard.value(key);
        if (!(value instanceof YamlList list)) {
            return standard.texts(key);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (YamlValue item : list.items()) {
            for (YamlObject.Entry entry : standard.entries(key, item).values()) {
                String text = standard.text(key, entry.value());
                if (text != null) {
                    values.put(entry.key().text(), text);
                }
            }
        }
        return values;
    }
}
