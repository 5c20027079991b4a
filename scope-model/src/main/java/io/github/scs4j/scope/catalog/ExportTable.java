package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.scope.catalog.Export.Command;
import io.github.scs4j.scope.catalog.Export.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The exports that come with the library, from a table with a row for each command. */
final class ExportTable {
    static final List<Export> EXPORTS = load();

    private ExportTable() {}

    private static List<Export> load() {
        Map<String, Export> exports = new LinkedHashMap<>();
        for (List<String> cells : Rows.of("exports.tsv")) {
            String id = cells.get(0);
            List<Command> commands = new ArrayList<>();
            Export before = exports.get(id);
            if (before != null) {
                commands.addAll(before.commands());
            }
            commands.add(new Command(Objects.requireNonNull(Tool.of(cells.get(5))), cells.get(6)));
            MessageTemplate what = new MessageTemplate("scope.export-" + id, cells.get(3), cells.get(4));
            exports.put(id, new Export(id, cells.get(1), cells.get(2).equals("yes"), what.with(), commands));
        }
        return List.copyOf(exports.values());
    }
}
