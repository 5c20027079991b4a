package io.github.scs4j.scope.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids of which none may be given twice. */
final class UniqueIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> given = new HashMap<>();

    /** Takes an id; {@code false} if it is taken already. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** Takes this id, or the first free one with a number at its end. */
    String free(String id) {
        String free = id;
        while (!taken.add(free)) {
            free = id + "-" + given.merge(id, 2, (last, two) -> last + 1);
        }
        return free;
    }
}
