package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of an older generation, each once, with their testcases. There, an id is unique within a version only; the first
 * testcase of an id counts.
 */
final class LiftedScripts {
    private final ScopeSource source;
    private final Map<Program, List<Testcase>> scripts = new LinkedHashMap<>();
    private final Map<Program, Integer> indexes = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    LiftedScripts(ScopeSource source) {
        this.source = source;
    }

    /** What is run. */
    record Program(
            @Nullable String executable,
            Map<String, String> env,
            @Nullable String args) {
        /** What is checked by hand. */
        static final Program NONE = new Program(null, Map.of(), null);

        static Program read(YamlFields fields) {
            return new Program(fields.text("executable"), fields.texts("env"), fields.text("args"));
        }
    }

    void add(Program program, YamlValue from) {
        if (indexes.putIfAbsent(program, scripts.size()) == null) {
            source.part("scripts/" + scripts.size(), from);
            scripts.put(program, new ArrayList<>());
        }
    }

    void add(Program program, Testcase testcase, YamlValue from) {
        add(program, from);
        if (!ids.add(testcase.id())) {
            source.lifted(from.position(), ScopeRules.TESTCASE_AGAIN.with(Shown.excerpt(testcase.id())));
            return;
        }
        List<Testcase> testcases = scripts.getOrDefault(program, new ArrayList<>());
        source.part("scripts/" + indexes.get(program) + "/testcases/" + testcases.size(), from);
        testcases.add(testcase);
    }

    List<Script> scripts() {
        List<Script> all = new ArrayList<>();
        scripts.forEach((program, testcases) ->
                all.add(new Script(program.executable(), program.env(), program.args(), testcases)));
        return all;
    }
}
