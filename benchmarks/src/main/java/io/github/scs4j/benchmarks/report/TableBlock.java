package io.github.scs4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of measurements: for each Java the time with its error, the ratio to one of them, and the bytes per operation. With
 * {@code chart}, the ratios as bars, too.
 */
final class TableBlock {
    private static final Set<String> KEYS = Set.of("unit", "baseline", "bytes", "chart", "title", "rows");

    private final Settings settings;
    private final String unit;
    private final @Nullable Reference baseline;
    private final boolean bytes;

    TableBlock(String yaml) {
        settings = Settings.of(yaml, KEYS);
        unit = settings.text("unit");
        baseline = settings.has("baseline") ? Reference.of(settings.text("baseline")) : null;
        bytes = settings.text("bytes", "false").equals("true");
    }

    String markdown(Measured measured, Map<String, String> charts) {
        List<String> heads = new ArrayList<>(List.of(""));
        for (int jdk : measured.jmh().keySet()) {
            heads.add("JDK " + jdk + ", " + unit);
            if (baseline != null) {
                heads.add("ratio");
            }
            if (bytes) {
                heads.add("B/op");
            }
        }
        MarkdownTable table = new MarkdownTable(heads);
        for (Settings.Row row : settings.rows("rows")) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            measured.jmh().values().forEach(results -> cells.addAll(cells(row, results)));
            table.row(cells);
        }
        if (!settings.has("chart") || measured.jmh().isEmpty()) {
            return table.toString();
        }
        String name = settings.text("chart") + ".svg";
        RatioChart chart = chart(measured);
        charts.put(name, chart.svg());
        return table + "\n![" + settings.text("title") + "](benchmarks/" + name + ")\n";
    }

    private List<String> cells(Settings.Row row, Results results) {
        Measurement measurement = results.find(Reference.of(row.measured()));
        List<String> cells = new ArrayList<>();
        cells.add(
                measurement == null
                        ? Page.NOT_MEASURED
                        : measurement.time(TimeUnits.of(unit)).text());
        if (baseline != null) {
            Estimate ratio = ratio(measurement, results);
            cells.add(ratio == null ? "" : ratio.number());
        }
        if (bytes) {
            Estimate allocated = measurement == null ? null : measurement.bytes();
            cells.add(allocated == null ? "" : allocated.number());
        }
        return cells;
    }

    private @Nullable Estimate ratio(@Nullable Measurement measurement, Results results) {
        Measurement base = baseline == null ? null : results.find(baseline);
        return measurement == null || base == null
                ? null
                : measurement.time(TimeUnits.NANOSECONDS).per(base.time(TimeUnits.NANOSECONDS));
    }

    private RatioChart chart(Measured measured) {
        List<RatioChart.Bar> bars = new ArrayList<>();
        for (Settings.Row row : settings.rows("rows")) {
            measured.jmh().forEach((jdk, results) -> {
                Estimate ratio = ratio(results.find(Reference.of(row.measured())), results);
                if (ratio != null) {
                    bars.add(new RatioChart.Bar(row.plainLabel(), jdk, ratio));
                }
            });
        }
        return new RatioChart(settings.text("title"), bars);
    }
}
