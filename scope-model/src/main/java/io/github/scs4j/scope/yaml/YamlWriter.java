package io.github.scs4j.scope.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts block YAML together, two spaces per level; lists stand at the column of their key. */
final class YamlWriter {
    /** The longest key that may stand on the line of its value; YAML allows 1024 characters. */
    private static final int MAX_KEY = 1000;

    private static final int MAX_YEAR = 9999;

    private final StringBuilder out = new StringBuilder();
    private int indent;
    private boolean atItem;

    /** A text under a key; nothing if it is {@code null}. */
    void text(String key, @Nullable String value) {
        if (value != null) {
            key(key);
            out.append(' ');
            scalar(value);
        }
    }

    /** A date under a key, in quotes if no YAML date can tell its year; nothing if it is {@code null}. */
    void date(String key, @Nullable LocalDate date) {
        if (date != null && date.getYear() >= 0 && date.getYear() <= MAX_YEAR) {
            key(key);
            out.append(' ').append(date).append('\n');
        } else if (date != null) {
            text(key, date.toString());
        }
    }

    /** An object under a key. */
    void object(String key, Runnable entries) {
        key(key);
        block(
                () -> {
                    indent++;
                    entries.run();
                    indent--;
                },
                " {}\n");
    }

    /** A list under a key, whose items are written one by one. */
    <T> void list(String key, List<T> items, Consumer<T> write) {
        key(key);
        block(() -> items.forEach(write), " []\n");
    }

    /** A text in a list. */
    void item(String value) {
        line();
        out.append("- ");
        scalar(value);
    }

    /** An object in a list. */
    void item(Runnable entries) {
        line();
        int start = out.append('-').length();
        out.append(' ');
        indent++;
        atItem = true;
        entries.run();
        indent--;
        if (atItem) {
            out.setLength(start);
            out.append(" {}\n");
            atItem = false;
        }
    }

    /** A block on the next line; what stands on this line if it is empty. */
    private void block(Runnable content, String empty) {
        int before = out.length();
        out.append('\n');
        content.run();
        if (out.length() == before + 1) {
            out.setLength(before);
            out.append(empty);
        }
    }

    private void key(String key) {
        line();
        String scalar = YamlScalars.oneLine(key);
        if (scalar.length() > MAX_KEY) {
            out.append("? ").append(scalar).append('\n');
            line();
        } else {
            out.append(scalar);
        }
        out.append(':');
    }

    /** The beginning of a line, unless the line has begun with that of a list. */
    private void line() {
        if (atItem) {
            atItem = false;
        } else {
            out.append("  ".repeat(indent));
        }
    }

    private void scalar(String value) {
        if (YamlScalars.isBlock(value)) {
            YamlScalars.appendBlock(value, indent + 1, out);
        } else {
            out.append(YamlScalars.oneLine(value)).append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
