package io.github.scs4j.flavor;

import java.util.Objects;

/**
 * The GPU of a flavor (SCS-0100, "GPU support"). Every number is 0 where the name does not state it.
 *
 * @param access passed through or virtual
 * @param vendor the vendor
 * @param generation the vendor's generation as the name writes it, such as {@code a} or {@code 3.1}; empty if not stated
 * @param units number of processing units: SMs, CUs or EUs
 * @param frequencyMarks number of {@code h} on the units, 0 to 2: they run at a higher frequency
 * @param videoMemory video memory in GiB; without units or their marks before it, it could not be read back
 * @param bandwidthMarks number of {@code h} on the video memory, 0 to 2; the text defines one: high bandwidth
 */
public record Gpu(
        GpuAccess access,
        GpuVendor vendor,
        String generation,
        int units,
        int frequencyMarks,
        int videoMemory,
        int bandwidthMarks) {
    /** The most {@code h} that units or video memory can carry. */
    public static final int MAX_MARKS = 2;

    /**
     * Throws {@link IllegalArgumentException} if a number is out of range, the generation does not have the shape of the
     * vendor's, video memory would be read back as units, or there is a bandwidth mark without video memory.
     */
    public Gpu {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(vendor, "vendor");
        if (!generation.isEmpty() && !vendor.isGeneration(generation)) {
            throw new IllegalArgumentException("not a generation of " + vendor.title() + ": " + generation);
        }
        Require.atLeast(0, units, "number of processing units");
        Require.between(0, MAX_MARKS, frequencyMarks, "frequency marks");
        Require.atLeast(0, videoMemory, "video memory");
        Require.between(0, MAX_MARKS, bandwidthMarks, "bandwidth marks");
        if (videoMemory > 0 && units == 0 && frequencyMarks == 0) {
            throw new IllegalArgumentException("video memory needs the number of processing units before it");
        }
        if (videoMemory == 0 && bandwidthMarks > 0) {
            throw new IllegalArgumentException("a bandwidth mark needs video memory before it");
        }
    }

    /** A GPU of which only access, vendor and generation (may be empty) are stated. */
    public Gpu(GpuAccess access, GpuVendor vendor, String generation) {
        this(access, vendor, generation, 0, 0, 0, 0);
    }

    /** A GPU with processing units and video memory in GiB (0 if not stated), without marks. */
    public Gpu(GpuAccess access, GpuVendor vendor, String generation, int units, int videoMemory) {
        this(access, vendor, generation, units, 0, videoMemory, 0);
    }

    /** Whether a generation is stated that the text neither lists nor derives by a formula. */
    public boolean hasUnlistedGeneration() {
        return !generation.isEmpty() && vendor.generationTitle(generation) == null;
    }

    /** The same GPU with this access. */
    Gpu withAccess(GpuAccess other) {
        return new Gpu(other, vendor, generation, units, frequencyMarks, videoMemory, bandwidthMarks);
    }

    /** Whether one of the text's two grammars derives this form and the other does not: {@code _GN-14}, {@code _GNah}. */
    boolean isAmbiguous() {
        boolean unitsWithoutGeneration = units > 0 && generation.isEmpty() && videoMemory == 0;
        boolean markWithoutUnits = units == 0 && frequencyMarks > 0 && videoMemory == 0;
        return unitsWithoutGeneration || markWithoutUnits;
    }

    /** Whether neither of the text's grammars derives this form: {@code _GNah-24}, {@code _GN-14-6}, {@code _GNa-1-6hh}. */
    boolean isUnderivable() {
        return bandwidthMarks > 1 || (videoMemory > 0 && (units == 0 || generation.isEmpty()));
    }
}
