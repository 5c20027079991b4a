package io.github.scs4j.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ratios as bars, on a logarithmic scale from the power of ten below the least to that above the greatest. */
final class RatioChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 290;
    private static final int RIGHT = WIDTH - 130;
    private static final int TOP = 70;
    private static final int BAR = 16;
    private static final int GAP = 10;

    private final String title;
    private final List<Bar> bars;
    private final List<Integer> jdks;
    private final int lowest;
    private final int highest;

    /** Takes bars of which those with the same label stand one after another. */
    RatioChart(String title, List<Bar> bars) {
        this.title = title;
        this.bars = bars;
        Set<Integer> versions = new LinkedHashSet<>();
        double least = 1;
        double greatest = 10;
        for (Bar bar : bars) {
            versions.add(bar.jdk());
            least = Math.min(least, bar.ratio().value());
            greatest = Math.max(greatest, bar.ratio().value());
        }
        jdks = new ArrayList<>(versions);
        lowest = (int) Math.floor(Math.log10(least));
        highest = (int) Math.ceil(Math.log10(greatest));
    }

    String svg() {
        int groups = (int) bars.stream().map(Bar::label).distinct().count();
        int bottom = TOP + bars.size() * BAR + groups * GAP;
        Svg svg = new Svg(WIDTH, bottom + 40, title, description());
        svg.text(20, 28, "start", title, "font-size=\"16\" font-weight=\"600\"");
        for (int i = 0; i < jdks.size(); i++) {
            svg.bar(20 + 90 * i, 42, 12, 12, Svg.color(i));
            svg.text(38 + 90 * i, 53, "start", "JDK " + jdks.get(i));
        }
        for (int power = lowest; power <= highest; power++) {
            double x = x(Math.pow(10, power));
            svg.line(x, TOP - 4, x, bottom, power == 0 ? "#57606a" : "#d8dce0", "");
            svg.text(x, bottom + 18, "middle", Estimate.plain(Math.pow(10, power)));
        }
        double y = TOP;
        String last = "";
        for (Bar bar : bars) {
            boolean first = !bar.label().equals(last);
            y += first ? GAP : 0;
            if (first) {
                svg.text(LEFT - 10, y + 12, "end", shortened(bar.label()));
            }
            last = bar.label();
            double from = x(Math.pow(10, lowest));
            svg.bar(
                    from,
                    y + 1,
                    Math.max(1, x(bar.ratio().value()) - from),
                    BAR - 3,
                    Svg.color(jdks.indexOf(bar.jdk())));
            svg.text(x(bar.ratio().value()) + 6, y + 12, "start", bar.ratio().number());
            y += BAR;
        }
        return svg.end();
    }

    private String description() {
        StringBuilder text = new StringBuilder("Ratios on a logarithmic scale. ");
        for (Bar bar : bars) {
            text.append(bar.label() + ", JDK " + bar.jdk() + ": " + bar.ratio().number() + ". ");
        }
        return text.toString().strip();
    }

    private static String shortened(String label) {
        return label.length() <= 44 ? label : label.substring(0, 43) + "…";
    }

    private double x(double ratio) {
        return LEFT + (RIGHT - LEFT) * (Math.log10(ratio) - lowest) / (highest - lowest);
    }

    /** A ratio by its name and the version of Java. */
    record Bar(String label, int jdk, Estimate ratio) {}
}
