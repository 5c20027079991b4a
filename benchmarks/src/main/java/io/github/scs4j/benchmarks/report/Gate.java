package io.github.scs4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A goal, such as {@code FlavorNameBenchmark.tryParse / FlavorNameBenchmark.scan <= 7}: a number, and the limit that it must not
 * pass.
 *
 * <p>The number is the ratio of two measurements, or with {@code bytes} in front what one allocates per operation. Instead of
 * the first measurement, a figure can stand by the name of its file: {@code official.json:parser_v3}; of that, {@code nsPerOp}.
 *
 * @param measured what is judged, in the notation above
 * @param base what it is divided by; {@code null} of bytes
 * @param most whether the limit is the most that it may be, or the least
 */
record Gate(String measured, @Nullable Reference base, boolean most, double limit) {
    private static final String BYTES = "bytes ";
    private static final String FIGURE = ".json:";

    /** Throws {@link IllegalArgumentException} if the text has no such form. */
    static Gate of(String text) {
        boolean most = text.contains(" <= ");
        String[] sides = text.split(most ? " <= " : " >= ", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("neither <= nor >=: " + text);
        }
        String[] operands = sides[0].split(" / ", -1);
        boolean bytes = sides[0].startsWith(BYTES);
        if (operands.length != (bytes ? 1 : 2)) {
            throw new IllegalArgumentException("neither one number of bytes nor a ratio: " + text);
        }
        if (!operands[0].contains(FIGURE)) {
            Reference.of(bytes ? operands[0].substring(BYTES.length()) : operands[0]);
        }
        return new Gate(
                operands[0], bytes ? null : Reference.of(operands[1]), most, Double.parseDouble(sides[1].strip()));
    }

    /** The number; {@code null} if it was not measured. */
    @Nullable
    Estimate number(Results results, Measured measured) {
        if (base == null) {
            Measurement allocating = results.find(Reference.of(this.measured.substring(BYTES.length())));
            return allocating == null ? null : allocating.bytes();
        }
        Measurement other = results.find(base);
        if (other == null) {
            return null;
        }
        if (this.measured.contains(FIGURE)) {
            Estimate figure = figure(measured);
            return figure == null ? null : figure.per(other.time(TimeUnits.NANOSECONDS));
        }
        Measurement judged = results.find(Reference.of(this.measured));
        if (judged == null) {
            return null;
        }
        if (judged.isThroughput() != other.isThroughput()) {
            throw new IllegalArgumentException(judged.title() + " and " + other.title() + " differ in their mode");
        }
        return judged.canonical().per(other.canonical());
    }

    private @Nullable Estimate figure(Measured from) {
        int colon = measured.indexOf(FIGURE) + FIGURE.length() - 1;
        JsonNode file = from.files().get(measured.substring(0, colon));
        if (file != null) {
            for (JsonNode figure : file) {
                if (figure.path("name").asText().equals(measured.substring(colon + 1))
                        && figure.path("nsPerOp").isNumber()) {
                    return Estimate.of(figure.path("nsPerOp").doubleValue());
                }
            }
        }
        return null;
    }

    boolean isMet(Estimate number) {
        return most ? number.value() <= limit : number.value() >= limit;
    }

    /** The number and what it means for the goal; the error may reach past the limit. */
    String verdict(@Nullable Estimate number) {
        if (number == null) {
            return Page.NOT_MEASURED;
        }
        String word = isMet(number) ? "met" : "missed";
        return number.text() + ": " + (number.isClearOf(limit) ? "**" + word + "**" : word + ", within the error");
    }

    /** The limit, such as {@code ≤ 7}. */
    String goal() {
        return (most ? "≤ " : "≥ ") + Estimate.plain(limit) + (base == null ? " B" : "");
    }
}
