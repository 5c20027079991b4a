package io.github.scs4j.scope.lint;

import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Script;
import java.util.HashSet;
import java.util.Set;

/** Which names the scripts of a scope have in braces. */
final class Usage {
    private Usage() {}

    static Set<String> of(Scope scope) {
        Set<String> names = new HashSet<>();
        for (Script script : scope.scripts()) {
            if (script.args() != null) {
                names.addAll(Placeholders.of(script.args()).names());
            }
            for (String value : script.env().values()) {
                names.addAll(Placeholders.of(value).names());
            }
        }
        return names;
    }
}
