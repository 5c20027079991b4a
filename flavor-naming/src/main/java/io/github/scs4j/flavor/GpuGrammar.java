package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** The productions of {@link Grammar} for a GPU. */
final class GpuGrammar {
    private GpuGrammar() {}

    static int gpu(CharSequence s, int at, Dialect dialect, @Nullable Draft out) {
        if (Characters.charAt(s, at) != dialect.extension()) {
            return at;
        }
        char access = Characters.charAt(s, at + 1);
        if (access != 'G' && access != 'g') {
            if (out != null) {
                out.expect(at + 1, Token.GPU_ACCESSES);
            }
            return at;
        }
        GpuVendor vendor = GpuVendor.of(Characters.charAt(s, at + 2));
        if (vendor == null) {
            if (out != null) {
                out.expect(at + 2, Token.GPU_VENDORS);
            }
            return Grammar.FAIL;
        }
        int start = at + 3;
        int end = generation(s, start, vendor, out);
        if (end < 0) {
            return Grammar.FAIL;
        }
        if (out != null) {
            out.gpuAccess = access == 'G' ? GpuAccess.PASS_THROUGH : GpuAccess.VIRTUAL;
            out.gpuVendor = vendor;
            out.gpuGeneration = s.subSequence(start, end).toString();
            out.place(Part.GPU_GENERATION, start, end);
        }
        if (dialect.officialParser() && !OfficialGpu.takes(vendor, s, start, end, dialect)) {
            if (out != null) {
                out.expect(end, Token.UNITS_DELIMITER.bit() | Token.UNITS_FREQUENCY.bit() | Token.END.bit());
            }
            return Grammar.FAIL;
        }
        int next = units(s, end, end > start, dialect, out);
        if (out != null && next >= 0) {
            out.place(Part.GPU, at + 1, next);
        }
        return next;
    }

    private static int generation(CharSequence s, int start, GpuVendor vendor, @Nullable Draft out) {
        if (vendor == GpuVendor.NVIDIA) {
            char letter = Characters.charAt(s, start);
            if (letter >= 'a' && letter <= 'z' && letter != 'h') {
                return start + 1;
            }
            if (out != null) {
                out.expect(start, Token.GPU_LETTER.bit());
            }
            return start;
        }
        int end = Characters.digits(s, start);
        if (out != null) {
            out.expect(end, Token.GPU_NUMBER.bit() | (end > start ? Token.GPU_POINT.bit() : 0));
        }
        if (end == start || Characters.charAt(s, end) != '.') {
            return end;
        }
        int fraction = Characters.digits(s, end + 1);
        if (out != null) {
            out.expect(fraction, Token.GPU_NUMBER.bit());
        }
        return fraction == end + 1 ? Grammar.FAIL : fraction;
    }

    /** Processing units, their marks, and video memory. */
    private static int units(
            CharSequence s, int delimiter, boolean hasGeneration, Dialect dialect, @Nullable Draft out) {
        int at = delimiter;
        int units = 0;
        if (Characters.charAt(s, at) == dialect.part()) {
            long number = Characters.number(s, at + 1);
            int end = Characters.end(number);
            if (out != null) {
                out.expect(end, Token.UNITS.bit());
            }
            units = Checks.positive(s, at + 1, number, dialect, out);
            if (units == 0) {
                return Grammar.FAIL;
            }
            at = end;
        } else if (out != null) {
            out.expect(at, Token.UNITS_DELIMITER.bit());
        }
        int marksEnd = Characters.marks(s, at);
        int marks = Math.min(marksEnd - at, Gpu.MAX_MARKS);
        if (marksEnd - at > Gpu.MAX_MARKS && !Checks.fault(Fault.GPU_MARKS, at, marksEnd, out)) {
            return Grammar.FAIL;
        }
        boolean memoryByText = units > 0 && hasGeneration;
        boolean memoryPossible = memoryByText || (dialect.officialForms() && (units > 0 || marks > 0));
        if (out != null) {
            out.units = units;
            out.unitMarks = marks;
            out.place(Part.GPU_UNITS, units > 0 ? delimiter + 1 : delimiter, marksEnd);
            out.expect(
                    marksEnd,
                    (marks < Gpu.MAX_MARKS ? Token.UNITS_FREQUENCY.bit() : 0)
                            | (memoryPossible ? Token.MEMORY_DELIMITER.bit() : 0));
        }
        if (!memoryPossible || Characters.charAt(s, marksEnd) != dialect.part()) {
            return marksEnd;
        }
        int end = memory(s, marksEnd + 1, dialect, out);
        if (out != null && end >= 0 && !memoryByText) {
            out.officialForm(delimiter, end);
        }
        return end;
    }

    /** Video memory and its marks. */
    private static int memory(CharSequence s, int start, Dialect dialect, @Nullable Draft out) {
        long number = Characters.number(s, start);
        int end = Characters.end(number);
        if (out != null) {
            out.expect(end, Token.MEMORY.bit());
        }
        int memory = Checks.positive(s, start, number, dialect, out);
        if (memory == 0) {
            return Grammar.FAIL;
        }
        int marksEnd = Characters.marks(s, end);
        int marks = marksEnd - end;
        int most = dialect.officialForms() ? Gpu.MAX_MARKS : 1;
        if (marks > most) {
            if (!Checks.fault(Fault.GPU_MARKS, end, marksEnd, out)) {
                return Grammar.FAIL;
            }
            marks = most;
        }
        if (out != null) {
            out.videoMemory = memory;
            out.bandwidthMarks = marks;
            out.place(Part.GPU_MEMORY, start, marksEnd);
            out.expect(marksEnd, marks < most ? Token.MEMORY_BANDWIDTH.bit() : 0);
            if (marks > 1) {
                out.officialForm(end, marksEnd);
            }
        }
        return marksEnd;
    }
}
