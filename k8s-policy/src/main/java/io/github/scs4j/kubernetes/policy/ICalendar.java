package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Writes deadlines as an iCalendar object (RFC 5545): lines end with CR LF and have at most 75 octets of UTF-8 before that,
 * texts are escaped, and control characters left out, which no text may hold.
 */
final class ICalendar {
    private static final int LINE = 75;
    private static final String HEX = "0123456789ABCDEF";
    /** How the first octet of a character begins, by how many follow it. */
    private static final int[] LEADS = {0x00, 0xC0, 0xE0, 0xF0};

    private static final String UNRESERVED = "-._~";

    private final StringBuilder out = new StringBuilder(1024);
    private final Language language;
    private final String stamp;

    ICalendar(Instant at, Language language) {
        this.language = language;
        this.stamp = basic(at);
    }

    String write(List<Deadline> deadlines) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//scs4j//k8s-policy//" + (language == Language.GERMAN ? "DE" : "EN"));
        line("CALSCALE:GREGORIAN");
        if (deadlines.isEmpty()) {
            component();
        }
        for (Deadline deadline : deadlines) {
            event(deadline);
        }
        line("END:VCALENDAR");
        return out.toString();
    }

    /** A calendar has at least one component: UTC, if nothing else. */
    private void component() {
        line("BEGIN:VTIMEZONE");
        line("TZID:Etc/UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(Deadline deadline) {
        LocalDate day = LocalDate.ofInstant(deadline.last(), ZoneOffset.UTC);
        boolean midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant().equals(deadline.last());
        LocalDate lastDay = midnight ? day.minusDays(1) : day;
        line("BEGIN:VEVENT");
        line("UID:" + uid(deadline));
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + basic(lastDay));
        line("DTEND;VALUE=DATE:" + basic(lastDay.plusDays(1)));
        line("SUMMARY;LANGUAGE=" + language.code() + ":" + escaped(deadline.text(language)));
        line("DESCRIPTION:" + escaped(deadline.kind().rule() + ", " + Days.text(deadline.last())));
        line("CATEGORIES:" + deadline.kind().id());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** What identifies a deadline, with everything but letters, digits and {@code -._~} as in addresses. */
    private static String uid(Deadline deadline) {
        StringBuilder uid = new StringBuilder(64);
        uid.append(deadline.kind().id()).append('/');
        quote(deadline.from(), uid);
        uid.append('/');
        quote(deadline.target(), uid);
        uid.append('/');
        quote(deadline.subject(), uid);
        return uid.append("@scs4j.github.io").toString();
    }

    private static void quote(String text, StringBuilder to) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (isUnreserved(codePoint)) {
                to.append((char) codePoint);
            } else {
                quote(codePoint, to);
            }
            at += Character.charCount(codePoint);
        }
    }

    private static boolean isUnreserved(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || UNRESERVED.indexOf(c) >= 0;
    }

    /** Writes the octets of the character in UTF-8; half a surrogate pair is the replacement character. */
    private static void quote(int codePoint, StringBuilder to) {
        int whole = isSurrogate(codePoint) ? 0xFFFD : codePoint;
        int octets = octets(whole);
        for (int i = octets - 1; i >= 0; i--) {
            int bits = whole >> (6 * i);
            int octet = i == octets - 1 ? LEADS[i] | bits : 0x80 | (bits & 0x3F);
            to.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            switch (codePoint) {
                case '\n' -> escaped.append("\\n");
                case '\\', ';', ',' -> escaped.append('\\').append((char) codePoint);
                default -> {
                    if (isText(codePoint)) {
                        escaped.appendCodePoint(codePoint);
                    }
                }
            }
            at += Character.charCount(codePoint);
        }
        return escaped.toString();
    }

    private static boolean isText(int c) {
        boolean control = (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0);
        return !control && !isSurrogate(c);
    }

    /** One content line, folded between characters. */
    private void line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int more = octets(codePoint);
            if (octets + more > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(codePoint);
            octets += more;
            at += Character.charCount(codePoint);
        }
        out.append("\r\n");
    }

    /** How many octets a character takes in UTF-8. */
    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static String basic(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(within(moment), ZoneOffset.UTC);
        return basic(time.toLocalDate())
                + "T"
                + digits(time.getHour(), 2)
                + digits(time.getMinute(), 2)
                + digits(time.getSecond(), 2)
                + "Z";
    }

    /** The moment, or the first or last that has a year of four digits. */
    private static Instant within(Instant moment) {
        Instant first = Instant.EPOCH;
        return moment.isBefore(first) ? first : moment.isAfter(Days.LAST) ? Days.LAST : moment;
    }

    private static String basic(LocalDate day) {
        return digits(day.getYear(), 4) + digits(day.getMonthValue(), 2) + digits(day.getDayOfMonth(), 2);
    }

    private static String digits(int number, int length) {
        StringBuilder text = new StringBuilder(length);
        text.append(number);
        while (text.length() < length) {
            text.insert(0, '0');
        }
        return text.toString();
    }
}
