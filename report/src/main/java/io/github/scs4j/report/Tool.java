package io.github.scs4j.report;

import java.util.Objects;

/**
 * The program that made a report.
 *
 * @param name its name, such as {@code scs}
 * @param version its version
 */
public record Tool(String name, String version) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Tool {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }
}
