package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Variable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what scripts have in braces is a variable of the scope, or a parameter of one of its modules. */
final class Braces implements LintRule {
    /** What the official test suite itself has a value for: the ids of the testcases to run. */
    static final String TESTCASES = "testcases";

    private static final Rule UNDEFINED = new Rule("scope.undefined-variable", null, TEXT + "automated-check");
    private static final Rule BRACE = new Rule("scope.brace", null, TEXT + "automated-check");
    private static final MessageTemplate NO_VARIABLE = new MessageTemplate(
            "scope.undefined-variable",
            "{0} is neither a variable of the scope nor a parameter of a module",
            "{0} ist weder eine Variable des Scopes noch ein Parameter eines Moduls");
    private static final MessageTemplate UNBALANCED = new MessageTemplate(
            "scope.brace",
            "a brace has no partner in {0}; one that stands for itself is doubled",
            "in {0} fehlt einer geschweiften Klammer ihr Gegenstück; eine, die für sich steht, wird verdoppelt");

    @Override
    public List<Rule> rules() {
        return List.of(UNDEFINED, BRACE);
    }

    @Override
    public void check(Linted linted) {
        Set<String> known = new HashSet<>();
        known.add(TESTCASES);
        for (Variable variable : linted.scope().variables()) {
            known.add(variable.name());
        }
        for (StandardModule module : linted.scope().modules()) {
            known.addAll(module.parameters().keySet());
        }
        int at = 0;
        for (Script script : linted.scope().scripts()) {
            String path = "scripts/" + at++;
            if (script.args() != null) {
                check(linted, known, path + "/args", script.args());
            }
            for (Map.Entry<String, String> variable : script.env().entrySet()) {
                check(linted, known, path + "/env/" + variable.getKey(), variable.getValue());
            }
        }
    }

    private static void check(Linted linted, Set<String> known, String path, String text) {
        Placeholders placeholders = Placeholders.of(text);
        for (String name : new LinkedHashSet<>(placeholders.names())) {
            if (!known.contains(name)) {
                linted.undefined(UNDEFINED, path, NO_VARIABLE.with(Shown.excerpt(name)), name, known);
            }
        }
        if (placeholders.broken()) {
            linted.error(BRACE, path, UNBALANCED.with(Shown.excerpt(text)));
        }
    }
}
