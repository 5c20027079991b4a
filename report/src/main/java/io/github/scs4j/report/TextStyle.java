package io.github.scs4j.report;

import io.github.scs4j.finding.Severity;

/** How text output is decorated. */
public enum TextStyle {
    /** Characters only. */
    PLAIN,
    /** With the color escape sequences of a terminal. */
    ANSI;

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";

    /** The text in the color of this severity. */
    String paint(Severity severity, String text) {
        return decorate(
                switch (severity) {
                    case ERROR -> "\u001B[1;31m";
                    case WARNING -> "\u001B[1;33m";
                    case INFO -> "\u001B[1;36m";
                },
                text);
    }

    /** The text as a heading. */
    String bold(String text) {
        return decorate(BOLD, text);
    }

    private String decorate(String start, String text) {
        return this == PLAIN ? text : start + text + RESET;
    }
}
