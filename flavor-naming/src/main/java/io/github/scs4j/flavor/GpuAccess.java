package io.github.scs4j.flavor;

/** How an instance gets its GPU (SCS-0100, "GPU support"). */
public enum GpuAccess {
    /** {@code G}: the device, or a hardware partition of it, is passed through. */
    PASS_THROUGH('G'),
    /** {@code g}: a virtual GPU. */
    VIRTUAL('g');

    private final char letter;

    GpuAccess(char letter) {
        this.letter = letter;
    }

    /** The letter in a flavor name. */
    public char letter() {
        return letter;
    }
}
