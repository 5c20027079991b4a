package io.github.scs4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table of goals, each with what was measured on each Java, and whether that meets it. */
final class GateBlock {
    private final List<Settings.Row> goals;

    GateBlock(String yaml) {
        goals = Settings.of(yaml, Set.of("goals")).rows("goals");
    }

    String markdown(Measured measured) {
        List<String> heads = new ArrayList<>(List.of("", "goal"));
        measured.jmh().keySet().forEach(jdk -> heads.add("JDK " + jdk));
        MarkdownTable table = new MarkdownTable(heads);
        for (Settings.Row goal : goals) {
            Gate gate = Gate.of(goal.measured());
            List<String> cells = new ArrayList<>(List.of(goal.label(), gate.goal()));
            measured.jmh().values().forEach(results -> cells.add(gate.verdict(gate.number(results, measured))));
            table.row(cells);
        }
        return table.toString();
    }
}
