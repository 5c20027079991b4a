package io.github.scs4j.scope.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML document of maps and lists of strings, line by line. Whatever could be read as something else than a string, by YAML
 * 1.1 or 1.2, is in quotes.
 */
final class YamlLines {
    private static final List<String> KEYS = List.of(
            "spec",
            "uuid",
            "name",
            "url",
            "subject",
            "run",
            "argv",
            "assignment",
            "sections",
            "invocations",
            "id",
            "cmd",
            "results",
            "rc",
            "stdout",
            "stderr",
            "info",
            "warning",
            "error",
            "critical");

    private static final String HEX = "0123456789ABCDEF";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder lines = new StringBuilder("---\n");
    private int depth;

    /** Begins a map. */
    void open(String key) {
        key(key).append('\n');
        depth++;
    }

    /** Ends the innermost map. */
    void close() {
        depth--;
    }

    /** A value that is no string, as it is spelled. */
    void plain(String key, String value) {
        key(key).append(' ').append(value).append('\n');
    }

    /** A string, or null. */
    void text(String key, @Nullable String value) {
        key(key).append(' ');
        if (value == null) {
            lines.append("null");
        } else {
            scalar(value);
        }
        lines.append('\n');
    }

    /** A list of strings. */
    void list(String key, List<String> values) {
        if (values.isEmpty()) {
            plain(key, "[]");
            return;
        }
        key(key).append('\n');
        for (String value : values) {
            indent().append("- ");
            scalar(value);
            lines.append('\n');
        }
    }

    /** All that was written. */
    String document() {
        return lines.toString();
    }

    private StringBuilder key(String key) {
        indent();
        scalar(key);
        return lines.append(':');
    }

    private StringBuilder indent() {
        return lines.append("  ".repeat(depth));
    }

    private void scalar(String text) {
        if (isPlain(text)) {
            lines.append(text);
        } else if (isPrintable(text)) {
            lines.append('\'');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                lines.append(c == '\'' ? "''" : String.valueOf(c));
            }
            lines.append('\'');
        } else {
            escaped(text);
        }
    }

    /** Whether it is a key of reports, or a name such as that of a testcase: letters, digits, and within it {@code -} or {@code _}. */
    private static boolean isPlain(String text) {
        boolean joined = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean joint = i > 0 && (c == '-' || c == '_');
            boolean digit = i > 0 && c >= '0' && c <= '9';
            if (!letter && !joint && !digit) {
                return false;
            }
            joined |= joint;
        }
        return joined || KEYS.contains(text);
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private void escaped(String text) {
        lines.append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                c = REPLACEMENT;
            }
            if (c == '"' || c == '\\') {
                lines.append('\\').append((char) c);
            } else if (c >= ' ' && c <= '~') {
                lines.append((char) c);
            } else if (c > Character.MAX_VALUE) {
                hex('U', 8, c);
            } else {
                hex('u', 4, c);
            }
        }
        lines.append('"');
    }

    private void hex(char letter, int digits, int c) {
        lines.append('\\').append(letter);
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            lines.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
