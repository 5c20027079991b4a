package io.github.scs4j.flavor;

import java.util.List;

/**
 * The language of {@link Grammar}, in the syntax of the latest version, as a table of states: a character costs one look-up
 * and no branch that could be mispredicted. It follows numbers as people write them and leaves the others to the grammar.
 */
final class NameTable {
    enum Answer {
        VALID,
        INVALID,
        UNDECIDED
    }

    static final NameTable LATEST = of(new NameStates());

    /** For each state, the state after each ASCII character; a state is the index of its first entry. */
    private final char[] next;

    private final int start;
    private final int undecided;
    /** The first of the states in which a name can end. */
    private final int firstEnd;

    private NameTable(char[] next, int start, int undecided, int firstEnd) {
        this.next = next;
        this.start = start;
        this.undecided = undecided;
        this.firstEnd = firstEnd;
    }

    static NameTable of(NameStates states) {
        List<NameStates.State> ordered = states.endsLast();
        char[] next = new char[ordered.size() * NameStates.ALPHABET];
        int firstEnd = next.length;
        for (int row = 0; row < ordered.size(); row++) {
            NameStates.State state = ordered.get(row);
            for (char c = 0; c < NameStates.ALPHABET; c++) {
                next[row * NameStates.ALPHABET + c] = (char) index(ordered, state.after(c));
            }
            if (state.isEnd()) {
                firstEnd = Math.min(firstEnd, row * NameStates.ALPHABET);
            }
        }
        return new NameTable(next, index(ordered, states.start()), index(ordered, states.undecided()), firstEnd);
    }

    private static int index(List<NameStates.State> ordered, NameStates.State state) {
        return ordered.indexOf(state) * NameStates.ALPHABET;
    }

    /** What the table says of a text whose prefix was seen. */
    Answer judge(CharSequence s) {
        int length = s.length();
        if (length > FlavorNaming.MAX_LENGTH) {
            return Answer.INVALID;
        }
        int state = start;
        for (int at = Grammar.PREFIX.length(); at < length; at++) {
            char c = s.charAt(at);
            if (c >= NameStates.ALPHABET) {
                return Answer.INVALID;
            }
            state = next[state + c];
        }
        if (state >= firstEnd) {
            return Answer.VALID;
        }
        return state == undecided ? Answer.UNDECIDED : Answer.INVALID;
    }
}
