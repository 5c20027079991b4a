package io.github.scs4j.image.publish;

import io.github.scs4j.finding.Shown;

/** Texts in double quotes, with escapes for everything but printable ASCII. */
final class DoubleQuoted {
    private static final String HEX = "0123456789ABCDEF";

    private DoubleQuoted() {}

    /** A YAML scalar that can only be read as this text. */
    static String yaml(String text) {
        return quote(text);
    }

    /** An HCL string in which nothing is a template. */
    static String hcl(String text) {
        return quote(text).replace("${", "$${").replace("%{", "%%{");
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Shown.isPlain(c)) {
                quoted.append((char) c);
            } else if (c > 0xFFFF) {
                escape(quoted.append("\\U"), c, 8);
            } else {
                boolean lone = c >= 0xD800 && c <= 0xDFFF;
                escape(quoted.append("\\u"), lone ? 0xFFFD : c, 4);
            }
            i += Character.charCount(c);
        }
        return quoted.append('"').toString();
    }

    private static void escape(StringBuilder out, int c, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
