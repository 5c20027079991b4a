package io.github.scs4j.report;

/** How text output is decorated. */
public enum TextStyle {
    /** Characters only. */
    PLAIN,
    /** With the color escape sequences of a terminal. */
    ANSI
}
