package io.github.scs4j.flavor;

/** How the official parser reads a GPU's generation, where that differs from the text (D1, D20). */
final class OfficialGpu {
    private static final String AMD = " 0.4 0.5 1 1.1 2 2.1 3 3.1 3.5 4 4.1 5.1 ";
    private static final String INTEL = " 0.9 0.95 1 2 3 4 ";

    private OfficialGpu() {}

    /**
     * Whether it takes the generation in this range: one of its tables, with units, a mark or the end of the name after
     * it, because everything up to the next delimiter of a part or {@code h} counts as generation.
     */
    static boolean takes(GpuVendor vendor, CharSequence s, int start, int end, Dialect dialect) {
        boolean ends = end == s.length() || s.charAt(end) == dialect.part() || s.charAt(end) == 'h';
        return ends && isKnown(vendor, s.subSequence(start, end).toString());
    }

    static boolean isKnown(GpuVendor vendor, String generation) {
        return generation.isEmpty()
                || (vendor == GpuVendor.NVIDIA
                        ? vendor.generationTitle(generation) != null
                        : numbers(vendor).contains(" " + generation + " "));
    }

    /** Whether a known generation of a vendor that counts them begins like this, and goes on. */
    static boolean isBegun(GpuVendor vendor, String generation) {
        String numbers = numbers(vendor);
        int at = numbers.indexOf(" " + generation);
        while (at >= 0 && numbers.charAt(at + 1 + generation.length()) == ' ') {
            at = numbers.indexOf(" " + generation, at + 1);
        }
        return at >= 0;
    }

    private static String numbers(GpuVendor vendor) {
        return vendor == GpuVendor.AMD ? AMD : INTEL;
    }
}
