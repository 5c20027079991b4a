package io.github.scs4j.scope.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What selected testcases by their tags in generation {@link Generation#G7}: alternatives with commas between them, of terms
 * with spaces between them, of tags with slashes between them, each of which may be negated by an exclamation mark.
 *
 * @param alternatives of which one must be satisfied: all of its terms, each by one of its tags
 */
record Selector(List<List<List<String>>> alternatives) {
    static Selector of(String text) {
        List<List<List<String>>> alternatives = new ArrayList<>();
        for (String alternative : parts(text, ',')) {
            List<List<String>> terms = new ArrayList<>();
            for (String term : parts(alternative, ' ')) {
                terms.add(parts(term, '/'));
            }
            if (!terms.isEmpty()) {
                alternatives.add(terms);
            }
        }
        return new Selector(alternatives);
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    boolean selects(Set<String> tags) {
        for (List<List<String>> terms : alternatives) {
            boolean all = true;
            for (List<String> atoms : terms) {
                all &= anySatisfied(atoms, tags);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean anySatisfied(List<String> atoms, Set<String> tags) {
        for (String atom : atoms) {
            boolean negated = atom.startsWith("!");
            if (tags.contains(negated ? atom.substring(1) : atom) != negated) {
                return true;
            }
        }
        return false;
    }

    /** The parts between separators that are not blank. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(separator, start);
            int stop = end < 0 ? text.length() : end;
            String part = text.substring(start, stop).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = stop + 1;
        }
        return parts;
    }
}
