package io.github.scs4j.kubernetes.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment as files of facts write it: a day ({@code 2026-04-22}), or a day and a time with {@code Z}, an offset or, then
 * in UTC, without ({@code 2024-03-15T18:53:33Z}, {@code 2024-03-15 18:53:33.5+01:00}).
 *
 * @param instant the moment; 00:00 UTC of a day
 * @param dayOnly whether it is a day
 */
record FactTime(Instant instant, boolean dayOnly) {
    /** What the text says; {@code null} if it is no moment. */
    static @Nullable FactTime of(String text) {
        return new Reading(text).time();
    }

    /** The day, in UTC. */
    LocalDate day() {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** One pass over the text. */
    private static final class Reading {
        private static final int SECONDS_PER_DAY = 86_400;
        private static final int LONGEST_FRACTION = 9;

        /** From 0000-03-01 on. */
        private static final int DAYS_BEFORE_1970 = 719_468;

        private final String text;
        private int at;
        private boolean wrong;

        Reading(String text) {
            this.text = text;
        }

        @Nullable
        FactTime time() {
            int year = number(4);
            take('-');
            int month = number(2);
            take('-');
            int day = number(2);
            if (wrong || month < 1 || month > 12 || day < 1 || day > 31) {
                return null;
            }
            if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
                return null;
            }
            long seconds = (long) epochDay(year, month, day) * SECONDS_PER_DAY;
            if (at == text.length()) {
                return new FactTime(Instant.ofEpochSecond(seconds), true);
            }
            if (!takes('T') && !takes('t') && !takes(' ')) {
                return null;
            }
            seconds += clock();
            int nanos = fraction();
            seconds -= offset();
            return wrong || at != text.length() ? null : new FactTime(Instant.ofEpochSecond(seconds, nanos), false);
        }

        /** The days since 1970-01-01: {@link LocalDate} counts the same, but makes an object and checks again. */
        private static int epochDay(int year, int month, int day) {
            // years begin in March, so that a leap day is the last
            int marchYear = month > 2 ? year : year - 1;
            int marchMonth = month > 2 ? month - 3 : month + 9;
            int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
            int leapDays = Math.floorDiv(marchYear, 4) - Math.floorDiv(marchYear, 100) + Math.floorDiv(marchYear, 400);
            return marchYear * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
        }

        private int clock() {
            int hour = number(2);
            take(':');
            int minute = number(2);
            int second = takes(':') ? number(2) : 0;
            wrong |= hour > 23 || minute > 59 || second > 59;
            return (hour * 60 + minute) * 60 + second;
        }

        private int fraction() {
            if (!takes('.')) {
                return 0;
            }
            int start = at;
            int nanos = 0;
            while (at < text.length() && isDigit(text.charAt(at))) {
                nanos = nanos * 10 + text.charAt(at++) - '0';
                if (at - start > LONGEST_FRACTION) {
                    wrong = true;
                    return 0;
                }
            }
            wrong |= at == start;
            for (int digits = at - start; digits < LONGEST_FRACTION; digits++) {
                nanos *= 10;
            }
            return nanos;
        }

        private int offset() {
            if (at == text.length() || takes('Z') || takes('z')) {
                return 0;
            }
            takes(' ');
            boolean west = takes('-');
            if (!west) {
                take('+');
            }
            int hour = number(2);
            takes(':');
            int minute = at == text.length() ? 0 : number(2);
            wrong |= hour > 18 || minute > 59;
            int seconds = (hour * 60 + minute) * 60;
            return west ? -seconds : seconds;
        }

        private boolean takes(char sign) {
            if (at < text.length() && text.charAt(at) == sign) {
                at++;
                return true;
            }
            return false;
        }

        private void take(char sign) {
            wrong |= !takes(sign);
        }

        /** The number in the next so many digits. */
        private int number(int digits) {
            int number = 0;
            for (int i = 0; i < digits; i++) {
                if (at == text.length() || !isDigit(text.charAt(at))) {
                    wrong = true;
                    return 0;
                }
                number = number * 10 + text.charAt(at++) - '0';
            }
            return number;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
