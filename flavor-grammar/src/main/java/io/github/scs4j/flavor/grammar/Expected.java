package io.github.scs4j.flavor.grammar;

import java.util.Collections;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * What the grammar allows at one place of a text. Immutable and thread-safe.
 *
 * @param characters the characters that continue the text towards at least one name, in ascending order
 * @param end whether the text may end here
 */
public record Expected(SortedSet<Character> characters, boolean end) {
    /** What is expected after a text that begins no name. */
    public static final Expected NOTHING = new Expected(Collections.emptySortedSet(), false);

    /** Copies the characters. */
    public Expected {
        characters = Collections.unmodifiableSortedSet(new TreeSet<>(characters));
    }

    /** The characters in quotes and the word {@code end}, such as {@code '-', 'i'} or {@code 'b', end}. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ");
        for (char character : characters) {
            words.add("'" + character + "'");
        }
        if (end) {
            words.add("end");
        }
        return words.toString();
    }
}
