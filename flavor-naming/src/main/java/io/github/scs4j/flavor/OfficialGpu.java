package io.github.scs4j.flavor;

/** How the official parser reads a GPU's generation, where that differs from the text (D1, D20). */
final class OfficialGpu {
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
        if (generation.isEmpty()) {
            return true;
        }
        return switch (vendor) {
            case NVIDIA -> vendor.generationTitle(generation) != null;
            case AMD ->
                switch (generation) {
                    case "0.4", "0.5", "1", "1.1", "2", "2.1", "3", "3.1", "3.5", "4", "4.1", "5.1" -> true;
                    default -> false;
                };
            case INTEL -> generation.equals("0.95") || vendor.generationTitle(generation) != null;
        };
    }
}
