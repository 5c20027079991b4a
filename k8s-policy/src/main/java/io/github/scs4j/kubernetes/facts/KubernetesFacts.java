package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of Kubernetes: releases, ends of life and vulnerabilities, every one with its source. What several
 * sources say of the same thing is kept. Immutable and thread-safe.
 */
public final class KubernetesFacts {
    private final List<Release> releases;
    private final List<EndOfLife> endsOfLife;
    private final List<Vulnerability> vulnerabilities;
    private final OfficialSuite officialSuite;

    private KubernetesFacts(Builder builder) {
        releases = List.copyOf(builder.releases);
        endsOfLife = List.copyOf(builder.endsOfLife);
        vulnerabilities = List.copyOf(builder.vulnerabilities);
        officialSuite = builder.officialSuite.build(releases, endsOfLife);
    }

    /** The releases, in the order in which they were given. */
    public List<Release> releases() {
        return releases;
    }

    /** The ends of life, in the order in which they were given. */
    public List<EndOfLife> endsOfLife() {
        return endsOfLife;
    }

    /** The vulnerabilities, in the order in which they were given. */
    public List<Vulnerability> vulnerabilities() {
        return vulnerabilities;
    }

    /**
     * What the official test suite reports for its testcase {@code version-policy-check} (SCS-0210-v2) with these facts, for
     * a cluster whose API server reports this {@code gitVersion}, at a moment that its clock shows in UTC.
     *
     * <p>The suite reads the list of releases at GitHub, its own list of ends of life, the official feed of vulnerabilities
     * and the CVE records that the feed names, each as it is, mistakes included. Where facts of these shapes were given, they
     * are what it reads. Else releases of other sources serve, a release known by day only as of 00:00 UTC; else the used end
     * of life of each branch serves. Without a feed all CVE records serve, and without records nothing is affected. A record
     * that the feed names and that was not given counts as one that the suite leaves out.
     */
    public OfficialResult officialResult(String gitVersion, Instant at) {
        return officialSuite.result(gitVersion, at);
    }

    /** Collects facts. Mutable and not thread-safe. */
    public static final class Builder {
        private final List<Release> releases = new ArrayList<>();
        private final List<EndOfLife> endsOfLife = new ArrayList<>();
        private final List<Vulnerability> vulnerabilities = new ArrayList<>();
        private final OfficialSuite.Builder officialSuite = new OfficialSuite.Builder();

        /** Creates a builder without facts. */
        public Builder() {}

        /** Adds a release. */
        public Builder add(Release release) {
            releases.add(release);
            return this;
        }

        /** Adds an end of life. */
        public Builder add(EndOfLife endOfLife) {
            endsOfLife.add(endOfLife);
            return this;
        }

        /** Adds a vulnerability. */
        public Builder add(Vulnerability vulnerability) {
            vulnerabilities.add(vulnerability);
            return this;
        }

        /** Where readers put what the official test suite reads, as it stands in the file. */
        OfficialSuite.Builder officialSuite() {
            return officialSuite;
        }

        /** The facts collected so far. */
        public KubernetesFacts build() {
            return new KubernetesFacts(this);
        }
    }
}
