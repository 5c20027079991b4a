package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/**
 * vCPUs, RAM and disk as they were probably meant. Numbers keep their digits or lose some; only an exact conversion of a
 * unit makes another number.
 */
final class SizeRepair {
    private static final int MIB_PER_HALF_GIB = 512;

    private SizeRepair() {}

    /** Number and suffix; {@code null} if that is not what the text is. */
    static @Nullable String cpu(String text) {
        int digits = Characters.digits(text, 0);
        String suffix = Ascii.lower(text.substring(digits));
        String type = switch (suffix) {
            case "c", "d" -> "C";
            case "t" -> "T";
            case "v", "vcpu", "vcpus" -> "V";
            case "l" -> "L";
            case "ci", "ic", "di", "id" -> "Ci";
            case "ti", "it" -> "Ti";
            case "vi", "iv" -> "Vi";
            case "li", "il" -> "Li";
            default -> null;
        };
        return digits == 0 || type == null ? null : text.substring(0, digits) + type;
    }

    /** Amount and marks; {@code null} if that is not what the text is. */
    static @Nullable String ram(String text) {
        int end = Characters.digits(text, 0);
        String whole = end == 0 ? "0" : text.substring(0, end);
        int point = end;
        while (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        boolean decimal = end > point;
        boolean half = false;
        if (decimal) {
            half = Characters.charAt(text, end) >= '5' && Characters.charAt(text, end) <= '9';
            end = Characters.digits(text, end);
        }
        String suffix = text.substring(end);
        String unit = Units.of(Ascii.lower(suffix));
        String marks = suffix.substring(unit.length());
        String amount = Units.isImplied(unit) ? whole + (half ? ".5" : "") : decimal ? null : gibibytes(whole, unit);
        if (amount == null || !Ascii.consistsOf("uo", marks)) {
            return null;
        }
        return amount + (marks.indexOf('u') >= 0 ? "u" : "") + (marks.indexOf('o') >= 0 ? "o" : "");
    }

    private static @Nullable String gibibytes(String number, String unit) {
        if (number.length() > 6) {
            return null;
        }
        int amount = Integer.parseInt(number);
        if (unit.equals("tib")) {
            return Integer.toString(1024 * amount);
        }
        boolean exact = unit.charAt(0) == 'm' && amount % MIB_PER_HALF_GIB == 0;
        int halves = amount / MIB_PER_HALF_GIB;
        return exact ? halves / 2 + (halves % 2 == 0 ? "" : ".5") : null;
    }

    /** Count, size and type; {@code null} if that is not what the text is. */
    static @Nullable String disk(String text) {
        String lower = Ascii.lower(text);
        int times = lower.indexOf('x');
        String count = times < 0 ? "" : lower.substring(0, times + 1);
        String rest = lower.substring(times + 1);
        int end = Characters.digits(rest, 0);
        String size = rest.substring(0, end);
        boolean decimal = end > 0 && Characters.charAt(rest, end) == '.';
        if (decimal) {
            end = Characters.digits(rest, end + 1);
        }
        String suffix = rest.substring(end);
        String unit = size.isEmpty() ? "" : Units.of(suffix);
        String type = diskType(suffix.substring(unit.length()));
        String gigabytes = Units.isImplied(unit) ? size : decimal ? null : gigabytes(size, unit);
        boolean counted = count.isEmpty() || Characters.digits(count, 0) == times;
        if (gigabytes == null || type == null || !counted) {
            return null;
        }
        return (count.equals("x") ? "" : count) + gigabytes + type;
    }

    private static @Nullable String gigabytes(String number, String unit) {
        return unit.equals("t") || unit.equals("tb") ? number + "000" : null;
    }

    /** The letter for a type in lower case; empty for none, {@code null} for what is no type. */
    static @Nullable String diskType(String word) {
        return switch (word) {
            case "", "n", "h", "s", "p" -> word;
            case "hdd" -> "h";
            case "ssd" -> "s";
            case "nvme" -> "p";
            default -> null;
        };
    }

    /** Whether this is the disk, if it stands after the RAM and a delimiter of parts. */
    static boolean isDisk(String text) {
        String lower = Ascii.lower(text);
        boolean times = lower.startsWith("x")
                && (Ascii.isDigit(Characters.charAt(lower, 1)) || diskType(lower.substring(1)) != null);
        return times || Ascii.isDigit(Characters.charAt(lower, 0)) || diskType(lower) != null;
    }
}
