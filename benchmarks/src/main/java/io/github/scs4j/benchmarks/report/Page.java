package io.github.scs4j.benchmarks.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The page that is made of a template and results.
 *
 * <p>A template is Markdown with blocks {@code <!-- KIND} line break, YAML, line break {@code -->}; each becomes what its kind
 * says: {@link TableBlock}, {@link GrowthBlock}, {@link GateBlock}, {@link FiguresBlock}, {@link MachineBlock}. Other comments
 * stay.
 *
 * @param markdown the page
 * @param charts SVG by the name of the file, without a folder
 */
record Page(String markdown, SortedMap<String, String> charts) {
    /** What stands in a cell for what no result tells. */
    static final String NOT_MEASURED = "not measured";

    private static final String OPEN = "<!-- ";
    private static final String CLOSE = "-->";

    /** Throws {@link IllegalArgumentException} if a block cannot be understood. */
    static Page of(String template, Measured measured) {
        StringBuilder markdown = new StringBuilder();
        SortedMap<String, String> charts = new TreeMap<>();
        int from = 0;
        int open = template.indexOf(OPEN);
        while (open >= 0) {
            int close = template.indexOf(CLOSE, open);
            int kindEnd = template.indexOf('\n', open);
            if (close < 0 || kindEnd < 0) {
                throw new IllegalArgumentException("a comment has no end");
            }
            markdown.append(template, from, open);
            if (kindEnd < close) {
                String kind = template.substring(open + OPEN.length(), kindEnd).strip();
                markdown.append(block(kind, template.substring(kindEnd, close), measured, charts)
                        .stripTrailing());
            } else {
                markdown.append(template, open, close + CLOSE.length());
            }
            from = close + CLOSE.length();
            open = template.indexOf(OPEN, from);
        }
        markdown.append(template, from, template.length());
        return new Page(markdown.toString(), charts);
    }

    private static String block(String kind, String yaml, Measured measured, Map<String, String> charts) {
        try {
            return switch (kind) {
                case "table" -> new TableBlock(yaml).markdown(measured, charts);
                case "growth" -> new GrowthBlock(yaml).markdown(measured, charts);
                case "gates" -> new GateBlock(yaml).markdown(measured);
                case "figures" -> new FiguresBlock(yaml).markdown(measured);
                case "machine" -> MachineBlock.markdown(measured);
                default -> throw new IllegalArgumentException("unknown kind of block");
            };
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException(kind + yaml + ": " + e.getMessage(), e);
        }
    }
}
