package io.github.scs4j.kubernetes.facts;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date as the official check reads it: Python's {@code strptime}, which takes numbers without leading zeros, a space
 * before a day, and small letters, but no offset and no fraction of a second (D61). One reading of one text.
 */
final class OfficialDate {
    /** Stands for a text that is no date. */
    static final long NO_DATE = Long.MIN_VALUE;

    private static final long DAY = 86_400;

    private final String text;
    private int at;
    private boolean wrong;

    private OfficialDate(String text) {
        this.text = text;
    }

    /** Seconds since 1970 of the start of a day such as {@code 2025-02-28}; {@link #NO_DATE} if the text is none. */
    static long ofDay(String text) {
        return new OfficialDate(text).read(false);
    }

    /** Seconds since 1970 of a moment such as {@code 2024-01-17T13:37:42Z}; {@link #NO_DATE} if the text is none. */
    static long ofMoment(String text) {
        return new OfficialDate(text).read(true);
    }

    private long read(boolean withTime) {
        int year = year();
        sign('-');
        int month = number(1, 12, -1);
        sign('-');
        int day = day();
        int hour = 0;
        int minute = 0;
        int second = 0;
        if (withTime) {
            sign('T');
            hour = number(0, 23, 1);
            sign(':');
            minute = number(0, 59, 5);
            sign(':');
            second = number(0, 59, 5);
            sign('Z');
        }
        if (wrong || at != text.length()) {
            return NO_DATE;
        }
        try {
            return LocalDate.of(year, month, day).toEpochDay() * DAY + (hour * 60L + minute) * 60 + second;
        } catch (DateTimeException e) {
            return NO_DATE;
        }
    }

    private int year() {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            year = year * 10 + digit();
        }
        wrong |= year < 1;
        return year;
    }

    private int day() {
        int start = at;
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
            wrong |= !isAscii(at) || text.charAt(at) == '0';
        }
        int day = number(1, 31, 2);
        wrong |= text.startsWith(" ", start) && at > start + 2;
        return day;
    }

    /**
     * A number of one or two digits. A digit of another script stands alone for units of time, or after an ASCII digit
     * that lets any digit follow.
     *
     * @param tens the largest first digit after which any digit can follow; -1 if digits are ASCII only
     */
    private int number(int least, int largest, int tens) {
        boolean ascii = isAscii(at);
        int value = digit();
        if (at < text.length() && PythonText.isDigit(text.codePointAt(at))) {
            boolean anyFollows = value <= tens && value >= least;
            wrong |= !ascii || !(isAscii(at) || anyFollows);
            value = value * 10 + digit();
        } else {
            wrong |= !ascii && (tens < 0 || least > 0);
        }
        wrong |= value < least || value > largest;
        return value;
    }

    private boolean isAscii(int place) {
        return place < text.length() && text.charAt(place) < 0x80;
    }

    /** The digit that stands here. */
    private int digit() {
        int codePoint = at < text.length() ? text.codePointAt(at) : ' ';
        if (!PythonText.isDigit(codePoint)) {
            wrong = true;
            return 0;
        }
        at += Character.charCount(codePoint);
        return Character.digit(codePoint, 10);
    }

    private void sign(char sign) {
        boolean stands = at < text.length() && Character.toUpperCase(text.charAt(at)) == sign && isAscii(at);
        wrong |= !stands;
        at++;
    }
}
