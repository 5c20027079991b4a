package io.github.scs4j.scope.exchange;

import java.util.List;

/** A level of log lines that reports of the official test suite count. */
enum Signal {
    INFO("info"),
    WARNING("warning"),
    ERROR("error"),
    CRITICAL("critical");

    private final String key;

    Signal(String key) {
        this.key = key;
    }

    /** The key of the count. */
    String key() {
        return key;
    }

    /** How many of the lines the official test suite counts: those that begin with the word in whatever case. */
    long officially(List<String> lines) {
        return lines.stream().filter(this::begins).count();
    }

    /** Whether the line is one of this level: the word in capitals and a colon. */
    boolean marks(String line) {
        return line.startsWith(name()) && line.length() > key.length() && line.charAt(key.length()) == ':';
    }

    private boolean begins(String line) {
        if (line.length() < key.length()) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            char c = line.charAt(i);
            if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
