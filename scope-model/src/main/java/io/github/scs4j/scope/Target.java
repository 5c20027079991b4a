package io.github.scs4j.scope;

import java.util.List;
import java.util.Objects;

/**
 * A named collection of testcases (SCS-0003-v1, "Basic concepts").
 *
 * @param name the name; a certificate depends on {@link #MAIN}
 * @param testcases the ids of its testcases in their order
 */
public record Target(String name, List<String> testcases) {
    /** The name of the target whose testcases must all pass for a certificate. */
    public static final String MAIN = "main";

    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Target {
        Objects.requireNonNull(name, "name");
        testcases = List.copyOf(testcases);
    }
}
