package io.github.scs4j.scope.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the output of a script that tells a result (SCS-0003-v1, "Basic concepts").
 *
 * @param testcase what stands before the last colon
 * @param word the result after it
 */
record ResultLine(String testcase, OfficialWord word) {
    private static final int MAX_WORD = 40;
    private static final int MAX_TESTCASE = 255;

    /** The result that a line tells; {@code null} if it tells none. */
    static @Nullable ResultLine of(String line) {
        int colon = line.lastIndexOf(':');
        if (colon < 0 || line.length() - colon > MAX_WORD) {
            return null;
        }
        OfficialWord word = switch (line.substring(colon + 1).strip().toUpperCase(Locale.ROOT)) {
            case "PASS" -> OfficialWord.PASS;
            case "ABORT" -> OfficialWord.ABORT;
            case "FAIL" -> OfficialWord.FAIL;
            default -> null;
        };
        return word == null ? null : new ResultLine(line.substring(0, colon).strip(), word);
    }

    /** Whether this can be the id of a testcase: letters, digits, {@code -}, {@code _} and {@code .} in ASCII. */
    static boolean isTestcase(String id) {
        if (id.isEmpty() || id.length() > MAX_TESTCASE) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!word && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
