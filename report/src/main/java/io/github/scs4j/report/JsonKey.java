package io.github.scs4j.report;

/**
 * A text as the key of a member. Readers refuse keys with a lone surrogate, and very long ones: so U+FFFD stands for each
 * lone surrogate, and a key is cut.
 */
final class JsonKey {
    private static final int MAX_LENGTH = 10_000;
    private static final char REPLACEMENT = 0xFFFD;

    private JsonKey() {}

    static String of(String text) {
        if (text.length() <= MAX_LENGTH && !hasSurrogate(text)) {
            return text;
        }
        StringBuilder key = new StringBuilder();
        for (int at = 0; at < text.length() && key.length() < MAX_LENGTH; ) {
            int codePoint = text.codePointAt(at);
            boolean lone = Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
            key.appendCodePoint(lone ? REPLACEMENT : codePoint);
            at += Character.charCount(codePoint);
        }
        return key.toString();
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
