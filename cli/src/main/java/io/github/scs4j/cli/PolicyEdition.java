package io.github.scs4j.cli;

import io.github.scs4j.kubernetes.policy.VersionPolicy;

/** The values of {@code --standard} of a version policy. */
enum PolicyEdition {
    V1("0210-v1", VersionPolicy.V1),
    V2("0210-v2", VersionPolicy.V2);

    private final String word;
    private final VersionPolicy policy;

    PolicyEdition(String word, VersionPolicy policy) {
        this.word = word;
        this.policy = policy;
    }

    VersionPolicy policy() {
        return policy;
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
