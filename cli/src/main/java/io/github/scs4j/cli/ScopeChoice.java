package io.github.scs4j.cli;

import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cloud is checked against.
 *
 * @param scope the scope
 * @param versions its versions that the report shows; the first decides. None if none is effective on the day
 */
record ScopeChoice(Scope scope, List<ScopeVersion> versions) {
    ScopeChoice {
        versions = List.copyOf(versions);
    }

    /** The names of the versions. */
    List<String> names() {
        return versions.stream().map(ScopeVersion::version).toList();
    }

    /** The scope and the version that decides, such as {@code SCS-compatible KaaS v1}. */
    String title() {
        return versions.isEmpty()
                ? scope.name()
                : scope.name() + " " + versions.get(0).version();
    }

    /** The first include of the version that decides whose module is called like this; {@code null} if there is none. */
    @Nullable
    Include include(String prefix) {
        if (!versions.isEmpty()) {
            for (Include include : versions.get(0).include()) {
                if (include.ref().startsWith(prefix)) {
                    return include;
                }
            }
        }
        return null;
    }

    /** Whether the version that decides includes a module that is called like this. */
    boolean includes(String prefix) {
        return include(prefix) != null;
    }
}
