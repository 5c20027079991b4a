package io.github.scs4j.scope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What determines the results of testcases: a program, or a manual audit (SCS-0003-v1, "Script descriptor"). It is data and
 * is never run.
 *
 * @param executable the file name of the program; {@code null} for a manual check
 * @param env environment variables in their order; values may name variables of the scope in braces
 * @param args arguments, which may name variables of the scope in braces; {@code null} if there are none
 * @param testcases the testcases whose results it determines
 */
public record Script(
        @Nullable String executable,
        Map<String, String> env,
        @Nullable String args,
        List<Testcase> testcases) {
    /** Copies the map and the list. */
    public Script {
        env = Collections.unmodifiableMap(new LinkedHashMap<>(env));
        testcases = List.copyOf(testcases);
    }

    /** Whether people check, not a program. */
    public boolean isManual() {
        return executable == null;
    }
}
