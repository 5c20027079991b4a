package io.github.scs4j.scope.certificate;

import io.github.scs4j.finding.Language;

/** The layer of a cloud that a certificate is about (SCS-0003-v1, "Introduction"). */
public enum Layer {
    /** Infrastructure as a service. */
    IAAS(
            "IaaS",
            "infrastructure as a service: servers, networks and storage",
            "Infrastruktur als Dienst: Server, Netze und Speicher"),
    /** Kubernetes as a service. */
    KAAS("KaaS", "Kubernetes as a service: clusters on demand", "Kubernetes als Dienst: Cluster auf Abruf");

    private final String title;
    private final String english;
    private final String german;

    Layer(String title, String english, String german) {
        this.title = title;
        this.english = english;
        this.german = german;
    }

    /** The name as scopes spell it, such as {@code IaaS}. */
    public String title() {
        return title;
    }

    /** What it is, in a few words. */
    public String describe(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    /** The {@linkplain #title title}. */
    @Override
    public String toString() {
        return title;
    }
}
