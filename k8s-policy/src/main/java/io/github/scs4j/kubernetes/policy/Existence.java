package io.github.scs4j.kubernetes.policy;

/** Whether a version exists at a moment, by what is known. */
enum Existence {
    /** It was released. */
    KNOWN,
    /** It is a pre-release, of which no list is kept. */
    PRE_RELEASE,
    /** It says no patch level. */
    PATCH_UNSAID,
    /** The facts say that it came later. */
    NOT_YET,
    /** The facts reach the moment, and it is newer than anything in them. */
    NOT_RELEASED,
    /** A list goes on after it and lacks it. */
    NEVER,
    /** It is newer than anything known, and the facts are older than the moment. */
    NEWER_THAN_FACTS,
    /** Only some releases of its branch are known. */
    UNLISTED,
    /** No release of its branch is known, though newer ones are. */
    BRANCH_UNLISTED;

    /** Whether the version certainly does not exist. */
    boolean isViolation() {
        return this == NOT_YET || this == NOT_RELEASED || this == NEVER;
    }

    /** Whether nothing can be proven in favour of the version. */
    boolean isOpen() {
        return this == PATCH_UNSAID || this == NEWER_THAN_FACTS || this == UNLISTED || this == BRANCH_UNLISTED;
    }
}
