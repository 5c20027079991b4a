package io.github.scs4j.kubernetes.storage;

/** A version of SCS-0211, the standard of the default StorageClass. */
public enum StorageStandard {
    /** Stable since 2023-02-13: a default class need not exist; what it gives is never node-local. */
    V1("https://docs.scs.community/standards/scs-0211-v1-kaas-default-storage-class", false),
    /** A draft: a default class must exist; what it gives is not node-local where it is to be failure-safe. */
    V2("https://docs.scs.community/standards/scs-0211-v2-kaas-default-storage-class", true);

    private final String url;
    private final boolean draft;

    StorageStandard(String url, boolean draft) {
        this.url = url;
        this.draft = draft;
    }

    /** Address of the text. */
    public String url() {
        return url;
    }

    /** Whether the version is a draft. */
    public boolean isDraft() {
        return draft;
    }
}
