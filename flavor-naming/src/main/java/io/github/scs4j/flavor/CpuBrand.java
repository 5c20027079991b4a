package io.github.scs4j.flavor;

import java.util.Objects;

/**
 * CPU architecture details (SCS-0100, "CPU Architecture Details").
 *
 * @param vendor vendor and architecture
 * @param generation the vendor's generation; 0 for "rather old or unspecified". A generation that the text does not list
 *     is representable, for names read by a policy that tolerates it
 * @param frequencyMarks number of {@code h}: 0 none, 1 more than 2.75 GHz, 2 more than 3.25 GHz, 3 more than 3.75 GHz on
 *     all cores
 */
public record CpuBrand(CpuVendor vendor, int generation, int frequencyMarks) {
    /** The most {@code h} that the text defines. */
    public static final int MAX_FREQUENCY_MARKS = 3;

    /** Throws {@link IllegalArgumentException} if the generation is negative or the marks are not 0 to 3. */
    public CpuBrand {
        Objects.requireNonNull(vendor, "vendor");
        Require.atLeast(0, generation, "CPU generation");
        Require.between(0, MAX_FREQUENCY_MARKS, frequencyMarks, "frequency marks");
    }

    /** Whether the text lists the generation. */
    public boolean isListed() {
        return generation <= vendor.latestGeneration();
    }
}
