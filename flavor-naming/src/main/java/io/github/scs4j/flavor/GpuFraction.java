package io.github.scs4j.flavor;

/**
 * How much of a card a GPU is (SCS-0100-w1, "GPU table"): {@code 1/1} is the whole card, {@code 1/7} a seventh.
 *
 * @param numerator at least 1
 * @param denominator at least the numerator
 */
public record GpuFraction(int numerator, int denominator) {
    /** Throws {@link IllegalArgumentException} if a number is out of range. */
    public GpuFraction {
        Require.atLeast(1, numerator, "numerator");
        Require.atLeast(numerator, denominator, "denominator");
    }

    /** Whether this is the whole card. */
    public boolean isWhole() {
        return numerator == denominator;
    }

    /** As the table writes it, such as {@code 1/4}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
