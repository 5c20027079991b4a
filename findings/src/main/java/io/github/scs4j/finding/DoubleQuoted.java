package io.github.scs4j.finding;

/**
 * How untrusted text is written in double quotes, for YAML and for HCL (Terraform): printable ASCII as it is, anything else
 * escaped by its code point, half of a surrogate pair as U+FFFD.
 */
public final class DoubleQuoted {
    private static final String HEX = "0123456789ABCDEF";

    private DoubleQuoted() {}

    /** A YAML scalar that can only be read as this text. */
    public static String yaml(String text) {
        return quote(text);
    }

    /** An HCL string in which nothing is a template. */
    public static String hcl(String text) {
        return quote(text).replace("${", "$${").replace("%{", "%%{");
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\').append((char) codePoint);
            } else if (Shown.isPlain(codePoint)) {
                quoted.append((char) codePoint);
            } else if (codePoint > 0xFFFF) {
                escape(quoted.append("\\U"), codePoint, 8);
            } else {
                boolean lone = codePoint >= 0xD800 && codePoint <= 0xDFFF;
                escape(quoted.append("\\u"), lone ? 0xFFFD : codePoint, 4);
            }
            i += Character.charCount(codePoint);
        }
        return quoted.append('"').toString();
    }

    private static void escape(StringBuilder out, int codePoint, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX.charAt(codePoint >> shift & 0xF));
        }
    }
}
