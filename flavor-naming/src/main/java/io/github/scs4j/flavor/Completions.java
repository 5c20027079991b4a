package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;

/** The expected set at the end of a prefix is its completion. */
final class Completions {
    private Completions() {}

    static List<Completion> of(String prefix, Dialect dialect) {
        if (prefix.length() < Grammar.PREFIX.length()) {
            return Grammar.PREFIX.startsWith(prefix)
                    ? List.of(new Completion(Grammar.PREFIX.substring(prefix.length()), Token.PREFIX))
                    : List.of();
        }
        if (!Grammar.hasPrefix(prefix)) {
            return List.of();
        }
        Trace trace = Trace.of(prefix, dialect);
        List<Completion> completions = new ArrayList<>();
        for (Token token : possible(trace, prefix, dialect)) {
            String notation = trace.notation(token, dialect);
            if (token == Token.END || goesOn(prefix, notation, dialect)) {
                completions.add(new Completion(notation, token));
            }
        }
        return List.copyOf(completions);
    }

    /** What could stand at the end of the prefix. */
    private static List<Token> possible(Trace trace, String prefix, Dialect dialect) {
        List<Token> tokens = new ArrayList<>();
        if (trace.furthest() == prefix.length()) {
            for (Token token : trace.expected()) {
                if (mends(token, trace, prefix, dialect)) {
                    tokens.add(token);
                }
            }
        }
        return tokens;
    }

    /** Whether anything can follow once this is written: a name can be too long, or the number have no more digits. */
    private static boolean goesOn(String prefix, String notation, Dialect dialect) {
        return switch (notation) {
            case "<digit>" -> goesOn(prefix, '0', '9', dialect);
            case "<letter>" -> goesOn(prefix, 'a', 'z', dialect);
            default -> isAlive(prefix + notation, dialect);
        };
    }

    private static boolean goesOn(String prefix, char first, char last, Dialect dialect) {
        for (char c = first; c <= last; c++) {
            if (isAlive(prefix + c, dialect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlive(String prefix, Dialect dialect) {
        return !possible(Trace.of(prefix, dialect), prefix, dialect).isEmpty();
    }

    /** Whether the name can still become valid with this token: a zero at the end can, if a digit or {@code .5} follows. */
    private static boolean mends(Token token, Trace trace, String prefix, Dialect dialect) {
        for (Trace.FaultAt fault : trace.faults) {
            boolean openZero = fault.fault() == Fault.ZERO && fault.end() == prefix.length();
            boolean digit = token.isNumber() && token != Token.RAM_FRACTION && !dialect.canonicalOnly();
            if (!openZero || !(digit || token == Token.RAM_POINT)) {
                return false;
            }
        }
        return true;
    }
}
