package io.github.scs4j.cli;

import java.io.BufferedInputStream;
import java.io.IOException;

/** What kind of input a name was found in. */
enum Origin {
    /** Where somebody wrote it as a name: an argument or a line. */
    TEXT,
    /** What a cloud exported, in JSON. */
    INVENTORY;

    private static final int LOOKAHEAD = 1 << 13;

    /** The kind that the first character after white space tells; it stays unread, and so does what cannot be read. */
    static Origin of(BufferedInputStream stream) {
        try {
            return look(stream);
        } catch (IOException e) {
            return TEXT;
        }
    }

    private static Origin look(BufferedInputStream stream) throws IOException {
        stream.mark(LOOKAHEAD);
        int first = stream.read();
        for (int i = 1; i < LOOKAHEAD && isBlankOrMark(first); i++) {
            first = stream.read();
        }
        stream.reset();
        return first == '{' || first == '[' || first == '"' ? INVENTORY : TEXT;
    }

    /** White space, or a byte of the byte order mark. */
    private static boolean isBlankOrMark(int next) {
        return next == ' '
                || next == '\t'
                || next == '\r'
                || next == '\n'
                || next == 0xEF
                || next == 0xBB
                || next == 0xBF;
    }
}
