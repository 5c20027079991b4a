package io.github.scs4j.scope.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * The names in braces within the arguments or the environment of a script; a doubled brace is one that stands for itself
 * (SCS-0003-v1, "Script descriptor").
 *
 * @param names the names in their order
 * @param broken whether a brace is opened and not closed, or the reverse
 */
record Placeholders(List<String> names, boolean broken) {
    static Placeholders of(String text) {
        List<String> names = new ArrayList<>();
        boolean broken = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
                at += 2;
            } else if (c == '{') {
                int end = text.indexOf('}', at);
                if (end < 0) {
                    return new Placeholders(List.copyOf(names), true);
                }
                names.add(text.substring(at + 1, end));
                at = end + 1;
            } else {
                broken |= c == '}';
                at++;
            }
        }
        return new Placeholders(List.copyOf(names), broken);
    }
}
