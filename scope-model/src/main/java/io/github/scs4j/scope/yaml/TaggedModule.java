package io.github.scs4j.scope.yaml;

import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A module of generation {@link Generation#G7}, and the modules of the newest model that it becomes: one for each choice that
 * versions make of its testcases.
 */
final class TaggedModule {
    private final String id;
    private final @Nullable String name;
    private final @Nullable String url;
    private final Map<String, String> parameters;
    private final Map<String, Set<String>> testcases;
    private final YamlValue from;
    private final Map<List<Target>, String> ids = new LinkedHashMap<>();
    private final Map<Map<String, Selector>, List<Target>> choices = new LinkedHashMap<>();

    /**
     * @param testcases the tags of its testcases by id
     * @param from what it is read from
     */
    TaggedModule(
            String id,
            @Nullable String name,
            @Nullable String url,
            Map<String, String> parameters,
            Map<String, Set<String>> testcases,
            YamlValue from) {
        this.id = id;
        this.name = name;
        this.url = url;
        this.parameters = parameters;
        this.testcases = testcases;
        this.from = from;
    }

    String id() {
        return id;
    }

    YamlValue from() {
        return from;
    }

    /** How much work a new choice is. */
    int size() {
        return testcases.size() + 1;
    }

    boolean knows(Map<String, Selector> selectors) {
        return choices.containsKey(selectors);
    }

    /** The targets that are not empty when a version selects by tags. */
    List<Target> targets(Map<String, Selector> selectors) {
        return choices.computeIfAbsent(selectors, this::choose);
    }

    private List<Target> choose(Map<String, Selector> selectors) {
        List<Target> targets = new ArrayList<>();
        selectors.forEach((target, selector) -> {
            List<String> chosen = new ArrayList<>();
            testcases.forEach((testcase, tags) -> {
                if (selector.selects(tags)) {
                    chosen.add(testcase);
                }
            });
            if (!chosen.isEmpty()) {
                targets.add(new Target(target, chosen));
            }
        });
        return targets;
    }

    /** The id of the module with these targets; {@code null} if there is none yet. */
    @Nullable
    String idOf(List<Target> targets) {
        return ids.get(targets);
    }

    boolean isUsed() {
        return !ids.isEmpty();
    }

    void use(List<Target> targets, String id) {
        ids.put(targets, id);
    }

    /** The modules that it becomes. */
    List<StandardModule> modules() {
        List<StandardModule> modules = new ArrayList<>();
        ids.forEach((targets, module) -> modules.add(new StandardModule(module, name, url, parameters, targets)));
        return modules;
    }
}
