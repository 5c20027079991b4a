package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the value of a property that should be a date: which characters, and where. */
final class DateFault {
    /** The form of a day. */
    static final String DAY = "YYYY-MM-DD";

    /** The forms of a day or a time. */
    static final List<String> TIMES = List.of(DAY, "YYYY-MM-DD hh:mm", "YYYY-MM-DD hh:mm:ss");

    private static final int DAY_END = 10;
    private static final int TIME_END = 19;

    private static final MessageTemplate DIGIT = message(
            "digit",
            "{0}={1} is no date: {2} at character {3}, where a digit belongs",
            "{0}={1} ist kein Datum: {2} an Stelle {3}, wo eine Ziffer hingehört");
    private static final MessageTemplate MARK = message(
            "mark",
            "{0}={1} is no date: {2} at character {3}, where {4} belongs",
            "{0}={1} ist kein Datum: {2} an Stelle {3}, wo {4} hingehört");
    private static final MessageTemplate NO_BLANK = message(
            "no-blank",
            "{0}={1} is no date: a blank is missing between date and time after character 10",
            "{0}={1} ist kein Datum: nach Stelle 10 fehlt ein Leerzeichen zwischen Datum und Uhrzeit");
    private static final MessageTemplate BLANK = message(
            "blank",
            "{0}={1} is no date: {2} at character 11, where a blank belongs between date and time",
            "{0}={1} ist kein Datum: {2} an Stelle 11, wo ein Leerzeichen zwischen Datum und Uhrzeit hingehört");
    private static final MessageTemplate REST = message(
            "rest",
            "{0}={1} is no date: {2} at character {3} is too much",
            "{0}={1} ist kein Datum: {2} an Stelle {3} ist zu viel");
    private static final MessageTemplate TIME = message(
            "time",
            "{0}={1} is more than a date: what follows character 10 is too much",
            "{0}={1} ist mehr als ein Datum: was auf Stelle 10 folgt, ist zu viel");
    private static final MessageTemplate ZONE = message(
            "zone",
            "{0}={1} is no date: {2} at character 20 is too much; a time is in UTC and ends with its seconds",
            "{0}={1} ist kein Datum: {2} an Stelle 20 ist zu viel; eine Uhrzeit gilt in UTC und endet mit den Sekunden");
    private static final MessageTemplate SHORT = message(
            "short",
            "{0}={1} is no date: it ends after character {2}",
            "{0}={1} ist kein Datum: der Text endet nach Stelle {2}");
    private static final MessageTemplate YEAR = message(
            "year", "{0}={1} is no date: there is no year 0", "{0}={1} ist kein Datum: ein Jahr 0 gibt es nicht");
    private static final MessageTemplate MONTH = message(
            "month",
            "{0}={1} is no date: there is no month {2}",
            "{0}={1} ist kein Datum: einen Monat {2} gibt es nicht");
    private static final MessageTemplate DAY_OF_MONTH = message(
            "day",
            "{0}={1} is no date: day {2} is not in {3}, which has {4} days",
            "{0}={1} ist kein Datum: den Tag {2} hat {3} nicht, sondern {4} Tage");
    private static final MessageTemplate HOUR = message(
            "hour",
            "{0}={1} is no date: hour {2} is not from 00 to 23",
            "{0}={1} ist kein Datum: Stunde {2} liegt nicht zwischen 00 und 23");
    private static final MessageTemplate MINUTE = message(
            "minute",
            "{0}={1} is no date: minute {2} is not from 00 to 59",
            "{0}={1} ist kein Datum: Minute {2} liegt nicht zwischen 00 und 59");
    private static final MessageTemplate SECOND = message(
            "second",
            "{0}={1} is no date: second {2} is not from 00 to 59",
            "{0}={1} ist kein Datum: Sekunde {2} liegt nicht zwischen 00 und 59");

    private final String key;
    private final String text;
    private final boolean timed;

    private DateFault(String key, String text, boolean timed) {
        this.key = key;
        this.text = text;
        this.timed = timed;
    }

    /**
     * The fault of a text that is no date of the standard.
     *
     * @param timed whether a time may follow the day
     */
    static Message of(MetadataProperty property, String text, boolean timed) {
        return new DateFault(property.key(), text, timed).find();
    }

    /** The date that was plainly meant; {@code null} if none was. */
    static @Nullable String meant(String text, boolean timed) {
        return IntendedDate.of(text, timed);
    }

    /** Whether a text that may be something else was probably meant to be a date: it begins with a digit, and has a year's length. */
    static boolean isLikeDate(String text) {
        return text.length() >= 4 && Character.isDigit(text.codePointAt(0));
    }

    private Message find() {
        int at = DateText.unexpected(text);
        if (!timed && text.length() > DAY_END && (at < 0 || at >= DAY_END)) {
            return isTimeNext() ? say(TIME) : character(REST, DAY_END);
        }
        if (at < 0) {
            return switch (text.length()) {
                case DAY_END, 16, TIME_END -> unreal();
                case DAY_END + 1 -> character(REST, DAY_END);
                default -> say(SHORT, Integer.toString(text.length()));
            };
        }
        if (at == DAY_END && isDigit(text.charAt(at))) {
            return say(NO_BLANK);
        }
        if (at == DAY_END) {
            boolean between = isLetterT(text.charAt(at)) || (text.length() > at + 1 && isDigit(text.charAt(at + 1)));
            return between ? say(BLANK, shown(at)) : character(REST, at);
        }
        return switch (at) {
            case TIME_END -> say(ZONE, shown(at));
            case 4, 7 -> say(MARK, shown(at), place(at), "'-'");
            case 13, 16 -> say(MARK, shown(at), place(at), "':'");
            default -> character(DIGIT, at);
        };
    }

    /** Whether the day is followed by something like a time, however it is written. */
    private boolean isTimeNext() {
        char c = text.charAt(DAY_END);
        return isDigit(c) || ((c == ' ' || isLetterT(c)) && text.length() > DAY_END + 1 && isDigit(text.charAt(11)));
    }

    /** What does not exist, in a text of the right form. */
    private Message unreal() {
        int year = DateText.number(text, 0, 4);
        int month = DateText.number(text, 5, 2);
        if (year == 0) {
            return say(YEAR);
        }
        if (month < 1 || month > 12) {
            return say(MONTH, text.substring(5, 7));
        }
        int day = DateText.number(text, 8, 2);
        int days = DateText.daysOf(year, month);
        if (day < 1 || day > days) {
            return say(DAY_OF_MONTH, text.substring(8, DAY_END), text.substring(0, 7), Integer.toString(days));
        }
        if (DateText.number(text, 11, 2) > 23) {
            return say(HOUR, text.substring(11, 13));
        }
        return DateText.number(text, 14, 2) > 59
                ? say(MINUTE, text.substring(14, 16))
                : say(SECOND, text.substring(17, TIME_END));
    }

    private Message character(MessageTemplate template, int index) {
        return say(template, shown(index), place(index));
    }

    private Message say(MessageTemplate template, String... details) {
        String[] arguments = new String[details.length + 2];
        arguments[0] = key;
        arguments[1] = Shown.excerpt(text);
        System.arraycopy(details, 0, arguments, 2, details.length);
        return template.with(arguments);
    }

    private String shown(int index) {
        return Shown.codePoint(text.codePointAt(index));
    }

    private static String place(int index) {
        return Integer.toString(index + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetterT(char c) {
        return c == 'T' || c == 't';
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("image.date-" + key, english, german);
    }
}
