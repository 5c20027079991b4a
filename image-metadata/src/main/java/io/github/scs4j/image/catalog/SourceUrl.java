package io.github.scs4j.image.catalog;

/**
 * One spelling for all addresses that mean the same, so that a prefix means what it says (RFC 3986, section 6.2): scheme
 * and host in lower case, no default port, no needless percent-encoding, no dot segments.
 */
final class SourceUrl {
    private SourceUrl() {}

    /** The address in that spelling, never longer than it was; a text without a scheme as it is. Takes linear time. */
    static String normalize(String url) {
        int colon = url.indexOf("://");
        if (colon <= 0 || !isScheme(url, colon)) {
            return url;
        }
        StringBuilder normal = new StringBuilder(url.length());
        for (int i = 0; i < colon; i++) {
            normal.append(lower(url.charAt(i)));
        }
        String scheme = normal.toString();
        String rest = decoded(url, colon + 3);
        int path = first(rest, 0, "/?#");
        int query = first(rest, path, "?#");
        normal.append("://");
        authority(rest.substring(0, path), scheme, normal);
        path(rest, path, query, normal);
        return normal.append(rest, query, rest.length()).toString();
    }

    private static boolean isScheme(String url, int end) {
        if (!isLetter(url.charAt(0))) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            char c = url.charAt(i);
            if (!isLetter(c) && !isDigit(c) && "+-.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text from this index on, with every percent-encoded character that need not be so decoded, over and over. */
    private static String decoded(String url, int start) {
        StringBuilder decoded = new StringBuilder(url.length() - start);
        for (int i = start; i < url.length(); i++) {
            decoded.append(url.charAt(i));
            int code = encodedAtEnd(decoded);
            while (code >= 0 && isUnreserved(code)) {
                decoded.setLength(decoded.length() - 3);
                decoded.append((char) code);
                code = encodedAtEnd(decoded);
            }
            if (code >= 0) {
                int at = decoded.length() - 2;
                decoded.setCharAt(at, upper(decoded.charAt(at)));
                decoded.setCharAt(at + 1, upper(decoded.charAt(at + 1)));
            }
        }
        return decoded.toString();
    }

    /** The character that the last three stand for; negative if they are no percent-encoding. */
    private static int encodedAtEnd(StringBuilder text) {
        int at = text.length() - 3;
        if (at < 0 || text.charAt(at) != '%') {
            return -1;
        }
        int high = hexadecimal(text.charAt(at + 1));
        int low = hexadecimal(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static void authority(String authority, String scheme, StringBuilder normal) {
        int host = authority.lastIndexOf('@') + 1;
        int end = authority.length();
        int colon = authority.lastIndexOf(':');
        if (colon >= host && isHost(authority, host, colon) && isDefaultPort(authority, colon + 1, scheme)) {
            end = colon;
        }
        normal.append(authority, 0, host);
        for (int i = host; i < end; i++) {
            normal.append(lower(authority.charAt(i)));
        }
    }

    private static boolean isHost(String authority, int start, int end) {
        boolean bracketed = end > start && authority.charAt(start) == '[' && authority.charAt(end - 1) == ']';
        int colon = authority.indexOf(':', start);
        return bracketed || colon >= end;
    }

    private static boolean isDefaultPort(String authority, int start, String scheme) {
        int at = start;
        while (at < authority.length() - 1 && authority.charAt(at) == '0') {
            at++;
        }
        String port = authority.substring(at);
        return switch (scheme) {
            case "https" -> port.equals("443");
            case "http" -> port.equals("80");
            case "ftp" -> port.equals("21");
            default -> false;
        };
    }

    private static void path(String rest, int start, int end, StringBuilder normal) {
        int floor = normal.length();
        int at = start;
        while (at < end) {
            int slash = rest.indexOf('/', at + 1);
            int next = slash < 0 ? end : Math.min(slash, end);
            boolean up = next - at == 3 && rest.charAt(at + 1) == '.' && rest.charAt(at + 2) == '.';
            boolean here = next - at == 2 && rest.charAt(at + 1) == '.';
            if (up) {
                normal.setLength(Math.max(floor, normal.lastIndexOf("/")));
            }
            if (!up && !here) {
                normal.append(rest, at, next);
            } else if (next == end) {
                normal.append('/');
            }
            at = next;
        }
    }

    private static int first(String text, int start, String any) {
        int at = start;
        while (at < text.length() && any.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isUnreserved(int c) {
        return c < 0x80 && (isLetter((char) c) || isDigit((char) c) || "-._~".indexOf(c) >= 0);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int hexadecimal(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - ('a' - 'A')) : c;
    }
}
