package io.github.scs4j.benchmarks.report;

import java.util.List;

/** A table in Markdown. */
final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();

    MarkdownTable(List<String> heads) {
        row(heads);
        text.append("|---".repeat(heads.size())).append("|\n");
    }

    void row(List<String> cells) {
        for (String cell : cells) {
            text.append('|').append(cell.isEmpty() ? "" : " " + cell).append(' ');
        }
        text.append("|\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
