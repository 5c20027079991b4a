package io.github.scs4j.benchmarks.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Costs by size, both axes logarithmic, with the straight lines that fit them: where costs are linear, their slope is 1. */
final class GrowthChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 90;
    private static final int RIGHT = WIDTH - 30;
    private static final int TOP = 60;
    private static final int BOTTOM = 380;
    private static final int LEGEND = 22;

    private final String title;
    private final String size;
    private final String unit;
    private final double from;
    private final List<Series> series;
    private int left = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;

    /** Takes series of at least one point; laws are drawn from a size on. */
    GrowthChart(String title, String size, String unit, double from, List<Series> series) {
        this.title = title;
        this.size = size;
        this.unit = unit;
        this.from = from;
        this.series = series;
        for (Series one : series) {
            for (PowerLaw.Point point : one.points()) {
                left = Math.min(left, (int) Math.floor(Math.log10(point.size())));
                right = Math.max(right, (int) Math.ceil(Math.log10(point.size())));
                lowest = Math.min(
                        lowest, (int) Math.floor(Math.log10(point.cost().value())));
                highest = Math.max(
                        highest, (int) Math.ceil(Math.log10(point.cost().value())));
            }
        }
        right = Math.max(right, left + 1);
        highest = Math.max(highest, lowest + 1);
    }

    String svg() {
        Svg svg = new Svg(WIDTH, BOTTOM + 64 + LEGEND * series.size(), title, description());
        svg.text(20, 28, "start", title, "font-size=\"16\" font-weight=\"600\"");
        for (int power = left; power <= right; power++) {
            double x = x(Math.pow(10, power));
            svg.line(x, TOP, x, BOTTOM, "#d8dce0", "");
            svg.text(x, BOTTOM + 18, "middle", Estimate.plain(Math.pow(10, power)));
        }
        for (int power = lowest; power <= highest; power++) {
            double y = y(Math.pow(10, power));
            svg.line(LEFT, y, RIGHT, y, "#d8dce0", "");
            svg.text(LEFT - 8, y + 4, "end", Estimate.plain(Math.pow(10, power)));
        }
        svg.text((LEFT + RIGHT) / 2.0, BOTTOM + 38, "middle", size);
        svg.text(LEFT - 8, TOP - 12, "end", unit);
        for (int i = 0; i < series.size(); i++) {
            draw(svg, i);
        }
        return svg.end();
    }

    private void draw(Svg svg, int i) {
        Series one = series.get(i);
        String color = Svg.color(i);
        PowerLaw law = one.law();
        if (law != null) {
            double first = Math.max(from, one.points().get(0).size());
            double last = one.points().get(one.points().size() - 1).size();
            svg.line(x(first), y(law.at(first)), x(last), y(law.at(last)), color, "stroke-width=\"1.5\"");
        }
        for (PowerLaw.Point point : one.points()) {
            Estimate cost = point.cost();
            if (cost.error() > 0 && cost.error() < cost.value()) {
                double x = x(point.size());
                svg.line(x, y(cost.value() - cost.error()), x, y(cost.value() + cost.error()), color, "");
            }
            svg.mark(i, x(point.size()), y(cost.value()), color);
        }
        double y = BOTTOM + 62 + LEGEND * i;
        svg.mark(i, LEFT, y - 4, color);
        svg.text(LEFT + 14, y, "start", one.label() + growth(law));
    }

    private static String growth(@Nullable PowerLaw law) {
        return law == null ? "" : ": exponent " + GrowthBlock.exponent(law);
    }

    private String description() {
        StringBuilder text = new StringBuilder("Both axes are logarithmic: " + size + " against " + unit + ". ");
        for (Series one : series) {
            PowerLaw.Point last = one.points().get(one.points().size() - 1);
            text.append(one.label() + growth(one.law()) + ", " + last.cost().number() + " " + unit + " at "
                    + Estimate.plain(last.size()) + ". ");
        }
        return text.toString().strip();
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * (Math.log10(value) - left) / (right - left);
    }

    private double y(double value) {
        double place = (Math.log10(value) - lowest) / (highest - lowest);
        return BOTTOM - (BOTTOM - TOP) * Math.max(0, Math.min(1, place));
    }

    /** A cost by size, in ascending order, and the law that fits it. */
    record Series(
            String label,
            List<PowerLaw.Point> points,
            @Nullable PowerLaw law) {}
}
