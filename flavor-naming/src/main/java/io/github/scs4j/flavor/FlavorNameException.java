package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import java.util.List;

/** Thrown by {@code parse} for a text that is not a valid flavor name; the findings say why. */
public final class FlavorNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FlavorNameException(String message, List<Finding> findings) {
        super(message);
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, in the order of the text; empty after deserialization. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
