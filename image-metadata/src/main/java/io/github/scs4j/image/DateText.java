package io.github.scs4j.image;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
    private static final int SECOND_LENGTH = 19;

    /** What {@link #epochSecond} gives for a text that is no time. */
    static final long NONE = Long.MIN_VALUE;

    private static final int SHORTEST_MONTH = 28;
    /** From the first of March of the year 0. */
    private static final int DAYS_TO_1970 = 719_468;

    private static final int SECONDS_PER_DAY = 24 * 60 * 60;

    private DateText() {}

    /** Whether the text is a day. */
    static boolean isDate(String text) {
        return date(text) != null;
    }

    /** The day that the text is; {@code null} if it is none. */
    static @Nullable LocalDate date(String text) {
        return text.length() == DATE_LENGTH ? day(text) : null;
    }

    /** The time that the text is, a day as its begin; {@code null} if it is none. */
    static @Nullable LocalDateTime time(String text) {
        LocalDate day = text.length() < DATE_LENGTH ? null : day(text);
        int second = secondOfDay(text);
        return day == null || second < 0 ? null : LocalDateTime.of(day, LocalTime.ofSecondOfDay(second));
    }

    /** The seconds since 1970 at the time that the text is, a day as its begin; {@link #NONE} if it is none. */
    static long epochSecond(String text) {
        long begin = text.length() < DATE_LENGTH ? NONE : beginOfDay(text);
        int second = secondOfDay(text);
        return begin == NONE || second < 0 ? NONE : begin + second;
    }

    /** The seconds since 1970 at the begin of the day with which a text begins; {@link #NONE} if it begins with none. */
    static long beginOfDay(String text) {
        int year = year(text);
        int month = two(text, 5);
        int day = two(text, 8);
        return exists(text, year, month, day) ? epochDay(year, month, day) * SECONDS_PER_DAY : NONE;
    }

    /** The day with which a text begins that is long enough; {@code null} if it begins with none. */
    private static @Nullable LocalDate day(String text) {
        int year = year(text);
        int month = two(text, 5);
        int day = two(text, 8);
        return exists(text, year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    private static boolean exists(String text, int year, int month, int day) {
        return year > 0
                && month > 0
                && month <= 12
                && day > 0
                && (day <= SHORTEST_MONTH || day <= daysOf(year, month))
                && text.charAt(4) == '-'
                && text.charAt(7) == '-';
    }

    /** The year with which the text begins; -1 if it begins with none. */
    private static int year(String text) {
        int century = two(text, 0);
        int year = two(text, 2);
        return century < 0 || year < 0 ? -1 : 100 * century + year;
    }

    /** The days since 1970. Years are counted from March, so that the leap day is their last. */
    private static long epochDay(int year, int month, int day) {
        int years = month > 2 ? year : year - 1;
        int months = month > 2 ? month - 3 : month + 9;
        int days = (153 * months + 2) / 5 + day - 1;
        return 365L * years + years / 4 - years / 100 + years / 400 + days - DAYS_TO_1970;
    }

    /** The seconds since midnight that follow the day of a text, 0 where nothing does; -1 if something else does. */
    private static int secondOfDay(String text) {
        return switch (text.length()) {
            case DATE_LENGTH -> 0;
            case MINUTE_LENGTH -> text.charAt(DATE_LENGTH) == ' ' ? secondOfMinute(text) : -1;
            case SECOND_LENGTH -> text.charAt(DATE_LENGTH) == ' ' ? secondOfTime(text) : -1;
            default -> -1;
        };
    }

    /** The seconds since midnight of {@code hh:mm:ss} behind the day and one character more; -1 if it is no such time. */
    static int secondOfTime(String text) {
        int minute = secondOfMinute(text);
        int second = two(text, 17);
        return minute >= 0 && second >= 0 && second <= 59 && text.charAt(16) == ':' ? minute + second : -1;
    }

    /** The seconds since midnight of {@code hh:mm} behind the day and one character more; -1 if it is no such time. */
    private static int secondOfMinute(String text) {
        int hour = two(text, 11);
        int minute = two(text, 14);
        boolean exists = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && text.charAt(13) == ':';
        return exists ? (hour * 60 + minute) * 60 : -1;
    }

    /** The number of two ASCII digits; -1 if something else stands there. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : 10 * tens + ones;
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
