package io.github.scs4j.kubernetes.facts;

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

    private KubernetesFacts(Builder builder) {
        releases = List.copyOf(builder.releases);
        endsOfLife = List.copyOf(builder.endsOfLife);
        vulnerabilities = List.copyOf(builder.vulnerabilities);
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

    /** Collects facts. Mutable and not thread-safe. */
    public static final class Builder {
        private final List<Release> releases = new ArrayList<>();
        private final List<EndOfLife> endsOfLife = new ArrayList<>();
        private final List<Vulnerability> vulnerabilities = new ArrayList<>();

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

        /** The facts collected so far. */
        public KubernetesFacts build() {
            return new KubernetesFacts(this);
        }
    }
}
