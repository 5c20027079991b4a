package io.github.scs4j.image;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time of registration as clouds and clients write it, in ISO 8601: {@code YYYY-MM-DDThh:mm:ss} with or without
 * seconds, a fraction of them, and an offset from UTC or {@code Z}; UTC where none is told. A blank may stand for the T,
 * and a day alone is its begin.
 */
final class Registration {
    /** What {@link #epochSecond} gives for a text that is no time. */
    static final long NONE = Long.MIN_VALUE;

    private static final int PLAIN_LENGTH = 20;
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;
    private static final int MAX_OFFSET_HOURS = 18;

    private final String text;
    private int at;
    private int nanos;

    private Registration(String text) {
        this.text = text;
    }

    /** The moment that the text is; {@code null} if it is none. */
    static @Nullable Instant instant(String text) {
        long plain = plain(text);
        if (plain != NONE) {
            return Instant.ofEpochSecond(plain);
        }
        Registration registration = new Registration(text);
        long second = registration.read();
        return second == NONE ? null : Instant.ofEpochSecond(second, registration.nanos);
    }

    /** The moment that the text is in whole seconds since 1970, its fraction left out; {@link #NONE} if it is none. */
    static long epochSecond(String text) {
        long plain = plain(text);
        return plain == NONE ? new Registration(text).read() : plain;
    }

    /**
     * The moment in whole seconds since 1970 if the text has the form that Glance writes, {@code YYYY-MM-DDThh:mm:ssZ}, which
     * the official test suite, too, reads so; {@link #NONE} if it has not, though it may be a time.
     */
    static long plain(String text) {
        if (text.length() != PLAIN_LENGTH || text.charAt(10) != 'T' || text.charAt(PLAIN_LENGTH - 1) != 'Z') {
            return NONE;
        }
        long begin = DateText.beginOfDay(text);
        int second = DateText.secondOfTime(text);
        return begin == DateText.NONE || second < 0 ? NONE : begin + second;
    }

    private long read() {
        int year = number(4, 9999);
        int month = year > 0 && skip('-') ? number(2, 12) : -1;
        int day = month > 0 && skip('-') ? number(2, 31) : -1;
        if (day < 1 || day > DateText.daysOf(year, month)) {
            return NONE;
        }
        long begin = LocalDate.of(year, month, day).toEpochDay() * SECONDS_PER_DAY;
        if (at == text.length()) {
            return begin;
        }
        if (!skip('T') && !skip('t') && !skip(' ')) {
            return NONE;
        }
        int hour = number(2, 23);
        int minute = hour >= 0 && skip(':') ? number(2, 59) : -1;
        int second = minute >= 0 && skip(':') ? seconds() : 0;
        int offset = minute >= 0 && second >= 0 ? offset() : Integer.MIN_VALUE;
        return offset == Integer.MIN_VALUE || at < text.length()
                ? NONE
                : begin + (hour * 60L + minute) * 60 + second - offset;
    }

    /** Seconds and what follows their point; -1 if they are none. */
    private int seconds() {
        int second = number(2, 59);
        if (second >= 0 && (skip('.') || skip(','))) {
            int start = at;
            int unit = 100_000_000;
            for (int digit = digit(); digit >= 0; digit = digit()) {
                nanos += digit * unit;
                unit /= 10;
            }
            return at == start ? -1 : second;
        }
        return second;
    }

    /** The offset from UTC in seconds, 0 where none is told; {@link Integer#MIN_VALUE} if it is none. */
    private int offset() {
        if (at == text.length() || skip('Z') || skip('z')) {
            return 0;
        }
        boolean west = skip('-');
        if (!west && !skip('+')) {
            return Integer.MIN_VALUE;
        }
        int hours = number(2, MAX_OFFSET_HOURS);
        int minutes = skip(':') || at < text.length() ? number(2, 59) : 0;
        if (hours < 0 || minutes < 0) {
            return Integer.MIN_VALUE;
        }
        int offset = (hours * 60 + minutes) * 60;
        return west ? -offset : offset;
    }

    /** A number of this many ASCII digits; -1 if there is none, or it is larger than the greatest. */
    private int number(int digits, int greatest) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = digit();
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number <= greatest ? number : -1;
    }

    private int digit() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c < '0' || c > '9') {
            return -1;
        }
        at++;
        return c - '0';
    }

    private boolean skip(char c) {
        boolean is = at < text.length() && text.charAt(at) == c;
        at += is ? 1 : 0;
        return is;
    }
}
