package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlValue;
import io.github.scs4j.scope.yaml.LiftedScripts.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads scopes of generation G7: the targets that versions select by tags become those of modules. */
final class TaggedScope {
    /** A lifetime that scopes knew for a day, until {@link Lifetime#YEAR} took its place. */
    private static final String INFINITE = "infinite";

    private final ScopeSource source;
    private final CommonParts common;
    private final LiftedScripts scripts;
    private final List<TaggedModule> modules = new ArrayList<>();
    private final Map<String, TaggedModule> modulesById = new HashMap<>();
    private final UniqueIds taken = new UniqueIds();
    private final boolean lifetimes;
    private Map<String, Selector> firstSelectors = Map.of();

    /** @param lifetimes whether the file is of the generation that states lifetimes */
    TaggedScope(ScopeSource source, boolean lifetimes) {
        this.source = source;
        this.lifetimes = lifetimes;
        this.common = new CommonParts(source);
        this.scripts = new LiftedScripts(source);
    }

    Scope read(YamlFields root) {
        for (YamlValue item : root.requiredList("modules")) {
            readModule(item);
        }
        List<ScopeVersion> versions =
                source.parts(root.requiredList("versions"), "versions", ScopeShapes.TAGGED_VERSION, this::version);
        return new Scope(
                root.requiredText("uuid"),
                CommonParts.name(root),
                root.requiredText("url"),
                common.prerequisite(root),
                CommonParts.variables(root),
                scripts.scripts(),
                lifted(),
                common.timeline(root),
                versions);
    }

    private void readModule(YamlValue item) {
        YamlFields fields = ScopeShapes.TAGGED_MODULE.read(item, source.findings());
        if (fields == null) {
            return;
        }
        String id = fields.requiredText("id");
        List<Program> programs = programs(fields, id == null ? "" : id);
        Map<String, Set<String>> tags = new LinkedHashMap<>();
        for (YamlValue testcase : fields.list("testcases")) {
            readTestcase(testcase, programs.get(0), tags);
        }
        if (id != null) {
            TaggedModule module = new TaggedModule(
                    id, fields.text("name"), fields.text("url"), CommonParts.parameters(fields), tags, item);
            modules.add(module);
            modulesById.putIfAbsent(id, module);
            taken.take(id);
        }
    }

    /** What a module runs; at least one, which may be nothing. */
    private List<Program> programs(YamlFields module, String id) {
        List<Program> programs = new ArrayList<>();
        for (YamlValue run : module.list("run")) {
            YamlFields fields = ScopeShapes.RUN.read(run, source.findings());
            if (fields != null) {
                Program program = Program.read(fields);
                programs.add(program);
                scripts.add(program, run);
            }
        }
        if (programs.size() > 1) {
            source.lifted(module.position("run"), ScopeRules.SEVERAL_RUNS.with(Shown.excerpt(id)));
        }
        return programs.isEmpty() ? List.of(Program.NONE) : programs;
    }

    private void readTestcase(YamlValue item, Program program, Map<String, Set<String>> tags) {
        YamlFields fields = ScopeShapes.TAGGED_TESTCASE.read(item, source.findings());
        Testcase testcase = fields == null
                ? null
                : CommonParts.testcase(fields, word -> lifetime(word, fields.position("lifetime")));
        if (fields == null || testcase == null) {
            return;
        }
        if (!lifetimes && testcase.lifetime() == null) {
            source.lifted(item.position(), ScopeRules.LIFETIME_DEFAULT.with());
        }
        scripts.add(program, testcase, item);
        Set<String> own = new LinkedHashSet<>();
        for (YamlValue tag : fields.list("tags")) {
            String text = fields.text("tags", tag);
            if (text != null) {
                own.add(text);
            }
        }
        tags.putIfAbsent(testcase.id(), own);
    }

    private @Nullable Lifetime lifetime(String word, Location.Position place) {
        if (!word.equals(INFINITE)) {
            return Lifetime.of(word);
        }
        source.lifted(place, ScopeRules.LIFETIME_INFINITE.with());
        return Lifetime.YEAR;
    }

    private @Nullable ScopeVersion version(YamlFields fields, String path) {
        Map<String, Selector> selectors = selectors(fields);
        if (firstSelectors.isEmpty()) {
            firstSelectors = selectors;
        }
        ScopeVersion version = common.version(fields, path);
        if (version == null) {
            return null;
        }
        List<Include> includes = new ArrayList<>();
        for (Include include : version.include()) {
            TaggedModule module = modulesById.get(include.ref());
            String id = module == null ? include.ref() : variant(module, selectors, version.version(), fields);
            includes.add(new Include(id, include.parameters()));
        }
        return new ScopeVersion(version.version(), version.stabilizedAt(), includes);
    }

    private Map<String, Selector> selectors(YamlFields version) {
        Map<String, Selector> selectors = new LinkedHashMap<>();
        if (version.required("targets") == null) {
            return selectors;
        }
        source.lifted(version.position("targets"), ScopeRules.TAGS_DROPPED.with());
        for (Map.Entry<String, YamlObject.Entry> target :
                version.entries("targets").entrySet()) {
            YamlValue value = target.getValue().value();
            String text = version.text("targets", value);
            Selector selector = Selector.of(text == null ? "" : text);
            if (text != null && selector.isEmpty()) {
                String shown = Shown.excerpt(target.getKey());
                version.error(ScopeRules.SELECTOR, value.position(), ScopeRules.NO_SELECTOR.with(shown));
            }
            selectors.put(target.getKey(), selector);
        }
        return selectors;
    }

    /** The id of the module that has the targets that a version selects. */
    private String variant(TaggedModule module, Map<String, Selector> selectors, String version, YamlFields fields) {
        boolean known = module.knows(selectors);
        if (!known && !source.affords(module.size(), fields.position())) {
            return module.id();
        }
        List<Target> targets = module.targets(selectors);
        String id = module.idOf(targets);
        if (id == null) {
            id = module.isUsed() ? taken.free(module.id() + "@" + version) : module.id();
            if (module.isUsed()) {
                String shown = Shown.excerpt(module.id());
                source.lifted(fields.position(), ScopeRules.MODULE_SPLIT.with(shown, Shown.excerpt(id)));
            }
            module.use(targets, id);
        }
        return id;
    }

    private List<StandardModule> lifted() {
        List<StandardModule> lifted = new ArrayList<>();
        for (TaggedModule module : modules) {
            if (!module.isUsed() && source.affords(module.size(), module.from().position())) {
                module.use(module.targets(firstSelectors), module.id());
            }
            for (StandardModule variant : module.modules()) {
                source.part("modules/" + lifted.size(), module.from());
                lifted.add(variant);
            }
        }
        return lifted;
    }
}
