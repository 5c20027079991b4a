package io.github.scs4j.cli;

import java.io.IOException;
import java.io.Writer;

/** A line on a terminal that says how far a long run is. */
final class Progress {
    /** How many names pass between two changes of the line. */
    static final int STEP = 20_000;

    private static final String CLEAR = "\r\u001b[K";

    private final Writer terminal;
    private final boolean enabled;
    private long count;
    private boolean visible;

    Progress(Writer terminal, boolean enabled) {
        this.terminal = terminal;
        this.enabled = enabled;
    }

    /** One more is done. */
    void step() throws IOException {
        count++;
        if (enabled && count % STEP == 0) {
            terminal.write(CLEAR + count + " ...");
            terminal.flush();
            visible = true;
        }
    }

    /** Takes the line away before something else is printed. */
    void hide() throws IOException {
        if (visible) {
            terminal.write(CLEAR);
            terminal.flush();
            visible = false;
        }
    }
}
