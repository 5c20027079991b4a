package io.github.scs4j.kubernetes.facts;

/** The shapes of documents that {@link FactReader} reads. */
public enum FactShape {
    /** The answer of GitHub's API to a question for the releases of a repository: a list. */
    GITHUB_RELEASES,
    /** The answer of the API of endoflife.date to a question for a product, version 1: an object. */
    ENDOFLIFE_PRODUCT,
    /** The answer of the older API of endoflife.date: a list of cycles. */
    ENDOFLIFE_CYCLES,
    /** The release data that endoflife.date collects: an object of versions and releases. */
    ENDOFLIFE_RELEASE_DATA,
    /** {@code data/releases/schedule.yaml} of the Kubernetes project's website. */
    WEBSITE_SCHEDULE,
    /** {@code data/releases/eol.yaml} of the Kubernetes project's website. */
    WEBSITE_EOL,
    /** The list of ends of life in the official test suite. */
    OFFICIAL_SUITE_EOL,
    /** A record of the CVE programme, version 5 of its format. */
    CVE_RECORD,
    /** A record in the Open Source Vulnerability format. */
    OSV,
    /** The official feed of vulnerabilities of the Kubernetes project. */
    CVE_FEED
}
