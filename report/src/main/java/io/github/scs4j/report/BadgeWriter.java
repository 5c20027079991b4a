package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes the result of a report as an SVG badge such as {@code SCS-compatible IaaS v5.1 | PASS}: without scripts, fonts or
 * other resources, with a title for those who do not see it.
 *
 * <p>It passes if the main target of every version that decides passes, and is incomplete if a result is missing; a pass
 * without testcases says so. It says
 * nothing about whether that version can be certified against. It is UTF-8. The target is flushed but not closed. Not
 * thread-safe.
 */
public final class BadgeWriter {
    private static final int TITLE_WIDTH = 80;
    private static final int HEIGHT = 20;
    private static final int PADDING = 7;
    private static final int BASELINE = 14;

    private final XmlOutput xml;
    private final Language language;

    /** Creates a writer; nothing is written yet. */
    public BadgeWriter(OutputStream out, Language language) {
        this.xml = new XmlOutput(Objects.requireNonNull(out, "out"));
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Writes the badge of a report.
     *
     * @throws UncheckedIOException if the target fails
     */
    public void write(ScopeReport report) {
        String label = Legible.text(report.title(), TITLE_WIDTH);
        Verdict verdict = report.result();
        boolean vacuous = verdict == Verdict.PASS && isVacuous(report);
        String result = vacuous ? "PASS (" + Term.NO_TESTCASES.in(language) + ")" : word(verdict);
        int labelWidth = width(label);
        int resultWidth = width(result);
        int left = labelWidth + 2 * PADDING;
        String width = Integer.toString(left + resultWidth + 2 * PADDING);
        String height = Integer.toString(HEIGHT);
        xml.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "lang",
                language.code(),
                "aria-label",
                label + ": " + result);
        xml.line().element("title", label + ": " + result).line();
        xml.empty("rect", "width", width, "height", height, "rx", "3", "fill", "#3a3f47")
                .line();
        xml.empty(
                        "path",
                        "d",
                        "M" + left + " 0h" + (resultWidth + 2 * PADDING - 3) + "a3 3 0 0 1 3 3v" + (HEIGHT - 6)
                                + "a3 3 0 0 1-3 3H" + left + "z",
                        "fill",
                        vacuous ? color(Verdict.MISS) : color(verdict))
                .line();
        xml.start("g", "fill", "#fff", "font-family", "Verdana,Geneva,DejaVu Sans,sans-serif", "font-size", "11")
                .line();
        text(label, PADDING, labelWidth);
        text(result, left + PADDING, resultWidth);
        xml.end().line().end().line().finish();
    }

    private String word(Verdict verdict) {
        return verdict == Verdict.PASS || verdict == Verdict.FAIL ? verdict.name() : Term.INCOMPLETE.in(language);
    }

    private static boolean isVacuous(ScopeReport report) {
        for (ReportedScope scope : report.scopes()) {
            VersionVerdict decisive = scope.decisive();
            if (decisive != null && decisive.main().vacuous()) {
                return true;
            }
        }
        return false;
    }

    private void text(String text, int x, int width) {
        xml.element(
                        "text",
                        text,
                        "x",
                        Integer.toString(x),
                        "y",
                        Integer.toString(BASELINE),
                        "textLength",
                        Integer.toString(width),
                        "lengthAdjust",
                        "spacingAndGlyphs")
                .line();
    }

    /** Dark enough for white text. */
    private static String color(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "#1b7a34";
            case DNF, MISS -> "#8a5a00";
            case FAIL -> "#b3261e";
        };
    }

    /** About how wide the text is at 11 pixels in Verdana; {@code textLength} makes it so. */
    private static int width(String text) {
        int tenths = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            tenths += tenths(text.codePointAt(at));
        }
        return (tenths + 9) / 10;
    }

    private static int tenths(int codePoint) {
        if (codePoint > 0x2E7F) {
            return 110;
        }
        if (" .,:;|!'()[]iIjlft".indexOf(codePoint) >= 0) {
            return 42;
        }
        if ("mMwW@%".indexOf(codePoint) >= 0) {
            return 100;
        }
        return Character.isUpperCase(codePoint) ? 78 : 66;
    }
}
