package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import org.jspecify.annotations.Nullable;

/** How far a run came: what its exit code will say, and what it is doing. */
final class Outcome {
    /** Nothing is wrong. */
    static final int CLEAN = 0;
    /** A finding of severity ERROR stands. */
    static final int ERRORS = 1;
    /** An input could not be read, or the command was called wrongly, or could not go on. */
    static final int UNREADABLE = 2;
    /** What a shell says of a tool that the signal SIGPIPE ends. */
    static final int NOBODY_READS = 141;

    private int code = CLEAN;
    private String command = "scs";
    private Language language = Language.ENGLISH;
    private @Nullable String source;
    private AskedTestcases asked = AskedTestcases.all();

    void note(Finding finding) {
        if (finding.severity() == Severity.ERROR && asked.isAbout(finding)) {
            error();
        }
    }

    /** Notes a finding about something that this kind of export lists. */
    void note(Finding finding, String export) {
        if (asked.isAbout(finding, export)) {
            note(finding);
        }
    }

    /** Only findings about these testcases count, or about none. */
    void asks(AskedTestcases testcases) {
        asked = testcases;
    }

    void error() {
        code = Math.max(code, ERRORS);
    }

    void unreadable() {
        code = UNREADABLE;
    }

    int code() {
        return code;
    }

    /** This command runs, and speaks this language. */
    void runs(String command, Language language) {
        this.command = command;
        this.language = language;
    }

    /** This input is read now. */
    void reads(String source) {
        this.source = source;
    }

    /** That input was read. */
    void readsNothing() {
        source = null;
    }

    /** The command with all its words, such as {@code scs image check}. */
    String command() {
        return command;
    }

    Language language() {
        return language;
    }

    /** The input that is being read; {@code null} for none. */
    @Nullable
    String source() {
        return source;
    }
}
