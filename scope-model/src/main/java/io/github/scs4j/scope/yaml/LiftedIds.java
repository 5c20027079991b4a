package io.github.scs4j.scope.yaml;

import org.jspecify.annotations.Nullable;

/** The ids that are made up for what has none in older generations. */
final class LiftedIds {
    private static final int MAX_LENGTH = 80;

    private LiftedIds() {}

    /** Of a module: the number and version of the standard by its address, else its name in lower case. */
    static String module(@Nullable String name, @Nullable String url) {
        String file = url == null ? "" : fileName(url);
        int end = standardEnd(file);
        if (end > 0) {
            return file.substring(0, end);
        }
        String slug = slug(name == null || name.isEmpty() ? file : name);
        return slug.isEmpty() ? "standard" : slug;
    }

    /** Of a testcase: the name of the file that is run, without its extension. */
    static String testcase(String executable) {
        String slug = slug(fileName(executable));
        return slug.isEmpty() ? "check" : slug;
    }

    /** The last part of a path without its extension. */
    private static String fileName(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        boolean extension = dot > 0 && dot + 1 < file.length() && isLetter(file.charAt(dot + 1));
        return extension ? file.substring(0, dot) : file;
    }

    /** Where the beginning such as {@code scs-0100-v3} ends; 0 if the name does not begin so. */
    private static int standardEnd(String file) {
        int digits = file.length() > 4 && "scs-".equalsIgnoreCase(file.substring(0, 4)) ? digitsEnd(file, 4) : 4;
        if (digits == 4 || !file.startsWith("-v", digits)) {
            return 0;
        }
        int end = digitsEnd(file, digits + 2);
        return end == digits + 2 || end > MAX_LENGTH ? 0 : end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** ASCII letters in lower case, digits, dots and underscores; anything else is a hyphen. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < text.length() && slug.length() < MAX_LENGTH; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                slug.append((char) (c - 'A' + 'a'));
            } else if (isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '_') {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
