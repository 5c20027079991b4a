package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of standard input, of which each is a request; blank lines are none. */
final class RequestLines {
    /** What findings call the input. */
    static final String SOURCE = "standard input";
    /** How many characters a line can have. */
    private static final int MAX_LENGTH = 10_000_000;

    private final BufferedReader lines;
    private String text = "";
    private int number;
    private boolean cut;

    RequestLines(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Goes on to the next request; whether there is one. */
    boolean next() throws IOException {
        do {
            String following = readLine();
            if (following == null) {
                return false;
            }
            number++;
            text = following;
        } while (text.isBlank() && !cut);
        return true;
    }

    /** A line as far as it may be long; {@code null} at the end. */
    private @Nullable String readLine() throws IOException {
        StringBuilder following = new StringBuilder();
        cut = false;
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (following.length() < MAX_LENGTH) {
                following.append((char) c);
            } else {
                cut = true;
            }
            c = lines.read();
        }
        return following.toString();
    }

    /** The number of the line, from 1 on. */
    int number() {
        return number;
    }

    /** The line. */
    String text() {
        return text;
    }

    /** Why the line is no request; {@code null} if it may be one. */
    @Nullable
    Finding problem() {
        return cut ? Problem.LONG_LINE.at(SOURCE, number) : null;
    }
}
