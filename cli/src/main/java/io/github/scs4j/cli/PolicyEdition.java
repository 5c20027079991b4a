package io.github.scs4j.cli;

import io.github.scs4j.kubernetes.policy.VersionPolicy;

/** The values of {@code --standard} of a version policy. */
enum PolicyEdition {
    V1("0210-v1"),
    V2("0210-v2");

    private final String word;

    PolicyEdition(String word) {
        this.word = word;
    }

    VersionPolicy policy() {
        return this == V1 ? VersionPolicy.V1 : VersionPolicy.V2;
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
