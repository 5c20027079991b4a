package io.github.scs4j.image;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The dates of SCS-0102: {@code YYYY-MM-DD}, {@code YYYY-MM-DD hh:mm} and {@code YYYY-MM-DD hh:mm:ss}, in ASCII digits and
 * UTC, from the year 1.
 */
final class DateText {
    private static final String FORM = "####-##-## ##:##:##";
    private static final int DATE_LENGTH = 10;
    private static final int MINUTE_LENGTH = 16;

    private DateText() {}

    /** The day that the text is; {@code null} if it is none. */
    static @Nullable LocalDate date(String text) {
        return text.length() == DATE_LENGTH && unexpected(text) < 0 ? day(text) : null;
    }

    /** The time that the text is, a day as its begin; {@code null} if it is none. */
    static @Nullable LocalDateTime time(String text) {
        int length = text.length();
        if ((length != DATE_LENGTH && length != MINUTE_LENGTH && length != FORM.length()) || unexpected(text) >= 0) {
            return null;
        }
        LocalDate day = day(text);
        if (day == null || length == DATE_LENGTH) {
            return day == null ? null : day.atStartOfDay();
        }
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = length == MINUTE_LENGTH ? 0 : number(text, 17, 2);
        return hour > 23 || minute > 59 || second > 59 ? null : day.atTime(hour, minute, second);
    }

    /** The day of a text that begins with one in form; {@code null} if there is no such day. */
    private static @Nullable LocalDate day(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        boolean exists = year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysOf(year, month);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** How many days a month has. */
    static int daysOf(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** The index of the first character that no such text can have there; -1 if there is none within its length. */
    static int unexpected(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == FORM.length() || !(FORM.charAt(i) == '#' ? c >= '0' && c <= '9' : c == FORM.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The number of this many digits from an index on. */
    static int number(String text, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }
}
