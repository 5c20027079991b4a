package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/**
 * The grammar of flavor names as a recursive descent, one method per production. Every method takes the index where its
 * production starts and gives the index after it, or {@link #FAIL}. It allocates nothing; values go to the draft, if
 * there is one.
 *
 * <pre>
 * name       = "SCS-" cpu "-" ram [ "-" disk ] [ hypervisor ] [ hwv ] [ brand ] [ gpu ] [ infiniband ]
 * cpu        = number ( "C" | "T" | "V" | "L" ) [ "i" ]
 * ram        = number [ "." digits ] [ "u" ] [ "o" ]           a positive multiple of 0.5
 * disk       = [ number "x" ] [ number ] [ "n" | "h" | "s" | "p" ]
 * hypervisor = "_" ( "kvm" | "chy" | "xen" | "vmw" | "hyv" | "bms" )
 * hwv        = "_hwv"
 * brand      = "_" ( "i" | "z" | "a" | "r" ) [ digits ] [ "h" [ "h" [ "h" ] ] ]
 * gpu        = "_" ( "G" | "g" ) ( "N" | "A" | "I" ) [ generation ] [ marks | "-" number [ marks ] [ "-" number [ "h" ] ] ]
 * generation = letter but "h"                                  after "N"
 *            | digits [ "." digits ]                           after "A" and "I"
 * marks      = "h" [ "h" ]
 * infiniband = "_ib"
 * number     = digits, 1 to 2147483647
 * </pre>
 *
 * <p>Video memory also needs a generation. Where the text has two grammars for a GPU, this is their union. Version 1
 * writes {@code :} for {@code -} and {@code -} for {@code _}. What a {@link Dialect} accepts beyond this stands at its
 * place.
 */
final class Grammar {
    static final String PREFIX = "SCS-";
    static final int FAIL = -1;

    private Grammar() {}

    /** Whether the text claims to be a name. */
    static boolean hasPrefix(CharSequence s) {
        return s.length() >= 4 && s.charAt(0) == 'S' && s.charAt(1) == 'C' && s.charAt(2) == 'S' && s.charAt(3) == '-';
    }

    /** A whole name whose prefix was seen; gives its length. */
    static int name(CharSequence s, Dialect dialect, @Nullable Draft out) {
        if (s.length() > FlavorNaming.MAX_LENGTH && !dialect.officialParser()) {
            return FAIL;
        }
        int at = SizeGrammar.cpu(s, PREFIX.length(), dialect, out);
        if (at >= 0) {
            at = SizeGrammar.ram(s, at, dialect, out);
        }
        if (at >= 0) {
            at = SizeGrammar.disk(s, at, dialect, out);
        }
        if (at >= 0 && at < s.length()) {
            at = extensions(s, at, dialect, out);
        }
        if (out != null && at >= 0) {
            out.expect(at, Token.END.bit() | (out.infiniband ? 0 : Token.EXTENSION.bit()));
        }
        return at == s.length() ? at : FAIL;
    }

    /** What stands from this index to the end; gives the index after what it knows. */
    static int extensions(CharSequence s, int start, Dialect dialect, @Nullable Draft out) {
        int at = hypervisor(s, start, dialect, out);
        at = hardwareVirtualization(s, at, dialect, out);
        at = cpuBrand(s, at, dialect, out);
        if (at >= 0) {
            at = GpuGrammar.gpu(s, at, dialect, out);
        }
        return at >= 0 ? infiniband(s, at, dialect, out) : FAIL;
    }

    private static int hypervisor(CharSequence s, int at, Dialect dialect, @Nullable Draft out) {
        if (Characters.charAt(s, at) != dialect.extension()) {
            return at;
        }
        Hypervisor hypervisor = switch (Characters.charAt(s, at + 1)) {
            case 'k' -> Hypervisor.KVM;
            case 'c' -> Hypervisor.CLOUD_HYPERVISOR;
            case 'x' -> Hypervisor.XEN;
            case 'v' -> Hypervisor.VMWARE;
            case 'h' -> Hypervisor.HYPER_V;
            case 'b' -> Hypervisor.BARE_METAL;
            default -> null;
        };
        if (hypervisor != null && dialect.knows(hypervisor) && Characters.matched(s, at + 1, hypervisor.code()) == 3) {
            if (out != null) {
                out.hypervisor = hypervisor;
                out.place(Part.HYPERVISOR, at + 1, at + 4);
            }
            return at + 4;
        }
        if (out != null) {
            for (Hypervisor expected : Hypervisor.values()) {
                if (dialect.knows(expected)) {
                    out.expectKeyword(
                            at + 1 + Characters.matched(s, at + 1, expected.code()), at + 1, Token.of(expected));
                }
            }
        }
        return at;
    }

    private static int hardwareVirtualization(CharSequence s, int at, Dialect dialect, @Nullable Draft out) {
        if (Characters.charAt(s, at) != dialect.extension()) {
            return at;
        }
        int matched = Characters.matched(s, at + 1, "hwv");
        if (matched == 3) {
            if (out != null) {
                out.hardwareVirtualization = true;
                out.place(Part.HARDWARE_VIRTUALIZATION, at + 1, at + 4);
            }
            return at + 4;
        }
        if (out != null) {
            out.expectKeyword(at + 1 + matched, at + 1, Token.HWV);
        }
        return at;
    }

    private static int cpuBrand(CharSequence s, int at, Dialect dialect, @Nullable Draft out) {
        if (Characters.charAt(s, at) != dialect.extension()) {
            return at;
        }
        CpuVendor vendor = CpuVendor.of(Characters.charAt(s, at + 1));
        if (vendor == null || (vendor == CpuVendor.INTEL && Characters.charAt(s, at + 2) == 'b')) {
            if (out != null) {
                out.expect(at + 1, Token.CPU_VENDORS);
            }
            return at;
        }
        int start = at + 2;
        long number = Characters.number(s, start);
        int end = Characters.end(number);
        long generation = Characters.value(number);
        long latest = dialect.unlistedCpuGenerations() ? Characters.MAX : vendor.latestGeneration();
        if (generation > latest) {
            if (!Checks.fault(Fault.CPU_GENERATION, start, end, out)) {
                return FAIL;
            }
            generation = 0;
        }
        boolean zeros = end > start && s.charAt(start) == '0';
        if (zeros && !Checks.nonCanonical(start, end, dialect, out)) {
            return FAIL;
        }
        int marksEnd = Characters.marks(s, end);
        int marks = marksEnd - end;
        if (marks > CpuBrand.MAX_FREQUENCY_MARKS) {
            if (!Checks.fault(Fault.CPU_MARKS, end, marksEnd, out)) {
                return FAIL;
            }
            marks = CpuBrand.MAX_FREQUENCY_MARKS;
        }
        if (out != null) {
            out.cpuVendor = vendor;
            out.cpuGeneration = (int) generation;
            out.frequencyMarks = marks;
            out.place(Part.CPU_BRAND, at + 1, marksEnd);
            if (vendor == CpuVendor.INTEL && marksEnd == start) {
                out.expectKeyword(start, at + 1, Token.IB);
            }
            out.expect(marksEnd, marks == 0 && generation == 0 ? Token.CPU_GENERATION.bit() : 0);
            out.expect(marksEnd, marks < CpuBrand.MAX_FREQUENCY_MARKS ? Token.CPU_FREQUENCY.bit() : 0);
        }
        return marksEnd;
    }

    private static int infiniband(CharSequence s, int at, Dialect dialect, @Nullable Draft out) {
        if (Characters.charAt(s, at) != dialect.extension()) {
            return at;
        }
        int matched = Characters.matched(s, at + 1, "ib");
        if (matched == 2) {
            if (out != null) {
                out.infiniband = true;
            }
            return at + 3;
        }
        if (out != null) {
            out.expectKeyword(at + 1 + matched, at + 1, Token.IB);
        }
        return at;
    }
}
