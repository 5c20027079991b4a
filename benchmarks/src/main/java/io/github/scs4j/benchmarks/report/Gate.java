package io.github.scs4j.benchmarks.report;

import org.jspecify.annotations.Nullable;

/**
 * A goal, such as {@code FlavorNameBenchmark.tryParse / FlavorNameBenchmark.scan <= 7}: a number, which is the ratio of two
 * measurements, or with {@code bytes} in front what one allocates per operation, and the limit that it must not pass.
 */
record Gate(Reference measured, @Nullable Reference base, boolean bytes, boolean most, double limit) {
    private static final String BYTES = "bytes ";

    /** Throws {@link IllegalArgumentException} if the text has no such form. */
    static Gate of(String text) {
        boolean most = text.contains(" <= ");
        String[] sides = text.split(most ? " <= " : " >= ", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("neither <= nor >=: " + text);
        }
        boolean bytes = sides[0].startsWith(BYTES);
        String[] operands = (bytes ? sides[0].substring(BYTES.length()) : sides[0]).split(" / ", -1);
        if (operands.length != (bytes ? 1 : 2)) {
            throw new IllegalArgumentException("neither one number of bytes nor a ratio: " + text);
        }
        return new Gate(
                Reference.of(operands[0]),
                bytes ? null : Reference.of(operands[1]),
                bytes,
                most,
                Double.parseDouble(sides[1].strip()));
    }

    /** The number; {@code null} if it was not measured. */
    @Nullable
    Estimate number(Results results) {
        Measurement measurement = results.find(measured);
        if (measurement == null || bytes) {
            return measurement == null ? null : measurement.bytes();
        }
        Measurement other = base == null ? null : results.find(base);
        if (other == null) {
            return null;
        }
        if (measurement.isThroughput() != other.isThroughput()) {
            throw new IllegalArgumentException(measurement.title() + " and " + other.title() + " differ in their mode");
        }
        return measurement.canonical().per(other.canonical());
    }

    boolean isMet(Estimate number) {
        return most ? number.value() <= limit : number.value() >= limit;
    }

    /** The number and what it means for the goal; the error may reach past the limit. */
    String verdict(@Nullable Estimate number) {
        if (number == null) {
            return Page.NOT_MEASURED;
        }
        return number.text() + ": **" + (isMet(number) ? "met" : "missed") + "**"
                + (number.isClearOf(limit) ? "" : ", within the error");
    }

    /** The limit, such as {@code ≤ 7}. */
    String goal() {
        return (most ? "≤ " : "≥ ") + Estimate.plain(limit) + (bytes ? " B" : "");
    }
}
