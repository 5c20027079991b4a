package io.github.scs4j.image.rotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was attached to the name of an image when it was renamed: a date, a patch level, or {@code old} or {@code prev}.
 *
 * <p>A date is {@code YYYYMMDD}, {@code YYYY-MM-DD} or {@code YYYY.MM.DD} from 1990 to 2099, with a time or a running number
 * behind it or not; a patch level is digits and points. Before each stands a blank, {@code -}, {@code _} or {@code .},
 * before a patch level no blank, because a version follows a name so. Dates and words may stand in parentheses or brackets.
 *
 * @param base the name without it; not empty
 * @param kind what it is
 * @param date the date, if it is one; else {@code null}
 * @param recommended whether it has the form of the text, a blank and {@code YYYYMMDD}
 */
record NameEnd(String base, Kind kind, @Nullable LocalDate date, boolean recommended) {
    /** What a name may end in. */
    enum Kind {
        DATE,
        WORD,
        PATCH_LEVEL
    }

    private static final int LONGEST_STAMP = 24;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** What a name ends in; {@code null} if nothing of this is attached to it. */
    static @Nullable NameEnd of(String name) {
        int length = name.length();
        char last = length == 0 ? 'a' : name.charAt(length - 1);
        if (last == ')' || last == ']') {
            int open = name.lastIndexOf(last == ')' ? '(' : '[');
            return open < 0 ? null : dateOrWord(name, open, open + 1, length - 1);
        }
        for (int i = Math.max(1, length - LONGEST_STAMP); i < length; i++) {
            if (isSeparator(name.charAt(i))) {
                NameEnd end = dateOrWord(name, i, i + 1, length);
                if (end != null) {
                    return end;
                }
            }
        }
        return patchLevel(name);
    }

    private static @Nullable NameEnd dateOrWord(String name, int baseEnd, int from, int to) {
        String base = base(name, baseEnd);
        if (base.isEmpty() || to - from > LONGEST_STAMP) {
            return null;
        }
        String text = name.substring(from, to);
        if (text.equals("old") || text.equals("prev")) {
            return new NameEnd(base, Kind.WORD, null, false);
        }
        LocalDate date = date(text);
        if (date == null) {
            return null;
        }
        boolean recommended = name.charAt(baseEnd) == ' ' && base.length() == baseEnd && text.length() == 8;
        return new NameEnd(base, Kind.DATE, date, recommended);
    }

    private static @Nullable NameEnd patchLevel(String name) {
        int from = name.length();
        while (from > 0 && isDigit(name.charAt(from - 1))) {
            from--;
        }
        boolean attached = from > 0 && from < name.length() && isSeparator(name.charAt(from - 1));
        if (!attached || name.charAt(from - 1) == ' ') {
            return null;
        }
        String base = base(name, from - 1);
        return base.isEmpty() ? null : new NameEnd(base, Kind.PATCH_LEVEL, null, false);
    }

    /** The day with which the text begins, if nothing but a time or a number follows it. */
    private static @Nullable LocalDate date(String text) {
        int month = 4;
        if (text.length() > month && (text.charAt(month) == '-' || text.charAt(month) == '.')) {
            boolean separated = text.length() >= 10 && text.charAt(7) == text.charAt(month);
            return separated && isRest(text, 10) ? day(text, 5, 8) : null;
        }
        return text.length() >= 8 && isRest(text, 8) ? day(text, month, 6) : null;
    }

    private static @Nullable LocalDate day(String text, int month, int day) {
        int year = number(text, 0, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, number(text, month, 2), number(text, day, 2));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether only digits, separators, {@code T} and {@code Z} stand from here. */
    private static boolean isRest(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && !isSeparator(c) && c != 'T' && c != 'Z' && c != ':') {
                return false;
            }
        }
        return true;
    }

    /** The number that stands there; -1 if something else does. */
    private static int number(String text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }

    private static String base(String name, int end) {
        int at = end;
        while (at > 0 && isSeparator(name.charAt(at - 1))) {
            at--;
        }
        return name.substring(0, at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '.';
    }
}
