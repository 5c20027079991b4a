package io.github.scs4j.benchmarks.report;

import java.util.Map;

/** The units of time in results, such as {@code us/op}, and on the page, such as {@code µs}. */
enum TimeUnits {
    NANOSECONDS("ns", 1),
    MICROSECONDS("us", 1e3),
    MILLISECONDS("ms", 1e6),
    SECONDS("s", 1e9);

    private static final Map<String, String> SPELLINGS = Map.of("µs", "us");

    private final String code;
    private final double nanoseconds;

    TimeUnits(String code, double nanoseconds) {
        this.code = code;
        this.nanoseconds = nanoseconds;
    }

    /** How many nanoseconds it is. */
    double nanoseconds() {
        return nanoseconds;
    }

    /** Throws {@link IllegalArgumentException} if there is no such unit. */
    static TimeUnits of(String code) {
        String spelling = SPELLINGS.getOrDefault(code, code);
        for (TimeUnits unit : values()) {
            if (unit.code.equals(spelling)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit of time: " + code);
    }
}
