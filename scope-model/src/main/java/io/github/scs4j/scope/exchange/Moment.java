package io.github.scs4j.scope.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it stands in a text: a date, or a date and a time, with an offset or without.
 *
 * @param local the date and the time, midnight if there is none
 * @param timed whether there is a time
 * @param offset the offset from UTC; {@code null} if none is stated
 */
record Moment(LocalDateTime local, boolean timed, @Nullable ZoneOffset offset) {
    private static final int DATE = 10;
    private static final int MAX_LENGTH = 60;

    /**
     * Reads {@code 2026-11-20}, {@code 2026-11-20T10:00:00Z}, {@code 2026-11-20 10:00:00.123456+01:00} and the like;
     * {@code null} if the text is no such moment.
     */
    static @Nullable Moment of(String text) {
        if (text.length() < DATE || text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text.substring(0, DATE));
            return text.length() == DATE
                    ? new Moment(date.atStartOfDay(), false, null)
                    : timed(date, text.charAt(DATE), text.substring(DATE + 1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The moment on the time line. */
    Instant at(ZoneOffset otherwise) {
        return local.toInstant(offset == null ? otherwise : offset);
    }

    private static @Nullable Moment timed(LocalDate date, char separator, String rest) {
        if (separator != 'T' && separator != 't' && separator != ' ') {
            return null;
        }
        int end = 0;
        while (end < rest.length() && isTime(rest.charAt(end))) {
            end++;
        }
        LocalDateTime local = date.atTime(LocalTime.parse(rest.substring(0, end)));
        String zone = rest.substring(end).strip();
        if (zone.isEmpty()) {
            return new Moment(local, true, null);
        }
        return new Moment(local, true, zone.equals("Z") || zone.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(zone));
    }

    private static boolean isTime(char c) {
        return (c >= '0' && c <= '9') || c == ':' || c == '.';
    }
}
