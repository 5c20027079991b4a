package io.github.scs4j.benchmarks.report;

import java.util.Locale;

/**
 * A drawing that needs no script and no font of its own. It lies on a plate of its own, so that it can be read on light and
 * on dark pages.
 */
final class Svg {
    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif";
    /** Told apart by people who do not see all colors. */
    private static final String[] COLORS = {
        "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#6b5b00", "#56b4e9", "#000000", "#e69f00"
    };

    private static final double DOT = 3.5;

    private final StringBuilder svg = new StringBuilder();

    Svg(int width, int height, String title, String description) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"" + FONT + "\" font-size=\"13\">\n");
        svg.append("<title id=\"title\">").append(escaped(title)).append("</title>\n");
        svg.append("<desc id=\"desc\">").append(escaped(description)).append("</desc>\n");
        svg.append("<rect width=\"" + width + "\" height=\"" + height
                + "\" rx=\"6\" fill=\"#ffffff\" stroke=\"#c8ccd0\"/>\n");
    }

    static String color(int i) {
        return COLORS[i % COLORS.length];
    }

    void line(double x1, double y1, double x2, double y2, String stroke, String more) {
        svg.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        svg.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        svg.append("\" stroke=\"")
                .append(stroke)
                .append('"')
                .append(more.isEmpty() ? "" : " ")
                .append(more)
                .append("/>\n");
    }

    void bar(double x, double y, double width, double height, String fill) {
        svg.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        svg.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        svg.append("\" fill=\"").append(fill).append("\"/>\n");
    }

    /** One of four shapes, so that color is not all that tells series apart. */
    void mark(int shape, double x, double y, String fill) {
        switch (shape % 4) {
            case 0 ->
                svg.append("<circle cx=\"")
                        .append(number(x))
                        .append("\" cy=\"")
                        .append(number(y))
                        .append("\" r=\"3.5\"");
            case 1 ->
                svg.append("<rect x=\"")
                        .append(number(x - DOT))
                        .append("\" y=\"")
                        .append(number(y - DOT))
                        .append("\" width=\"7\" height=\"7\"");
            case 2 -> polygon(x, y - 4.5, x + 4.5, y + 4, x - 4.5, y + 4);
            default -> polygon(x, y - 5, x + 5, y, x, y + 5, x - 5, y);
        }
        svg.append(" fill=\"").append(fill).append("\"/>\n");
    }

    private void polygon(double... coordinates) {
        svg.append("<polygon points=\"");
        for (int i = 0; i < coordinates.length; i++) {
            svg.append(i == 0 ? "" : " ").append(number(coordinates[i]));
        }
        svg.append('"');
    }

    /** A text whose {@code start}, {@code middle} or {@code end} is at the place. */
    void text(double x, double y, String anchor, String text) {
        text(x, y, anchor, text, "");
    }

    void text(double x, double y, String anchor, String text, String more) {
        svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        svg.append("\" text-anchor=\"").append(anchor).append("\" fill=\"#1f2328\"");
        svg.append(more.isEmpty() ? "" : " ")
                .append(more)
                .append('>')
                .append(escaped(text))
                .append("</text>\n");
    }

    String end() {
        return svg.append("</svg>\n").toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
