package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of flavors by their names, which are unique in a cloud: another id in another input is another cloud. */
final class ExportedIds {
    private final Map<String, Export> names = new HashMap<>();
    private @Nullable Finding conflict;

    void add(FoundName flavor) {
        String id = flavor.flavor().id();
        String place = flavor.place();
        if (id == null || place == null || conflict != null) {
            return;
        }
        Export export = new Export(place.substring(0, place.lastIndexOf(':')), id);
        Export before = names.putIfAbsent(flavor.text(), export);
        if (before != null && !before.source.equals(export.source) && !before.id.equals(id)) {
            conflict = Problem.OTHER_CLOUD.in(export.source, flavor.text(), before.source);
        }
    }

    /** That two inputs are exports of two clouds; {@code null} if nothing says so. */
    @Nullable
    Finding conflict() {
        return conflict;
    }

    private record Export(String source, String id) {}
}
