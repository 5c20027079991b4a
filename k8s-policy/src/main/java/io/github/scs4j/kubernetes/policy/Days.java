package io.github.scs4j.kubernetes.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Days in UTC, also those far off. */
final class Days {
    /** After this, time does not count. */
    static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final String FORM = "0000-00-00 00:00 UTC";

    private Days() {}

    /** The first moment of a day; {@link Instant#MAX} from the year 9999 on. */
    static Instant start(LocalDate date) {
        if (date.getYear() >= LAST_YEAR) {
            return Instant.MAX;
        }
        LocalDate day = date.getYear() < 0 ? LocalDate.of(0, 1, 1) : date;
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The last moment of a day; {@link Instant#MAX} from the year 9999 on. */
    static Instant end(LocalDate date) {
        Instant start = start(date);
        return start.equals(Instant.MAX)
                ? start
                : start.plus(1, ChronoUnit.DAYS).minusNanos(1);
    }

    /** A moment to the minute: {@code 2026-10-16 09:12 UTC}. */
    static String text(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            String text = moment.toString();
            int time = text.indexOf('T');
            return text.substring(0, time) + " " + text.substring(time + 1, time + 6) + " UTC";
        }
        // a formatter takes ten times as long, and every finding about a patch has such a text
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        char[] text = FORM.toCharArray();
        write(time.getYear() / 100, text, 0);
        write(time.getYear() % 100, text, 2);
        write(time.getMonthValue(), text, 5);
        write(time.getDayOfMonth(), text, 8);
        write(time.getHour(), text, 11);
        write(time.getMinute(), text, 14);
        return new String(text);
    }

    /** Writes a number from 0 to 99 in two digits. */
    private static void write(int number, char[] text, int at) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
