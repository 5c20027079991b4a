package io.github.scs4j.report;

/** Keeps the package alive until its first type is written. */
final class Placeholder {

    private Placeholder() {}
}
