package io.github.scs4j.scope;

import java.util.List;
import java.util.Objects;

/**
 * How two versions of a scope differ in a testcase.
 *
 * @param testcase its id
 * @param kind what happened
 * @param before the targets that it is in by the earlier version
 * @param after the targets that it is in by the later version
 */
public record TestcaseChange(String testcase, Kind kind, List<String> before, List<String> after) {
    /** What happened to a testcase. */
    public enum Kind {
        /** Only the later version has it in a target. */
        ADDED,
        /** Only the earlier version has it in a target. */
        REMOVED,
        /** Both have it, in other targets. */
        MOVED,
        /** Both have it in the same targets, and its results are valid for another time. */
        LIFETIME
    }

    /** Copies the lists; throws {@link NullPointerException} if anything is {@code null}. */
    public TestcaseChange {
        Objects.requireNonNull(testcase, "testcase");
        Objects.requireNonNull(kind, "kind");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
