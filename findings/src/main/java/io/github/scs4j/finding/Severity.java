package io.github.scs4j.finding;

/** What a {@link Finding} costs the operator. */
public enum Severity {
    /** A MUST of the standard is broken: a certificate is at stake. */
    ERROR,
    /** A SHOULD is not met, the text is ambiguous, or something is merely tolerated. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFO
}
