package io.github.scs4j.flavor;

/** Units that people write behind a size, where the standard has none. */
final class Units {
    private static final String[] LONGEST_FIRST = {"gib", "gb", "g", "tib", "tb", "t", "mib", "mb", "m"};

    private Units() {}

    /** The unit that the text, in lower case, starts with; empty if it starts with none. */
    static String of(String suffix) {
        for (String unit : LONGEST_FIRST) {
            if (suffix.startsWith(unit)) {
                return unit;
            }
        }
        return "";
    }

    /** Whether the number before it is the one that a name has. */
    static boolean isImplied(String unit) {
        return unit.isEmpty() || unit.charAt(0) == 'g';
    }
}
