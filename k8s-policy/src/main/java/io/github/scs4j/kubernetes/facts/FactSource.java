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
        KUBERNETES_WEBSITE(
                "curl -fsSL https://raw.githubusercontent.com/kubernetes/website/main/data/releases/schedule.yaml"
                        + " -o schedule.yaml"),
        /** endoflife.date. */
        ENDOFLIFE_DATE("curl -fsSL https://endoflife.date/api/v1/products/kubernetes -o endoflife.json"),
        /** The list of ends of life in the official test suite. */
        OFFICIAL_SUITE("curl -fsSL https://raw.githubusercontent.com/SovereignCloudStack/standards/main/Tests/kaas/"
                + "scs_0210_version_policy/k8s-eol-data.yml -o k8s-eol-data.yml"),
        /** The releases of the Kubernetes project at GitHub. */
        GITHUB_RELEASES(
                "curl -fsSL 'https://api.github.com/repos/kubernetes/kubernetes/releases?per_page=100' -o releases.json"),
        /** A record of the CVE programme. */
        CVE_RECORD("curl -fsSL https://cveawg.mitre.org/api/cve/CVE-ID -o CVE-ID.json"),
        /** A record in the Open Source Vulnerability format. */
        OSV("curl -fsSL https://api.osv.dev/v1/vulns/CVE-ID -o CVE-ID.osv.json"),
        /** The official feed of vulnerabilities of the Kubernetes project, which only names them. */
        CVE_FEED("curl -fsSL https://kubernetes.io/docs/reference/issues-security/official-cve-feed/index.json"
                + " -o cve-feed.json");

        private final String refresh;

        Origin(String refresh) {
            this.refresh = refresh;
        }

        /** The command that fetches newer facts; in it {@code CVE-ID} stands for the id of a vulnerability. */
        public String refresh() {
            return refresh;
        }
    }
}
