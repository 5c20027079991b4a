package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures that are not JMH's: a file holds a list of objects with a {@code name}, the version of Java as
 * {@code jdk}, where one has to do with it, and numbers; those without a number of the columns are left out. While there is no such file, a text stands instead.
 */
final class FiguresBlock {
    private static final Set<String> KEYS = Set.of("file", "baseline", "columns", "ratios", "otherwise");

    private final Settings settings;

    FiguresBlock(String yaml) {
        settings = Settings.of(yaml, KEYS);
    }

    String markdown(Measured measured) {
        JsonNode figures = measured.files().get(settings.text("file"));
        if (figures == null) {
            return settings.text("otherwise", Page.NOT_MEASURED + "\n");
        }
        Map<String, String> columns = settings.labels("columns");
        List<String> ratios = settings.texts("ratios");
        List<String> heads = new ArrayList<>(List.of("", "JDK"));
        columns.forEach((column, label) -> {
            heads.add(label);
            if (ratios.contains(column)) {
                heads.add("ratio");
            }
        });
        MarkdownTable table = new MarkdownTable(heads);
        for (JsonNode figure : figures) {
            if (columns.keySet().stream().noneMatch(figure::has)) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            cells.add("`" + figure.required("name").asText() + "`");
            int jdk = figure.path("jdk").asInt();
            cells.add(jdk == 0 ? "" : Integer.toString(jdk));
            for (String column : columns.keySet()) {
                cells.add(cell(figure.path(column)));
                if (ratios.contains(column)) {
                    cells.add(ratio(figure, column, figures));
                }
            }
            table.row(cells);
        }
        return table.toString();
    }

    private static String cell(JsonNode value) {
        if (value.isIntegralNumber()) {
            return Estimate.plain(value.doubleValue());
        }
        return value.isNumber() ? Estimate.of(value.doubleValue()).number() : "";
    }

    private String ratio(JsonNode figure, String column, JsonNode figures) {
        JsonNode base = baseline(figure.path("jdk").asInt(), figures);
        if (base == null
                || !base.path(column).isNumber()
                || !figure.path(column).isNumber()) {
            return "";
        }
        return estimate(figure, column).per(estimate(base, column)).number();
    }

    /** The baseline of the same Java, or the only one. */
    private @Nullable JsonNode baseline(int jdk, JsonNode figures) {
        JsonNode any = null;
        for (JsonNode figure : figures) {
            if (figure.path("name").asText().equals(settings.text("baseline"))) {
                if (figure.path("jdk").asInt() == jdk) {
                    return figure;
                }
                any = any == null ? figure : any;
            }
        }
        return any;
    }

    private static Estimate estimate(JsonNode figure, String column) {
        return Estimate.of(figure.path(column).doubleValue());
    }
}
