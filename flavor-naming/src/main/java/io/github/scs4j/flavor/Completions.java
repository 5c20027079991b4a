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
                if (mends(token, trace, prefix, dialect) && isRead(token, trace, prefix, dialect)) {
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

    /**
     * Whether the name can still become valid with this token: a zero at the end can, if a digit or {@code .5} follows, and
     * an amount that ends with its point, if {@code 5} does.
     */
    private static boolean mends(Token token, Trace trace, String prefix, Dialect dialect) {
        boolean halfFollows = token == Token.RAM_FRACTION && prefix.endsWith(".");
        boolean digit = token.isNumber() && token != Token.RAM_FRACTION && !dialect.canonicalOnly();
        for (Trace.FaultAt fault : trace.faults) {
            boolean open = fault.end() == prefix.length();
            boolean zero = fault.fault() == Fault.ZERO && (digit || halfFollows || token == Token.RAM_POINT);
            boolean bare = fault.fault() == Fault.NON_CANONICAL && halfFollows;
            if (!open || !(zero || bare)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the generation of a GPU before the token is one that the official parser knows, or begins one. */
    private static boolean isRead(Token token, Trace trace, String prefix, Dialect dialect) {
        Trace.Span generation = trace.place(Part.GPU_GENERATION);
        if (!dialect.officialParser() || generation == null || generation.end() < prefix.length()) {
            return true;
        }
        String read = prefix.substring(generation.start());
        boolean goesOn = token == Token.GPU_NUMBER || token == Token.GPU_POINT;
        return goesOn ? OfficialGpu.isBegun(trace.gpuVendor, read) : OfficialGpu.isKnown(trace.gpuVendor, read);
    }
}
