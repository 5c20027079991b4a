package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/**
 * A word that people write where the standard has a code.
 *
 * @param code the extension that is meant; empty for what is not written because it is the default
 * @param meaning what both stand for
 */
record Synonym(String code, String meaning) {
    private static final String X86 = "x86-64";

    /** What the extension means, in any case; {@code null} if it is no such word. */
    static @Nullable Synonym of(String extension) {
        String word = Ascii.lower(extension);
        return switch (word) {
            case "vmware" -> new Synonym("vmw", "VMware");
            case "hyperv" -> new Synonym("hyv", "Hyper-V");
            case "baremetal", "bm" -> new Synonym("bms", "Bare Metal System");
            case "intel" -> new Synonym("i", CpuVendor.INTEL.title());
            case "amd" -> new Synonym("z", CpuVendor.AMD.title());
            case "arm", "arm64", "aarch64" -> new Synonym("a", CpuVendor.ARM.title());
            case "riscv" -> new Synonym("r", CpuVendor.RISC_V.title());
            case "infiniband" -> new Synonym("ib", "Infiniband");
            case "x86", "x64", "amd64" -> new Synonym("", X86);
            default -> zen(word);
        };
    }

    private static @Nullable Synonym zen(String word) {
        if (word.length() != 4 || !word.startsWith("zen") || !Ascii.isDigit(word.charAt(3))) {
            return null;
        }
        int generation = word.charAt(3) - '0';
        String title = CpuVendor.AMD.generationTitle(generation);
        return title == null ? null : new Synonym("z" + generation, title);
    }
}
