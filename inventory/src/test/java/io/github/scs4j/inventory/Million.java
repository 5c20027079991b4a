package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** A stream of a million entries, made ten thousand at a time. */
final class Million extends InputStream {
    static final int COUNT = 1_000_000;
    private static final int CHUNK = 10_000;
    private final String start;
    private final LongFunction<String> entry;
    private final String separator;
    private final String end;
    private InputStream chunk = InputStream.nullInputStream();
    private long next;

    Million(String start, LongFunction<String> entry, String separator, String end) {
        this.start = start;
        this.entry = entry;
        this.separator = separator;
        this.end = end;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = chunk.read(target, offset, length);
        if (count >= 0 || next == COUNT) {
            return count;
        }
        chunk = new ByteArrayInputStream(nextChunk().getBytes(UTF_8));
        return chunk.read(target, offset, length);
    }

    private String nextChunk() {
        StringBuilder part = new StringBuilder(next == 0 ? start : separator);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < CHUNK; i++) {
            entries.add(entry.apply(next++));
        }
        return part.append(String.join(separator, entries))
                .append(next == COUNT ? end : "")
                .toString();
    }

    /** How many bytes are in use. */
    static long live() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
