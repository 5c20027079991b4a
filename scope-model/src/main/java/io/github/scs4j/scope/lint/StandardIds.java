package io.github.scs4j.scope.lint;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds ids of standards, such as {@code scs-0100-v3}, within a text. */
final class StandardIds {
    private static final String PREFIX = "scs-";
    private static final int NUMBER = 4;

    private StandardIds() {}

    /** The ids in their order. */
    static Set<String> in(String text) {
        Set<String> ids = new LinkedHashSet<>();
        for (int at = text.indexOf(PREFIX); at >= 0; at = text.indexOf(PREFIX, at + 1)) {
            int number = at + PREFIX.length();
            int version = number + NUMBER + 2;
            int end = digits(text, version);
            boolean dashed = digits(text, number) == number + NUMBER && text.startsWith("-v", number + NUMBER);
            if (dashed && end > version) {
                ids.add(text.substring(at, end));
            }
        }
        return ids;
    }

    /** Where digits that begin here end. */
    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
