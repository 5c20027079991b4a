package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** What the productions of {@link Grammar} ask of well-formed parts. */
final class Checks {
    private Checks() {}

    /** The value of a number that must be positive; 0 if the reading ends here. */
    static int positive(CharSequence s, int start, long number, Dialect dialect, @Nullable Draft out) {
        int end = Characters.end(number);
        long value = Characters.value(number);
        if (end == start) {
            return 0;
        }
        boolean plain = value > 0 && value <= Characters.MAX && s.charAt(start) != '0';
        return plain ? (int) value : unusual(s, start, end, value, dialect, out);
    }

    /** A number that is zero, too large, or spelled with leading zeros. */
    private static int unusual(CharSequence s, int start, int end, long value, Dialect dialect, @Nullable Draft out) {
        if (value == 0 && !fault(Fault.ZERO, start, end, out)) {
            return 0;
        }
        boolean leadingZero = s.charAt(start) == '0' && end - start > 1;
        if (leadingZero && !nonCanonical(start, end, dialect, out)) {
            return 0;
        }
        if (value > Characters.MAX) {
            boolean goesOn = dialect.officialParser() || fault(Fault.TOO_LARGE, start, end, out);
            if (goesOn && out != null) {
                out.capped(start, end);
            }
            return goesOn ? Integer.MAX_VALUE : 0;
        }
        return Math.max(1, (int) value);
    }

    /** Notes a fault; whether the reading goes on. */
    static boolean fault(Fault fault, int start, int end, @Nullable Draft out) {
        return out != null && out.fault(fault, start, end);
    }

    /** Notes a spelling that is not canonical; whether the reading goes on. */
    static boolean nonCanonical(int start, int end, Dialect dialect, @Nullable Draft out) {
        if (dialect.canonicalOnly()) {
            return fault(Fault.NON_CANONICAL, start, end, out);
        }
        if (out != null) {
            out.nonCanonical(start, end);
        }
        return true;
    }
}
