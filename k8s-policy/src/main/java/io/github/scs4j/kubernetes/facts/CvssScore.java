package io.github.scs4j.kubernetes.facts;

import java.util.Objects;

/**
 * A base score of the Common Vulnerability Scoring System, with the version it was computed by (SCS-0210 v2, Decision).
 *
 * @param system version of the scoring system, such as {@code 3.1}
 * @param tenths the score in tenths, from 0 to 100: 88 is 8.8
 */
public record CvssScore(String system, int tenths) {
    /** Throws {@link IllegalArgumentException} if the score is not from 0 to 100 tenths. */
    public CvssScore {
        Objects.requireNonNull(system, "system");
        if (tenths < 0 || tenths > 100) {
            throw new IllegalArgumentException("not a score: " + tenths + " tenths");
        }
    }

    /** The score and its system: {@code 8.8 (CVSS 3.1)}. */
    @Override
    public String toString() {
        return tenths / 10 + "." + tenths % 10 + " (CVSS " + system + ")";
    }
}
