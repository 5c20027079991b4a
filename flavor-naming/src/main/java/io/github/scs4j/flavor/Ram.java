package io.github.scs4j.flavor;

/**
 * The memory of a flavor, counted in half GiB because the standard allows nothing finer.
 *
 * @param halfGibibytes number of half GiB, 1 to {@value #MAX_HALF_GIBIBYTES}
 * @param noEcc {@code u}: the memory has no error correction
 * @param oversubscribed {@code o}: the memory is oversubscribed
 */
public record Ram(long halfGibibytes, boolean noEcc, boolean oversubscribed) {
    /** The largest amount: 2,147,483,647.5 GiB. */
    public static final long MAX_HALF_GIBIBYTES = 2L * Integer.MAX_VALUE + 1;

    /** Throws {@link IllegalArgumentException} if the amount is out of range. */
    public Ram {
        if (halfGibibytes < 1 || halfGibibytes > MAX_HALF_GIBIBYTES) {
            throw new IllegalArgumentException("half GiB of RAM out of range: " + halfGibibytes);
        }
    }

    /**
     * Whole GiB without marks.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Ram ofGibibytes(int gibibytes) {
        Require.atLeast(1, gibibytes, "GiB of RAM");
        return new Ram(2L * gibibytes, false, false);
    }

    /** The amount in MiB. */
    public long mebibytes() {
        return halfGibibytes * 512;
    }

    /** The amount in GiB as the name writes it, such as {@code 16} or {@code 3.5}. */
    public String gibibytes() {
        String whole = Long.toString(halfGibibytes / 2);
        return halfGibibytes % 2 == 0 ? whole : whole + ".5";
    }
}
