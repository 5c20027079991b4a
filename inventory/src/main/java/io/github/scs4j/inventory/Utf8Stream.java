package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Passes text in UTF-8 on; what is malformed becomes U+FFFD in UTF-8. Counts such places and keeps the first, as
 * {@link Utf8Reader} does, and knows the columns of what it passed on. Plain ASCII with LF goes through at the speed of
 * memory.
 */
final class Utf8Stream extends InputStream {
    private static final int BUFFER_SIZE = 8192;
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long BLANKS = 0x2020_2020_2020_2020L;
    private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long RETURNS = 0x0D0D_0D0D_0D0D_0D0DL;

    private final InputStream in;
    private final LineCounter end;
    private final ExtraBytes extra = new ExtraBytes();
    /** What has been read and not been checked: after a check, the begin of a character. */
    private final byte[] read = new byte[BUFFER_SIZE];

    private int readEnd;
    /** What has been checked and not been passed on. */
    private final byte[] checked = new byte[REPLACEMENT.length * BUFFER_SIZE];

    private int checkedStart;
    private int checkedEnd;
    /** How many bytes have been checked in all. */
    private long total;

    private boolean noMoreBytes;
    private long malformed;
    private Location.@Nullable Position firstMalformed;

    /**
     * Creates a stream of the rest of a text.
     *
     * @param end the place of its next character; from then on counted here
     */
    Utf8Stream(InputStream in, LineCounter end) {
        this.in = in;
        this.end = end;
    }

    /** How many places that are not UTF-8 have been found. */
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

    /**
     * How many bytes more than UTF-16 code units a line has before a place in it that is at most one read and
     * {@value ExtraBytes#MEMORY} characters back.
     *
     * @param place how many bytes were passed on before it
     */
    int extraBytes(long place) {
        return extra.before(place);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (checkedStart == checkedEnd && !noMoreBytes) {
            if (readEnd == 0) {
                int count = in.read(target, offset, Math.min(length, BUFFER_SIZE));
                if (count > 0 && isPlain(target, offset, count)) {
                    total += count;
                    return count;
                }
                System.arraycopy(target, offset, read, 0, Math.max(0, count));
                check(count);
            } else {
                check(in.read(read, readEnd, BUFFER_SIZE - readEnd));
            }
        }
        int count = Math.min(length, checkedEnd - checkedStart);
        System.arraycopy(checked, checkedStart, target, offset, count);
        checkedStart += count;
        return count == 0 ? -1 : count;
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {}

    /** Whether these bytes are ASCII in lines that end with LF; counts them if so. */
    private boolean isPlain(byte[] bytes, int start, int length) {
        if (end.isAfterReturn()) {
            return false;
        }
        int stop = start + length;
        long odd = 0;
        long controls = 0;
        int at = start;
        for (; at <= stop - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            odd |= eight;
            controls |= eight - BLANKS & ~eight;
        }
        for (; at < stop; at++) {
            odd |= bytes[at];
            controls |= bytes[at] - ' ';
        }
        if ((odd & HIGH_BITS) != 0) {
            return false;
        }
        if ((controls & HIGH_BITS) != 0) {
            return isInLines(bytes, start, stop);
        }
        end.count(length);
        return true;
    }

    /** Whether ASCII is in lines that end with LF; counts them if so. */
    private boolean isInLines(byte[] bytes, int start, int stop) {
        long returns = 0;
        int lines = 0;
        int at = start;
        for (; at <= stop - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            returns |= zeros(eight ^ RETURNS);
            lines += Long.bitCount(zeros(eight ^ LINE_FEEDS));
        }
        for (; at < stop; at++) {
            returns |= bytes[at] == '\r' ? 1 : 0;
            lines += bytes[at] == '\n' ? 1 : 0;
        }
        if (returns != 0) {
            return false;
        }
        int lineStart = start;
        if (lines > 0) {
            int firstEnd = start;
            while (bytes[firstEnd] != '\n') {
                firstEnd++;
            }
            extra.endLine(total + (firstEnd + 1 - start));
            lineStart = stop;
            while (bytes[lineStart - 1] != '\n') {
                lineStart--;
            }
            end.countLines(lines);
        }
        end.count(stop - lineStart);
        return true;
    }

    /** The high bit of every byte that is zero, among bytes below 0x80. */
    private static long zeros(long eight) {
        return ~(eight + LOW_BITS) & HIGH_BITS;
    }

    /** Checks what has been read, together with so many bytes more; -1 if there are no more. */
    private void check(int more) {
        noMoreBytes = more < 0;
        int stop = readEnd + Math.max(0, more);
        int at = 0;
        checkedStart = 0;
        checkedEnd = 0;
        while (at < stop) {
            int length = length(at, stop);
            if (length == 0) {
                break;
            }
            if (length < 0) {
                replace();
            } else {
                pass(at, length);
            }
            at += Math.abs(length);
        }
        readEnd = stop - at;
        System.arraycopy(read, at, read, 0, readEnd);
    }

    private void pass(int at, int length) {
        System.arraycopy(read, at, checked, checkedEnd, length);
        checkedEnd += length;
        total += length;
        if (length == 1) {
            char unit = (char) read[at];
            end.count(unit);
            if (unit == '\n' || unit == '\r') {
                extra.endLine(total);
            }
        } else {
            int units = length == 4 ? 2 : 1;
            end.count(units);
            extra.add(length - units, total);
        }
    }

    private void replace() {
        malformed++;
        if (firstMalformed == null) {
            firstMalformed = end.position();
        }
        System.arraycopy(REPLACEMENT, 0, checked, checkedEnd, REPLACEMENT.length);
        checkedEnd += REPLACEMENT.length;
        total += REPLACEMENT.length;
        end.count(1);
        extra.add(REPLACEMENT.length - 1, total);
    }

    /**
     * How many bytes the character has that begins here. Negative: how many bytes belong to one malformed place, as the
     * decoder of the JDK divides them. 0: more bytes are needed to tell.
     */
    private int length(int at, int stop) {
        int first = read[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return -1;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i == stop) {
                return noMoreBytes ? -i : 0;
            }
            if (!continues(first, i, read[at + i] & 0xFF)) {
                return -i;
            }
        }
        boolean surrogate = first == 0xED && (read[at + 1] & 0xFF) > 0x9F;
        return surrogate ? -length : length;
    }

    private static boolean continues(int first, int index, int unit) {
        int low = index > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = index == 1 && first == 0xF4 ? 0x8F : 0xBF;
        return unit >= low && unit <= high;
    }
}
