package io.github.scs4j.cli;

import io.github.scs4j.kubernetes.nodes.NodeStandard;

/** The values of {@code --standard} of the distribution of nodes. */
enum NodeEdition {
    V1("0214-v1"),
    V2("0214-v2");

    private final String word;

    NodeEdition(String word) {
        this.word = word;
    }

    NodeStandard standard() {
        return this == V1 ? NodeStandard.V1 : NodeStandard.V2;
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
