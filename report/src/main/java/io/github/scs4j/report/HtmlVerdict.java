package io.github.scs4j.report;

import io.github.scs4j.finding.Verdict;
import java.util.Locale;

/** A verdict on a page: its word, a sign before it, and a color. */
final class HtmlVerdict {
    private HtmlVerdict() {}

    static void write(XmlOutput html, Verdict verdict) {
        html.start("strong", "class", verdict.name().toLowerCase(Locale.ROOT));
        html.element("span", sign(verdict), "aria-hidden", "true");
        html.text(" " + verdict.name()).end();
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "✓";
            case DNF -> "◐";
            case MISS -> "○";
            case FAIL -> "✗";
        };
    }
}
