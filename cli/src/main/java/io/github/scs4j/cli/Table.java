package io.github.scs4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text whose columns are aligned; the last one is as wide as it is. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    void row(String... cells) {
        rows.add(cells);
        for (int i = 0; i < cells.length; i++) {
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), cells[i].length()));
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            for (int i = 0; i < row.length - 1; i++) {
                text.append(row[i]).append(" ".repeat(widths.get(i) - row[i].length() + 2));
            }
            text.append(row[row.length - 1]).append('\n');
        }
        return text.toString();
    }
}
