package io.github.scs4j.flavor.grammar;

import io.github.scs4j.flavor.grammar.antlr.FlavorNameParser;

/** Which token type stands for which character in the grammar. */
final class Alphabet {
    private static final int ASCII = 128;
    private static final int[] TOKEN_TYPES = new int[ASCII];
    private static final char[] CHARACTERS = new char[FlavorNameParser.VOCABULARY.getMaxTokenType() + 1];

    static {
        for (int type = 1; type < CHARACTERS.length; type++) {
            String literal = FlavorNameParser.VOCABULARY.getLiteralName(type);
            if (literal != null) {
                // between quotes
                CHARACTERS[type] = literal.charAt(1);
                TOKEN_TYPES[CHARACTERS[type]] = type;
            }
        }
    }

    private Alphabet() {}

    /** The number of token types and one: all are above 0 and below it. */
    static int size() {
        return CHARACTERS.length;
    }

    static int tokenType(char character) {
        int type = character < ASCII ? TOKEN_TYPES[character] : 0;
        return type == 0 ? FlavorNameParser.OTHER : type;
    }

    /** The character of a type other than {@link FlavorNameParser#OTHER}. */
    static char character(int tokenType) {
        return CHARACTERS[tokenType];
    }
}
