package io.github.scs4j.scope.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a foreign report that are kept: results, warnings and errors, without what {@link Secrets} knows. The rest is
 * counted.
 */
final class ReportLog {
    private static final int MAX_LINES = 1000;
    private static final int MAX_LENGTH = 1000;
    private static final int MAX_REDACTED = 10_000;

    private final Secrets secrets;
    private final List<String> lines = new ArrayList<>();
    private long dropped;

    ReportLog(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A line of ours, which holds nothing foreign but names. */
    void say(String line) {
        lines.add(cut(line));
    }

    /** A line of the report. */
    void add(String line) {
        boolean kept = lines.size() < MAX_LINES && line.length() <= MAX_REDACTED && isKept(line);
        String redacted = kept ? secrets.redact(line) : null;
        if (redacted == null) {
            dropped++;
        } else {
            lines.add(cut(redacted));
        }
    }

    List<String> lines() {
        if (dropped > 0) {
            lines.add("lines not kept: " + dropped);
            dropped = 0;
        }
        return lines;
    }

    private static boolean isKept(String line) {
        ResultLine result = ResultLine.of(line);
        return (result != null && ResultLine.isTestcase(result.testcase()))
                || Signal.WARNING.marks(line)
                || Signal.ERROR.marks(line)
                || Signal.CRITICAL.marks(line);
    }

    private static String cut(String line) {
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
    }
}
