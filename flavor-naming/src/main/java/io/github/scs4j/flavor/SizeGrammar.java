package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** The productions of {@link Grammar} for vCPUs, RAM and disk. */
final class SizeGrammar {
    private SizeGrammar() {}

    static int cpu(CharSequence s, int start, Dialect dialect, @Nullable Draft out) {
        long number = Characters.number(s, start);
        int at = Characters.end(number);
        if (out != null) {
            out.expect(at, Token.CPU_COUNT.bit());
        }
        int count = Checks.positive(s, start, number, dialect, out);
        if (count == 0) {
            return Grammar.FAIL;
        }
        CpuType type = CpuType.of(Characters.charAt(s, at));
        if (type == null) {
            if (out != null) {
                out.expect(at, Token.CPU_TYPES);
            }
            return Grammar.FAIL;
        }
        at++;
        boolean insecure = Characters.charAt(s, at) == 'i';
        if (insecure) {
            at++;
        }
        if (out != null) {
            out.cpuCount = count;
            out.cpuType = type;
            out.insecure = insecure;
            out.expect(at, insecure ? 0 : Token.INSECURE.bit());
        }
        return at;
    }

    static int ram(CharSequence s, int delimiter, Dialect dialect, @Nullable Draft out) {
        if (Characters.charAt(s, delimiter) != dialect.part()) {
            if (out != null) {
                out.expect(delimiter, Token.RAM_DELIMITER.bit());
            }
            return Grammar.FAIL;
        }
        int start = delimiter + 1;
        int at = amount(s, start, dialect, out);
        if (at < 0) {
            return Grammar.FAIL;
        }
        boolean noEcc = Characters.charAt(s, at) == 'u';
        if (noEcc) {
            at++;
        } else if (out != null) {
            out.expect(at, Token.NO_ECC.bit());
        }
        boolean oversubscribed = Characters.charAt(s, at) == 'o';
        if (oversubscribed) {
            at++;
        } else if (out != null) {
            out.expect(at, Token.OVERSUBSCRIBED.bit());
        }
        if (out != null) {
            out.noEcc = noEcc;
            out.oversubscribed = oversubscribed;
            out.place(Part.RAM, start, at);
        }
        return at;
    }

    /** The amount of RAM. */
    private static int amount(CharSequence s, int start, Dialect dialect, @Nullable Draft out) {
        long number = Characters.number(s, start);
        int at = Characters.end(number);
        if (out != null) {
            out.expect(at, Token.RAM.bit() | (at > start ? Token.RAM_POINT.bit() : 0));
        }
        if (Characters.charAt(s, at) == '.') {
            return decimalAmount(s, start, number, dialect, out);
        }
        int whole = Checks.positive(s, start, number, dialect, out);
        if (out != null) {
            out.halfGibibytes = 2L * whole;
        }
        return whole == 0 ? Grammar.FAIL : at;
    }

    /** An amount of RAM with a point, whose whole part was read. */
    private static int decimalAmount(CharSequence s, int start, long number, Dialect dialect, @Nullable Draft out) {
        int point = Characters.end(number);
        if (point == start && !dialect.officialForms()) {
            return Grammar.FAIL;
        }
        int at = Characters.digits(s, point + 1);
        if (out != null) {
            out.expect(at, Token.RAM_FRACTION.bit());
        }
        boolean bare = point == start || at == point + 1;
        if (bare && (!dialect.officialForms() || at - start == 1)) {
            return Grammar.FAIL;
        }
        if (bare && out != null) {
            out.officialForm(start, at);
        }
        int fraction = fraction(s, point + 1, at);
        if (fraction < 0 && !Checks.fault(Fault.RAM_SIZE, start, at, out)) {
            return Grammar.FAIL;
        }
        long value = Characters.value(number);
        if (value > Characters.MAX) {
            if (!dialect.officialParser() && !Checks.fault(Fault.TOO_LARGE, start, at, out)) {
                return Grammar.FAIL;
            }
            value = Characters.MAX;
            if (out != null) {
                out.capped(start, at);
            }
        }
        long half = 2 * value + (fraction == 5 ? 1 : 0);
        if (half == 0 && fraction == 0 && !Checks.fault(Fault.ZERO, start, at, out)) {
            return Grammar.FAIL;
        }
        boolean leadingZero = point - start > 1 && s.charAt(start) == '0';
        boolean longFraction = at > point + 2 || fraction == 0;
        boolean canonical = !bare && !leadingZero && !longFraction;
        if (!canonical && !Checks.nonCanonical(start, at, dialect, out)) {
            return Grammar.FAIL;
        }
        if (out != null) {
            out.halfGibibytes = Math.max(1, half);
        }
        return at;
    }

    static int disk(CharSequence s, int delimiter, Dialect dialect, @Nullable Draft out) {
        if (Characters.charAt(s, delimiter) != dialect.part()) {
            if (out != null) {
                out.expect(delimiter, Token.DISK_DELIMITER.bit());
            }
            return delimiter;
        }
        int start = delimiter + 1;
        long number = Characters.number(s, start);
        int at = Characters.end(number);
        int size = Checks.positive(s, start, number, dialect, out);
        if (size == 0 && at > start) {
            return Grammar.FAIL;
        }
        if (out != null) {
            out.expect(at, Token.DISK.bit() | (at > start ? Token.TIMES.bit() : 0));
            out.diskCount = 1;
            out.diskSize = size;
        }
        if (Characters.charAt(s, at) == 'x' && (at > start || dialect.officialForms())) {
            at = severalDisks(s, start, at, size, dialect, out);
        }
        return at < 0 ? Grammar.FAIL : diskType(s, start, at, out);
    }

    /** Times, and the size of each disk, after their count. */
    private static int severalDisks(
            CharSequence s, int start, int times, int count, Dialect dialect, @Nullable Draft out) {
        if (times == start && out != null) {
            out.officialForm(start, times + 1);
        }
        if (count < 2 && !Checks.nonCanonical(start, times + 1, dialect, out)) {
            return Grammar.FAIL;
        }
        long number = Characters.number(s, times + 1);
        int at = Characters.end(number);
        int size = Checks.positive(s, times + 1, number, dialect, out);
        if (size == 0 && at > times + 1) {
            return Grammar.FAIL;
        }
        if (out != null) {
            out.expect(at, Token.DISK_SIZE.bit());
            out.diskCount = Math.max(1, count);
            out.diskSize = size;
        }
        return at;
    }

    private static int diskType(CharSequence s, int start, int at, @Nullable Draft out) {
        DiskType type = DiskType.of(Characters.charAt(s, at));
        int end = type == null ? at : at + 1;
        if (out != null) {
            out.diskType = type;
            out.place(Part.DISK, start, end);
            out.expect(at, type == null ? Token.DISK_TYPES : 0);
        }
        return end;
    }

    /** The digits after the point: 0 for none but zeros, 5 for a half, -1 for anything else. */
    private static int fraction(CharSequence s, int start, int end) {
        int first = 0;
        for (int at = start; at < end; at++) {
            int digit = s.charAt(at) - '0';
            if (at == start && digit == 5) {
                first = 5;
            } else if (digit != 0) {
                return -1;
            }
        }
        return first;
    }
}
