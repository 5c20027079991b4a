package io.github.scs4j.inventory;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a format that is neither JSON nor names in UTF-8.
 *
 * @param rule the rule that such an input breaks
 * @param message what it is
 * @param bytes the values of the bytes, -1 for any
 */
record Signature(Rule rule, Message message, List<Integer> bytes) {
    /** The length of the longest signature in bytes. */
    static final int LENGTH = 6;

    private static final int ANY = -1;
    private static final List<Signature> KNOWN = List.of(
            compressed("gzip", 0x1F, 0x8B),
            compressed("zip", 0x50, 0x4B, 3, 4),
            compressed("xz", 0xFD, 0x37, 0x7A, 0x58, 0x5A, 0),
            compressed("zstd", 0x28, 0xB5, 0x2F, 0xFD),
            // byte order marks, and an ASCII character without one
            utf16(0xFF, 0xFE),
            utf16(0xFE, 0xFF),
            utf16(0),
            utf16(ANY, 0));

    /** What an input that begins with these bytes is; {@code null} if it may be text. */
    static @Nullable Signature of(byte[] head) {
        for (Signature signature : KNOWN) {
            if (signature.matches(head)) {
                return signature;
            }
        }
        return null;
    }

    private boolean matches(byte[] head) {
        if (head.length < bytes.size()) {
            return false;
        }
        for (int i = 0; i < bytes.size(); i++) {
            int expected = bytes.get(i);
            if (expected != ANY && expected != (head[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static Signature compressed(String format, Integer... bytes) {
        return new Signature(Rules.COMPRESSED, Rules.IS_COMPRESSED.with(format), List.of(bytes));
    }

    private static Signature utf16(Integer... bytes) {
        return new Signature(Rules.ENCODING, Rules.IS_UTF_16.with(), List.of(bytes));
    }
}
