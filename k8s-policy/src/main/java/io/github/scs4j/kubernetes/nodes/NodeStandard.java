package io.github.scs4j.kubernetes.nodes;

/** A version of SCS-0214, the standard of node distribution. */
public enum NodeStandard {
    /** Deprecated since 2024-11-20: a control-plane node in each failure zone; a provider can opt out. */
    V1("https://docs.scs.community/standards/scs-0214-v1-k8s-node-distribution"),
    /** Stable since 2024-11-21: labels for zone and region on each node; several zones are a SHOULD. */
    V2("https://docs.scs.community/standards/scs-0214-v2-k8s-node-distribution");

    private final String url;

    NodeStandard(String url) {
        this.url = url;
    }

    /** Address of the text. */
    public String url() {
        return url;
    }
}
