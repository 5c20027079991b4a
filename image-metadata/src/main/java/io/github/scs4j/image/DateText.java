package io.github.scs4j.image;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The dates of SCS-0102: {@code YYYY-MM-DD}, {@code YYYY-MM-DD hh:mm} and {@code YYYY-MM-DD hh:mm:ss}, in ASCII digits and
 * UTC, from the year 1.
 */
final class DateText {
    private static final String FORM = "####-##-## ##:##:##";
    private static final int DATE_LENGTH = 10;

    private DateText() {}

    /** The day that the text is; {@code null} if it is none. */
    static @Nullable LocalDate date(String text) {
        if (text.length() != DATE_LENGTH || unexpected(text) >= 0) {
            return null;
        }
        int year = number(text, 0, 4);
        try {
            return year == 0 ? null : LocalDate.of(year, number(text, 5, 2), number(text, 8, 2));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The time that the text is, a day as its begin; {@code null} if it is none. */
    static @Nullable LocalDateTime time(String text) {
        if (text.length() == DATE_LENGTH) {
            LocalDate date = date(text);
            return date == null ? null : date.atStartOfDay();
        }
        boolean minutes = text.length() == 16;
        if ((!minutes && text.length() != FORM.length()) || unexpected(text) >= 0) {
            return null;
        }
        LocalDate date = date(text.substring(0, DATE_LENGTH));
        if (date == null) {
            return null;
        }
        try {
            return date.atTime(number(text, 11, 2), number(text, 14, 2), minutes ? 0 : number(text, 17, 2));
        } catch (DateTimeException e) {
            return null;
        }
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

    private static int number(String text, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            number = 10 * number + (text.charAt(i) - '0');
        }
        return number;
    }
}
