package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8; reads what is malformed as U+FFFD, counts such places and keeps the first. */
final class Utf8Reader extends Reader {
    private static final int BUFFER_SIZE = 8192;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE).flip();
    private final LineCounter end;
    private boolean noMoreBytes;
    private boolean noMoreChars;
    private long malformed;
    private Location.@Nullable Position firstMalformed;

    /**
     * Creates a reader of the rest of a text.
     *
     * @param end the place of its next character; from then on counted here
     */
    Utf8Reader(InputStream in, LineCounter end) {
        this.in = in;
        this.end = end;
    }

    /** How many places that are not UTF-8 have been decoded. */
    long malformed() {
        return malformed;
    }

    /** The first of these places; {@code null} if there is none. */
    Location.@Nullable Position firstMalformed() {
        return firstMalformed;
    }

    /** The place after the last character that could be decoded. */
    Location.Position end() {
        return end.position();
    }

    /** The next character, which stays the next one; -1 at the end. */
    int peek() throws IOException {
        return chars.hasRemaining() || fill() ? chars.get(chars.position()) : -1;
    }

    @Override
    public int read() throws IOException {
        return chars.hasRemaining() || fill() ? chars.get() : -1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {}

    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !noMoreChars) {
            CoderResult result = decoder.decode(bytes, chars, noMoreBytes);
            if (result.isMalformed() && chars.position() == 0) {
                replace(result.length());
            } else if (result.isUnderflow() && chars.position() == 0) {
                fetch();
            }
        }
        chars.flip();
        for (int i = 0; i < chars.limit(); i++) {
            end.count(chars.get(i));
        }
        return chars.hasRemaining();
    }

    private void replace(int length) {
        malformed++;
        if (firstMalformed == null) {
            firstMalformed = end.position();
        }
        bytes.position(bytes.position() + length);
        chars.put(REPLACEMENT);
    }

    private void fetch() throws IOException {
        if (noMoreBytes) {
            noMoreChars = true;
            return;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        noMoreBytes = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }
}
