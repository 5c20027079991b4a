package io.github.scs4j.image;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The date that was plainly meant by a text that is none: year, month and day in this order, or in the reverse one with
 * points between them, and perhaps a time, whatever stands between the numbers. A time with an offset is told in UTC.
 */
final class IntendedDate {
    /** The longest text that is looked at. */
    private static final int MAX_LENGTH = 64;

    private final String text;
    private int at;
    private int year;
    private int month;
    private int day;
    private int hour = -1;
    private int minute;
    private int second = -1;
    private int offset;

    private IntendedDate(String text) {
        this.text = text;
    }

    /**
     * The date in the standard's form; {@code null} if it is not plain.
     *
     * @param timed whether the date may have a time; else the day alone is told
     */
    static @Nullable String of(String text, boolean timed) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        IntendedDate date = new IntendedDate(simplify(text));
        if (!date.readDay() || !date.readTime() || !date.exists()) {
            return null;
        }
        return date.written(timed);
    }

    private String written(boolean timed) {
        LocalDate date = LocalDate.of(year, month, day);
        if (!timed || hour < 0) {
            return date.toString();
        }
        LocalDateTime time = date.atTime(hour, minute, Math.max(second, 0)).minusMinutes(offset);
        StringBuilder written = new StringBuilder(19).append(time.toLocalDate()).append(' ');
        append(written, time.getHour());
        append(written.append(':'), time.getMinute());
        if (second >= 0) {
            append(written.append(':'), second);
        }
        return written.toString();
    }

    private static void append(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Not at the edges of the calendar, where another zone could mean another era. */
    private boolean exists() {
        return year > 1
                && year < 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= DateText.daysOf(year, month)
                && hour < 24
                && minute < 60
                && second < 60;
    }

    private boolean readDay() {
        int digits = run();
        if (digits == 8 || digits == 12 || digits == 14) {
            year = take(4);
            month = take(2);
            day = take(2);
            return true;
        }
        if (digits == 4) {
            year = take(4);
            char separator = next();
            month = isSeparator(separator) ? numberAfterSeparator() : -1;
            boolean again = month >= 0 && next() == separator;
            day = again ? numberAfterSeparator() : -1;
            return day >= 0;
        }
        day = digits == 1 || digits == 2 ? take(digits) : -1;
        month = day >= 0 && next() == '.' ? numberAfterSeparator() : -1;
        boolean four = month >= 0 && next() == '.' && at + 1 < text.length();
        at += four ? 1 : 0;
        year = four && run() == 4 ? take(4) : -1;
        return year >= 0;
    }

    /** One or two digits after the separator; of a longer run the first two, -1 if there is none. */
    private int numberAfterSeparator() {
        at++;
        skip(" ");
        int digits = run();
        return digits == 0 ? -1 : take(Math.min(digits, 2));
    }

    /** Reads the rest: nothing, or a time. */
    private boolean readTime() {
        skip(" t_,");
        if (at == text.length()) {
            return true;
        }
        int digits = run();
        if (digits == 0 || digits == 3 || digits == 5) {
            return false;
        }
        hour = take(Math.min(digits, 2));
        char separator = digits <= 2 ? next() : '\0';
        if (digits <= 2 && !skipOne(":-.h")) {
            return false;
        }
        digits = run();
        minute = digits == 0 ? -1 : take(Math.min(digits, 2));
        if (minute < 0) {
            return false;
        }
        if (run() > 0 || isAnother(separator)) {
            at += run() > 0 ? 0 : 1;
            second = take(Math.min(run(), 2));
        }
        if (second >= 0 && skipOne(".,")) {
            take(run());
        }
        return readZone();
    }

    /** Whether the separator comes next, and a digit after it. */
    private boolean isAnother(char separator) {
        return separator != '\0' && next() == separator && at + 1 < text.length() && isDigit(at + 1);
    }

    private boolean readZone() {
        skip(" ");
        String zone = text.substring(at);
        if (zone.isEmpty() || zone.equals("z") || zone.equals("utc") || zone.equals("gmt")) {
            return true;
        }
        boolean west = next() == '-';
        if (!west && next() != '+') {
            return false;
        }
        at++;
        int digits = run();
        if (digits != 2 && digits != 4) {
            return false;
        }
        int hours = take(2);
        int minutes = digits == 4 || (skipOne(":") && run() == 2) ? take(2) : 0;
        offset = west ? -hours * 60 - minutes : hours * 60 + minutes;
        return at == text.length() && hours <= 18 && minutes < 60;
    }

    /** How many digits come next. */
    private int run() {
        int end = at;
        while (end < text.length() && isDigit(end)) {
            end++;
        }
        return end - at;
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private int take(int digits) {
        at += digits;
        return digits > 4 ? 0 : DateText.number(text, at - digits, digits);
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skip(String any) {
        while (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean skipOne(String any) {
        boolean is = at < text.length() && any.indexOf(text.charAt(at)) >= 0;
        at += is ? 1 : 0;
        return is;
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '.' || c == ' ' || c == '_';
    }

    /** The text in ASCII and lower case without blanks around it, as far as digits, dashes and blanks of any script go. */
    private static String simplify(String text) {
        StringBuilder simple = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isDigit(c)) {
                simple.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                simple.append(' ');
            } else if (type == Character.DASH_PUNCTUATION || c == '\u2212') {
                simple.append('-');
            } else if (c >= 'A' && c <= 'Z') {
                simple.append((char) (c - 'A' + 'a'));
            } else if (type != Character.FORMAT) {
                simple.append(c == '\uFF1A' ? ':' : c > '~' ? '?' : (char) c);
            }
        }
        return simple.toString().strip();
    }
}
