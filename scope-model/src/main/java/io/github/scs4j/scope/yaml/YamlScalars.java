package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.internal.YamlScalar;

/** How texts are written as YAML scalars: without quotes if nothing else could be meant, in lines if they have some. */
final class YamlScalars {
    private static final String HEX = "0123456789ABCDEF";
    private static final int MAX_NUMBER = 80;
    private static final Location.Position ANYWHERE = new Location.Position(1, 1);

    private YamlScalars() {}

    /** A scalar on one line. */
    static String oneLine(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Whether a text has several lines that can be written as they are. */
    static boolean isBlock(String text) {
        int first = text.indexOf('\n');
        if (first <= 0 || text.charAt(0) == ' ') {
            return false;
        }
        boolean visible = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n';
            if (!breaks && !isReadable(c)) {
                return false;
            }
            if (breaks && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
            visible |= !breaks && c != ' ';
        }
        return visible && text.charAt(text.length() - 1) != ' ' && !text.endsWith("\n\n");
    }

    /** A text in lines, of which each is indented by two spaces per level. */
    static void appendBlock(String text, int indent, StringBuilder out) {
        boolean ended = text.endsWith("\n");
        out.append(ended ? "|\n" : "|-\n");
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop > start) {
                out.append("  ".repeat(indent)).append(text, start, stop);
            }
            out.append('\n');
            start = stop + 1;
        }
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || !isPlainStart(text) || text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comment = c == '#' && text.charAt(i - 1) == ' ';
            boolean key = c == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (comment || key || !isReadable(c)) {
                return false;
            }
        }
        return !isOtherwiseTyped(text);
    }

    /** Whether a reader of YAML 1.1 or 1.2 may take it for something else than a text. */
    private static boolean isOtherwiseTyped(String text) {
        boolean number = !Character.isLetter(text.charAt(0));
        return new YamlScalar(ANYWHERE, text, true, null).type() != YamlScalar.Type.TEXT
                || (number && (text.length() > MAX_NUMBER || text.startsWith("0o")))
                || (text.length() == 1 && "yYnN".contains(text));
    }

    /** Whether a text begins like nothing but a text. */
    private static boolean isPlainStart(String text) {
        char c = text.charAt(0);
        if (c == '-') {
            return text.length() > 1 && text.charAt(1) != ' ' && !text.startsWith("---");
        }
        return c == '.' ? !text.startsWith("...") : c == '/' || c == '_' || c == '(' || Character.isLetterOrDigit(c);
    }

    /** Whether a character can stand for itself: printable ASCII, or a letter or digit. */
    private static boolean isReadable(char c) {
        return Shown.isPlain(c) || (c > '~' && Character.isLetterOrDigit(c));
    }

    /** A text in double quotes; only half of a surrogate pair is escaped as such. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> append(text, i, quoted);
            }
            i += isPair(text, i) ? 1 : 0;
        }
        return quoted.append('"').toString();
    }

    private static void append(String text, int at, StringBuilder quoted) {
        char c = text.charAt(at);
        if (isPair(text, at)) {
            escape(quoted.append("\\U"), text.codePointAt(at), 8);
        } else if (isReadable(c)) {
            quoted.append(c);
        } else {
            escape(quoted.append("\\u"), c, 4);
        }
    }

    private static boolean isPair(String text, int at) {
        return Character.charCount(text.codePointAt(at)) == 2;
    }

    private static void escape(StringBuilder out, int codePoint, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX.charAt(codePoint >> shift & 0xF));
        }
    }
}
