package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An input of which it is not known yet what it holds; what is wrong with its bytes is a finding. */
final class Input {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER_SIZE = 4096;

    private final Intake<?> intake;
    private final Message empty;
    private final Json json;
    private final Other other;

    /**
     * Creates an input.
     *
     * @param empty what an input without anything is told to lack
     * @param json reads an input that begins, after blanks, with <code>{</code>, {@code [} or {@code "}
     * @param other reads any other text
     */
    Input(Intake<?> intake, Message empty, Json json, Other other) {
        this.intake = intake;
        this.empty = empty;
        this.json = json;
        this.other = other;
    }

    void read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            readBytes(in);
        } catch (NoSuchFileException e) {
            intake.stop(Rules.UNREADABLE, Rules.NO_SUCH_FILE.with(), null);
        } catch (IOException e) {
            intake.stop(e, null);
        }
    }

    /** Leaves the stream open: it is the caller's. */
    void read(InputStream in) {
        try {
            readBytes(in);
        } catch (IOException e) {
            intake.stop(e, null);
        }
    }

    private void readBytes(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, BUFFER_SIZE);
        bytes.mark(Signature.LENGTH);
        byte[] head = bytes.readNBytes(Signature.LENGTH);
        Signature signature = Signature.of(head);
        if (signature != null) {
            intake.stop(signature.rule(), signature.message(), null);
            return;
        }
        bytes.reset();
        if (beginsWithMark(head)) {
            bytes.skipNBytes(BYTE_ORDER_MARK.length);
        }
        LineCounter at = new LineCounter();
        StringBuilder indent = new StringBuilder();
        int first;
        try {
            first = skipBlanks(bytes, at, indent);
        } catch (IOException e) {
            intake.stop(e, at.position());
            return;
        }
        switch (first) {
            case -1 -> intake.stop(Rules.EMPTY, empty, null);
            case '{', '[', '"' -> readJson(bytes, at);
            default -> readText(bytes, at, indent);
        }
    }

    private static boolean beginsWithMark(byte[] head) {
        int length = BYTE_ORDER_MARK.length;
        return head.length >= length && Arrays.equals(head, 0, length, BYTE_ORDER_MARK, 0, length);
    }

    /**
     * Goes on to the first byte that is not blank.
     *
     * @param at counts the blanks
     * @param indent takes those of the line of that byte
     * @return the byte; -1 if there is none
     */
    private static int skipBlanks(BufferedInputStream bytes, LineCounter at, StringBuilder indent) throws IOException {
        while (true) {
            bytes.mark(1);
            int next = bytes.read();
            if (next != ' ' && next != '\t' && next != '\n' && next != '\r') {
                bytes.reset();
                return next;
            }
            at.count((char) next);
            if (at.column() == 1) {
                indent.setLength(0);
            } else if (indent.length() <= Intake.MAX_LENGTH) {
                indent.append((char) next);
            }
        }
    }

    private void readJson(InputStream bytes, LineCounter at) {
        Utf8Stream text = new Utf8Stream(bytes, new LineCounter(at));
        try {
            json.read(text, at.position());
        } catch (IOException e) {
            intake.stop(e, text.end());
        }
        tellMalformed(text.malformed(), text.firstMalformed());
    }

    private void readText(InputStream bytes, LineCounter at, StringBuilder indent) {
        Utf8Reader text = new Utf8Reader(bytes, new LineCounter(at));
        try {
            other.read(text, at, indent);
        } catch (IOException e) {
            intake.stop(e, text.end());
        }
        tellMalformed(text.malformed(), text.firstMalformed());
    }

    private void tellMalformed(long count, Location.@Nullable Position first) {
        if (first != null) {
            intake.stop(Rules.ENCODING, Rules.IS_NOT_UTF_8.with(Long.toString(count)), first);
        }
    }

    /** What reads JSON. */
    interface Json {
        /**
         * Reads a text to its end, or to the place from which on it cannot be understood.
         *
         * @param first the place of its first character
         */
        void read(Utf8Stream text, Location.Position first) throws IOException;
    }

    /** What reads text that is no JSON. */
    interface Other {
        /**
         * Reads a text to its end, or to the place from which on it cannot be understood.
         *
         * @param at the place of its next character; that is not blank
         * @param indent the blanks before it in its line
         */
        void read(Utf8Reader text, LineCounter at, StringBuilder indent) throws IOException;
    }
}
