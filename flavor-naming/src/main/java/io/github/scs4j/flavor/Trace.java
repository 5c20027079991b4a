package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft that also notes where everything stands, what is wrong, and what could stand where the reading stopped. It makes
 * no name.
 */
final class Trace extends Draft {
    /** A fault and its range. */
    record FaultAt(Fault fault, int start, int end) {}

    /** A range of the text. */
    record Span(int start, int end) {}

    final List<FaultAt> faults = new ArrayList<>();
    final List<Span> nonCanonicals = new ArrayList<>();
    final List<Span> officialForms = new ArrayList<>();
    final List<Span> cappeds = new ArrayList<>();
    private final @Nullable Span[] places = new Span[Part.values().length];
    private int furthest = -1;
    private long expected;
    private int keywordStart;

    static Trace of(CharSequence text, Dialect dialect) {
        Trace trace = new Trace();
        trace.end = Grammar.name(text, dialect, trace);
        return trace;
    }

    private int end;

    /** Whether the whole text has the shape of a name; there can still be faults. */
    boolean isWellFormed() {
        return end != Grammar.FAIL;
    }

    /** The index of the first character that no valid name can have after what stands before it. */
    int furthest() {
        return furthest;
    }

    /** Whether this token could stand at {@link #furthest}. */
    boolean expects(Token token) {
        return token.isIn(expected);
    }

    boolean expectsAnyOf(long tokens) {
        return (expected & tokens) != 0;
    }

    /** The tokens that could stand at {@link #furthest}, in the order of the grammar. */
    List<Token> expected() {
        List<Token> tokens = new ArrayList<>();
        for (long rest = expected; rest != 0; rest &= rest - 1) {
            tokens.add(Token.at(Long.numberOfTrailingZeros(rest)));
        }
        return tokens;
    }

    /** What could be written at {@link #furthest} for the token: its notation, or the rest of a keyword that has begun. */
    String notation(Token token, Dialect dialect) {
        String notation = token.notation(dialect);
        return token.isKeyword() && furthest > keywordStart ? notation.substring(furthest - keywordStart) : notation;
    }

    /** Where the part stands; {@code null} if the name does not have it. */
    @Nullable
    Span place(Part part) {
        return places[part.ordinal()];
    }

    @Override
    void expect(int at, long tokens) {
        if (tokens == 0 || at < furthest) {
            return;
        }
        if (at > furthest) {
            furthest = at;
            expected = 0;
        }
        expected |= tokens;
    }

    @Override
    void expectKeyword(int at, int start, Token keyword) {
        expect(at, keyword.bit());
        if (at == furthest) {
            keywordStart = start;
        }
    }

    @Override
    void place(Part part, int start, int end) {
        places[part.ordinal()] = new Span(start, end);
    }

    @Override
    boolean fault(Fault fault, int start, int end) {
        faults.add(new FaultAt(fault, start, end));
        return true;
    }

    @Override
    void nonCanonical(int start, int end) {
        nonCanonicals.add(new Span(start, end));
    }

    @Override
    void capped(int start, int end) {
        cappeds.add(new Span(start, end));
    }

    @Override
    void officialForm(int start, int end) {
        officialForms.add(new Span(start, end));
    }
}
