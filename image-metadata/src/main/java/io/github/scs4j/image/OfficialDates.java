package io.github.scs4j.image;

import java.time.LocalDate;

/**
 * Dates as the official test suite reads them: {@code YYYY-MM-DDThh:mm:ssZ}, {@code YYYY-MM-DD hh:mm:ss}, {@code YYYY-MM-DD
 * hh:mm} and {@code YYYY-MM-DD}, where a number may lack its leading zero, a day may have a blank instead, T and Z may be
 * lower case, the blank may be any run of white space, some digits need not be ASCII, and seconds end at 61.
 *
 * <p>It reads texts only: of anything else its check ends with an exception.
 */
final class OfficialDates {
    /** What stands for a text that is no date, and for the first second of 1970, which the suite cannot tell from it (D38). */
    static final long INVALID = 0;

    private static final int SECONDS_PER_DAY = 24 * 60 * 60;

    private final String text;
    private int at;

    private OfficialDates(String text) {
        this.text = text;
    }

    /**
     * The seconds since 1970 that the text is in UTC, {@link #INVALID} if it is none.
     *
     * @param strict whether {@code YYYY-MM-DDThh:mm:ssZ} is the only form, as for the time of registration
     */
    static long seconds(String text, boolean strict) {
        long usual = strict ? Registration.plain(text) : DateText.epochSecond(text);
        return usual == DateText.NONE ? new OfficialDates(text).read(strict) : usual;
    }

    private long read(boolean strict) {
        int year = year();
        int month = year > 0 && skip('-') ? month() : -1;
        int day = month > 0 && skip('-') ? day() : -1;
        if (day < 1 || day > DateText.daysOf(year, month)) {
            return INVALID;
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        if (at == text.length()) {
            return strict ? INVALID : days * SECONDS_PER_DAY;
        }
        boolean zoned = skip('T') || skip('t');
        if (!zoned && (strict || !skipSpace())) {
            return INVALID;
        }
        long seconds = time(zoned);
        return seconds < 0 ? INVALID : days * SECONDS_PER_DAY + seconds;
    }

    /** The seconds of the day that the rest of the text is; -1 if it is no time. */
    private long time(boolean zoned) {
        int hour = number('1', '2', '3');
        int minute = hour >= 0 && skip(':') ? number('5', '5', '9') : -1;
        if (minute < 0) {
            return -1;
        }
        int second = 0;
        if (zoned || at < text.length()) {
            second = skip(':') ? number('5', '6', '1') : -1;
            if (second < 0 || (zoned && !skip('Z') && !skip('z'))) {
                return -1;
            }
        }
        return at == text.length() ? (hour * 60L + minute) * 60 + second : -1;
    }

    /** Four digits of any script. */
    private int year() {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = digit(at);
            if (digit < 0) {
                return -1;
            }
            at += Character.charCount(text.codePointAt(at));
            year = 10 * year + digit;
        }
        return year;
    }

    /** One or two ASCII digits from 1 to 12. */
    private int month() {
        int first = ascii(at);
        int second = ascii(at + 1);
        boolean two = first == 0 ? second > 0 : first == 1 && second >= 0 && second <= 2;
        if (!two && first < 1) {
            return -1;
        }
        at += two ? 2 : 1;
        return two ? 10 * first + second : first;
    }

    /** One or two digits, or a blank and one, from 1 to 31. */
    private int day() {
        int first = at < text.length() && text.charAt(at) == ' ' ? 0 : ascii(at);
        if (first == 1 || first == 2) {
            return twoOrOne(first);
        }
        int second = ascii(at + 1);
        boolean two = first == 0 ? second > 0 : first == 3 && second >= 0 && second <= 1;
        if (!two && first < 1) {
            return -1;
        }
        at += two ? 2 : 1;
        return two ? 10 * first + second : first;
    }

    /**
     * One digit of any script, or two of which the first is ASCII: up to {@code free} with any second one, or {@code last}
     * with an ASCII one up to {@code lastSecond}.
     */
    private int number(char free, char last, char lastSecond) {
        int first = ascii(at);
        if (first >= 0 && first <= free - '0') {
            return twoOrOne(first);
        }
        int second = ascii(at + 1);
        if (first == last - '0' && second >= 0 && second <= lastSecond - '0') {
            at += 2;
            return 10 * first + second;
        }
        int digit = digit(at);
        if (digit >= 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return digit;
    }

    private int twoOrOne(int first) {
        at++;
        int second = digit(at);
        if (second < 0) {
            return first;
        }
        at += Character.charCount(text.codePointAt(at));
        return 10 * first + second;
    }

    private int ascii(int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    /** The value of the decimal digit of any script that begins at the index; -1 if there is none. */
    private int digit(int index) {
        int codePoint = index < text.length() ? text.codePointAt(index) : ' ';
        if (codePoint < 0x80) {
            return codePoint >= '0' && codePoint <= '9' ? codePoint - '0' : -1;
        }
        return Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
    }

    private boolean skip(char c) {
        boolean is = at < text.length() && text.charAt(at) == c;
        at += is ? 1 : 0;
        return is;
    }

    private boolean skipSpace() {
        int start = at;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    private static boolean isSpace(char c) {
        return c == '\u0085' || c == '\u00A0' || c == '\u2007' || c == '\u202F' || Character.isWhitespace(c);
    }
}
