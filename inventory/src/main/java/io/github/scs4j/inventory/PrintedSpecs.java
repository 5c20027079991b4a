package io.github.scs4j.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Extra specs as one text, as the OpenStack client 1.0.3 to 5.4 prints them in JSON too: {@code key='value'}, or
 * {@code key=} for none, one after the other with a comma and a blank between. Nothing is escaped; a quote ends a value
 * where the text ends or another key begins.
 */
final class PrintedSpecs {
    private static final String SEPARATOR = ", ";

    private final String text;
    private String key = "";
    private @Nullable String value;
    private int at;

    PrintedSpecs(String text) {
        this.text = text;
    }

    /** Goes on to the next extra spec; {@code false} at the end, and where the text cannot be understood. */
    boolean next() {
        int equals = text.indexOf('=', at);
        if (equals < 0) {
            return false;
        }
        int start = equals + 1;
        if (start < text.length() && text.charAt(start) == '\'') {
            int end = endOfValue(start + 1);
            if (end < 0) {
                return false;
            }
            value = text.substring(start + 1, end);
            start = end + 1;
        } else if (start < text.length() && !text.startsWith(SEPARATOR, start)) {
            return false;
        } else {
            value = null;
        }
        key = text.substring(at, equals);
        at = Math.min(text.length(), start + SEPARATOR.length());
        return true;
    }

    /** Whether the whole text has been read. */
    boolean isAtEnd() {
        return at == text.length();
    }

    String key() {
        return key;
    }

    @Nullable
    String value() {
        return value;
    }

    private int endOfValue(int start) {
        int end = text.indexOf('\'', start);
        while (end >= 0 && end + 1 < text.length() && !isBeforeKey(end + 1)) {
            end = text.indexOf('\'', end + 1);
        }
        return end;
    }

    private boolean isBeforeKey(int place) {
        if (!text.startsWith(SEPARATOR, place)) {
            return false;
        }
        int end = place + SEPARATOR.length();
        while (end < text.length() && isPartOfKey(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '=';
    }

    /** Nova takes these in a key, and no others. */
    private static boolean isPartOfKey(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || "-_:. ".indexOf(unit) >= 0;
    }
}
