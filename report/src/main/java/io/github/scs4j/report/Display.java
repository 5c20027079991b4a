package io.github.scs4j.report;

/** How a format shows untrusted text. */
@FunctionalInterface
interface Display {
    /** The text, harmless in the format and cut to about {@code width} columns. */
    String show(String text, int width);
}
