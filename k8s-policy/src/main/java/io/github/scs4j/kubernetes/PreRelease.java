package io.github.scs4j.kubernetes;

import org.jspecify.annotations.Nullable;

/**
 * A pre-release as the Kubernetes project names it: {@code alpha.1}, {@code beta.0} or {@code rc.1}. What a vendor
 * appends to it is not part of it.
 */
record PreRelease(Stage stage, int number, String text) implements Comparable<PreRelease> {
    /** In the order in which they come. */
    enum Stage {
        ALPHA("alpha."),
        BETA("beta."),
        RC("rc.");

        private final String prefix;

        Stage(String prefix) {
            this.prefix = prefix;
        }
    }

    /** The pre-release at the start of the text after {@code -}; {@code null} if none is there. */
    static @Nullable PreRelease of(String suffix) {
        for (Stage stage : Stage.values()) {
            if (suffix.startsWith(stage.prefix)) {
                return numbered(stage, suffix);
            }
        }
        return null;
    }

    private static @Nullable PreRelease numbered(Stage stage, String suffix) {
        int start = stage.prefix.length();
        int end = start;
        long number = 0;
        while (end < suffix.length() && suffix.charAt(end) >= '0' && suffix.charAt(end) <= '9') {
            number = number * 10 + suffix.charAt(end++) - '0';
            if (number > Integer.MAX_VALUE) {
                return null;
            }
        }
        boolean whole = end == suffix.length() || suffix.charAt(end) == '.' || suffix.charAt(end) == '-';
        return end == start || !whole ? null : new PreRelease(stage, (int) number, suffix.substring(0, end));
    }

    @Override
    public int compareTo(PreRelease other) {
        int byStage = stage.compareTo(other.stage);
        return byStage != 0 ? byStage : Integer.compare(number, other.number);
    }
}
