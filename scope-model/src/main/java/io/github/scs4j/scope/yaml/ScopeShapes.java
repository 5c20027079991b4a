package io.github.scs4j.scope.yaml;

import io.github.scs4j.scope.internal.YamlShape;
import java.util.List;

/** The objects of scopes in each generation. */
final class ScopeShapes {
    static final String TEXT = "https://docs.scs.community/standards/scs-0003-v1-sovereign-cloud-standards-yaml";
    static final String FILE = TEXT + "#scs-certification-yaml";

    static final YamlShape ROOT = YamlShape.of(
            "scope",
            FILE,
            "uuid",
            "name",
            "url",
            "prerequisite",
            "variables",
            "scripts",
            "modules",
            "timeline",
            "versions");
    /** The keys of scopes of any generation that say little: other files have them, too. */
    static final List<String> HEAD = List.of("uuid", "name", "url", "prerequisite", "variables");

    /** The keys of which a scope of any generation has one at least. */
    static final List<String> CONTENTS = List.of("versions", "modules", "scripts", "timeline", "iaas", "kaas");

    static final YamlShape PREREQUISITE =
            YamlShape.of("prerequisite", TEXT + "#prerequisite-descriptor", "name", "url");
    static final YamlShape SCRIPT =
            YamlShape.of("scripts", TEXT + "#script-descriptor", "executable", "env", "args", "testcases");
    static final YamlShape TESTCASE = YamlShape.of(
            "testcases", TEXT + "#test-case-descriptor", "id", "lifetime", "section", "description", "url");
    static final YamlShape MODULE =
            YamlShape.of("modules", TEXT + "#module-descriptor", "id", "name", "url", "parameters", "targets");
    static final YamlShape TIMELINE_ENTRY = YamlShape.of("timeline", TEXT + "#timeline-entry", "date", "versions");
    static final YamlShape VERSION =
            YamlShape.of("versions", TEXT + "#version-descriptor", "version", "stabilized_at", "include");
    static final YamlShape INCLUDE = YamlShape.of("include", TEXT + "#include-descriptor", "ref", "parameters");

    /** What the newest generation has, outermost first. */
    static final List<YamlShape> NEWEST =
            List.of(ROOT, PREREQUISITE, SCRIPT, TESTCASE, MODULE, TIMELINE_ENTRY, VERSION, INCLUDE);

    /** A version by the official tools, which know the key {@code targets} and ignore it. */
    static final YamlShape VERSION_WITH_TARGETS = VERSION.and("targets");

    static final YamlShape TAGGED_ROOT = YamlShape.of(
            "scope", FILE, "uuid", "name", "url", "prerequisite", "variables", "modules", "timeline", "versions");
    static final YamlShape TAGGED_MODULE =
            YamlShape.of("modules", MODULE.clause(), "id", "name", "url", "parameters", "run", "testcases");
    static final YamlShape RUN = YamlShape.of("run", SCRIPT.clause(), "executable", "env", "args", "section");
    static final YamlShape TAGGED_TESTCASE = TESTCASE.and("tags");
    static final YamlShape TAGGED_VERSION = VERSION.and("targets");

    static final YamlShape OLD_ROOT =
            YamlShape.of("scope", FILE, "uuid", "name", "url", "prerequisite", "variables", "versions");
    static final YamlShape FIRST_ROOT =
            YamlShape.of("scope", FILE, "uuid", "name", "url", "prerequisite", "variables", "iaas", "kaas");
    static final YamlShape OLD_VERSION = YamlShape.of(
            "versions", VERSION.clause(), "version", "stabilized_at", "deprecated_at", "obsoleted_at", "standards");
    static final YamlShape STANDARD =
            YamlShape.of("standards", TEXT, "name", "url", "condition", "parameters", "checks", "check_tools");
    static final YamlShape CHECK = YamlShape.of(
            "checks", SCRIPT.clause(), "id", "executable", "env", "args", "condition", "lifetime", "section");

    private ScopeShapes() {}
}
