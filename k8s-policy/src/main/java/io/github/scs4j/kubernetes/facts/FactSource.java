package io.github.scs4j.kubernetes.facts;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param origin who says so
 * @param name what the reader of findings knows it by, such as the name of a file
 * @param asOf when the source said so; {@code null} if it carries no date of its own
 */
public record FactSource(
        Origin origin, String name, @Nullable Instant asOf) {
    /** Throws {@link NullPointerException} if the origin or the name is {@code null}. */
    public FactSource {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(name, "name");
    }

    /** Who publishes facts; where several know the end of life of a branch, the first in this order is used. */
    public enum Origin {
        /** {@code schedule.yaml} and {@code eol.yaml} of the Kubernetes project's website. */
        KUBERNETES_WEBSITE,
        /** endoflife.date. */
        ENDOFLIFE_DATE,
        /** The list of ends of life in the official test suite. */
        OFFICIAL_SUITE,
        /** The releases of the Kubernetes project at GitHub. */
        GITHUB_RELEASES,
        /** A record of the CVE programme. */
        CVE_RECORD,
        /** A record in the Open Source Vulnerability format. */
        OSV,
        /** The official feed of vulnerabilities of the Kubernetes project, which only names them. */
        CVE_FEED
    }
}
