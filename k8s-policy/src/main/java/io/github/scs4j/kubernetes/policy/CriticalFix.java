package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;

/**
 * A critical vulnerability of a version, and when a newer patch of its branch is rid of it.
 *
 * @param vulnerability the vulnerability
 * @param start when the window for the first patch without it starts
 */
record CriticalFix(Vulnerability vulnerability, Instant start) {
    /** When both the window is over and the vulnerability known. */
    Instant due(Window window) {
        return Standing.later(window.end(start), published());
    }

    /** When the vulnerability became known; always, if its record does not say. */
    Instant published() {
        Instant published = vulnerability.published();
        return published == null ? Instant.MIN : published;
    }
}
