package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The modules that are made of the standards of versions: one of all that are equal. */
final class LiftedModules {
    private final ScopeSource source;
    private final List<StandardModule> modules = new ArrayList<>();
    private final Map<StandardModule, String> ids = new HashMap<>();
    private final UniqueIds taken = new UniqueIds();

    LiftedModules(ScopeSource source) {
        this.source = source;
    }

    /**
     * The id of the module that a standard becomes.
     *
     * @param module the module with the id that it should have
     * @param version the version that the standard is part of, for another id if another module has that one
     */
    String id(StandardModule module, String version, YamlValue from) {
        String known = ids.get(module);
        if (known != null) {
            return known;
        }
        String id = taken.take(module.id()) ? module.id() : taken.free(module.id() + "@" + version);
        source.lifted(from.position(), ScopeRules.MODULES_MADE.with(Shown.excerpt(id)));
        source.part("modules/" + modules.size(), from);
        ids.put(module, id);
        modules.add(new StandardModule(id, module.name(), module.url(), module.parameters(), module.targets()));
        return id;
    }

    List<StandardModule> modules() {
        return modules;
    }
}
