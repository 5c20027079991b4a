package io.github.scs4j.flavor;

/** Letters, digits and delimiters, in every locale the same. */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether the character separates parts or extensions in any version. */
    static boolean isDelimiter(char c) {
        return c == '-' || c == ':' || c == '_';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }

    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(lower(text.charAt(i)));
        }
        return lower.toString();
    }

    static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            upper.append(upper(text.charAt(i)));
        }
        return upper.toString();
    }

    /** Whether the text consists of these letters only; also if it is empty. */
    static boolean consistsOf(String letters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
