package io.github.scs4j.cli;

import io.github.scs4j.kubernetes.storage.StorageStandard;

/** The values of {@code --standard} of storage. */
enum StorageEdition {
    V1("0211-v1"),
    V2("0211-v2");

    private final String word;

    StorageEdition(String word) {
        this.word = word;
    }

    StorageStandard standard() {
        return this == V1 ? StorageStandard.V1 : StorageStandard.V2;
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
