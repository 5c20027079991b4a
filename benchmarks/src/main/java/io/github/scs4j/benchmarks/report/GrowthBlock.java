package io.github.scs4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How costs grow with a parameter: a table of the costs and of the exponents that fit them, and a chart with both axes
 * logarithmic, of the first Java.
 */
final class GrowthBlock {
    private static final Set<String> KEYS = Set.of("unit", "param", "from", "chart", "title", "size", "series");

    private final Settings settings;
    private final String unit;
    private final String param;
    private final double from;

    GrowthBlock(String yaml) {
        settings = Settings.of(yaml, KEYS);
        unit = settings.text("unit");
        param = settings.text("param");
        from = settings.number("from", 1);
    }

    String markdown(Measured measured, Map<String, String> charts) {
        SortedMap<Double, String> sizes = new TreeMap<>();
        for (Settings.Row row : settings.rows("series")) {
            measured.jmh().values().forEach(results -> sizes.putAll(sizes(row, results)));
        }
        List<String> heads = new ArrayList<>(List.of(settings.text("size"), "JDK"));
        sizes.keySet().forEach(size -> heads.add(Estimate.plain(size) + ", " + unit));
        heads.add("exponent");
        MarkdownTable table = new MarkdownTable(heads);
        for (Settings.Row row : settings.rows("series")) {
            measured.jmh().forEach((jdk, results) -> table.row(cells(row, jdk, results, sizes)));
        }
        String name = settings.text("chart") + ".svg";
        if (sizes.isEmpty()) {
            return table.toString();
        }
        charts.put(name, chart(measured).svg());
        return table + "\n![" + settings.text("title") + "](benchmarks/" + name + ")\n";
    }

    private List<String> cells(Settings.Row row, int jdk, Results results, SortedMap<Double, String> sizes) {
        List<String> cells = new ArrayList<>(List.of(row.label(), Integer.toString(jdk)));
        for (String size : sizes.values()) {
            Measurement measurement = results.find(Reference.of(row.measured()).with(param, size));
            cells.add(
                    measurement == null
                            ? ""
                            : measurement.time(TimeUnits.of(unit)).number());
        }
        PowerLaw law = PowerLaw.of(points(row, results), from);
        cells.add(law == null ? Page.NOT_MEASURED : exponent(law));
        return cells;
    }

    /** To two decimals, which is what the costs bear. */
    static String exponent(PowerLaw law) {
        return hundredths(law.exponent().value())
                + (Double.isNaN(law.exponent().error())
                        ? ""
                        : " ± " + hundredths(law.exponent().error()));
    }

    private static String hundredths(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        String sign = value < 0 && hundredths > 0 ? "-" : "";
        return sign + hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }

    private SortedMap<Double, String> sizes(Settings.Row row, Results results) {
        Reference reference = Reference.of(row.measured());
        SortedMap<Double, String> sizes = new TreeMap<>();
        for (Measurement measurement : results.measurements()) {
            String size = measurement.params().get(param);
            if (size != null && reference.matches(measurement)) {
                sizes.put(Double.valueOf(size), size);
            }
        }
        return sizes;
    }

    private List<PowerLaw.Point> points(Settings.Row row, Results results) {
        List<PowerLaw.Point> points = new ArrayList<>();
        sizes(row, results).forEach((size, text) -> {
            @Nullable
            Measurement measurement = results.find(Reference.of(row.measured()).with(param, text));
            if (measurement != null) {
                points.add(new PowerLaw.Point(size, measurement.time(TimeUnits.of(unit))));
            }
        });
        return points;
    }

    private GrowthChart chart(Measured measured) {
        int jdk = measured.jmh().firstKey();
        Results results = Objects.requireNonNull(measured.jmh().get(jdk));
        List<GrowthChart.Series> series = new ArrayList<>();
        for (Settings.Row row : settings.rows("series")) {
            List<PowerLaw.Point> points = points(row, results);
            if (!points.isEmpty()) {
                series.add(new GrowthChart.Series(row.plainLabel(), points, PowerLaw.of(points, from)));
            }
        }
        return new GrowthChart(settings.text("title") + ", JDK " + jdk, settings.text("size"), unit, from, series);
    }
}
