package io.github.scs4j.image;

/** The syntax of URIs (RFC 3986), as far as it can be told from a text alone. */
final class UriText {
    private static final int ASCII = 128;
    /** For each character of ASCII 0 if a URI can have it, else 1. */
    private static final byte[] FOREIGN = foreign();

    private static final String HEX = "0123456789ABCDEF";

    private UriText() {}

    /** The index of the colon after the scheme; -1 if the text begins with none. */
    static int colon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > 0 ? i : -1;
            }
            boolean letter = isLetter(c);
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(later && i > 0)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the scheme that ends at the colon is this one, given in lower case. */
    static boolean isScheme(String text, int colon, String scheme) {
        return colon == scheme.length() && text.regionMatches(true, 0, scheme, 0, colon);
    }

    /** Whether two slashes and a host follow the colon, perhaps with a user before and a port after it. */
    static boolean hasHost(String text, int colon) {
        int start = colon + 3;
        if (!text.startsWith("//", colon + 1)) {
            return false;
        }
        int end = start;
        while (end < text.length() && !endsHost(text.charAt(end))) {
            start = text.charAt(end) == '@' ? end + 1 : start;
            end++;
        }
        int host = end;
        while (host > start && text.charAt(host - 1) >= '0' && text.charAt(host - 1) <= '9') {
            host--;
        }
        boolean port = host > start && text.charAt(host - 1) == ':';
        int last = port ? host - 1 : end;
        return start < last && isHost(text, start, last);
    }

    private static boolean endsHost(char c) {
        return c == '/' || c == '?' || c == '#';
    }

    /** Whether the part of the text is an address in brackets, or has neither colon nor escapes. */
    private static boolean isHost(String text, int start, int end) {
        if (text.charAt(start) == '[') {
            return text.charAt(end - 1) == ']' && end - start > 2;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '%') {
                return false;
            }
        }
        return true;
    }

    /** The index of the first character that no URI has: a blank, a control, a character beyond ASCII; -1 if there is none. */
    static int foreign(String text) {
        return hasForeign(text) ? firstForeign(text) : -1;
    }

    private static boolean hasForeign(String text) {
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            foreign |= c < ASCII ? FOREIGN[c] : 1;
        }
        return foreign != 0;
    }

    private static int firstForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isMember(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the character is white space, or a control character. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    /** The text without blanks around it, and with each character that no URI has as the bytes of its UTF-8. */
    static String escape(String text) {
        String stripped = text.strip();
        StringBuilder escaped = new StringBuilder(stripped.length() + 16);
        for (int i = 0; i < stripped.length(); ) {
            int c = stripped.codePointAt(i);
            i += Character.charCount(c);
            if (isMember(c)) {
                escaped.append((char) c);
            } else if (c < 0x80) {
                escape(escaped, c);
            } else {
                escapeWide(escaped, Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    private static void escapeWide(StringBuilder escaped, int c) {
        if (c < 0x800) {
            escape(escaped, 0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                escape(escaped, 0xE0 | c >> 12);
            } else {
                escape(escaped, 0xF0 | c >> 18);
                escape(escaped, 0x80 | (c >> 12 & 0x3F));
            }
            escape(escaped, 0x80 | (c >> 6 & 0x3F));
        }
        escape(escaped, 0x80 | (c & 0x3F));
    }

    private static void escape(StringBuilder escaped, int octet) {
        escaped.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
    }

    /** Whether a URI can have the character. */
    private static boolean isMember(int c) {
        return c < ASCII && FOREIGN[c] == 0;
    }

    private static byte[] foreign() {
        byte[] foreign = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean member = isLetter(c) || (c >= '0' && c <= '9') || "-._~:/?#[]@!$&'()*+,;=%".indexOf(c) >= 0;
            foreign[c] = (byte) (member ? 0 : 1);
        }
        return foreign;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
