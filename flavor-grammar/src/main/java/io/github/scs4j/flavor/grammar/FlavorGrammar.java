package io.github.scs4j.flavor.grammar;

import static io.github.scs4j.flavor.grammar.antlr.FlavorNameParser.HYPHEN;
import static io.github.scs4j.flavor.grammar.antlr.FlavorNameParser.OTHER;
import static io.github.scs4j.flavor.grammar.antlr.FlavorNameParser.UNDERSCORE;

import io.github.scs4j.flavor.grammar.SyntaxFailure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The language of SCS flavor names (SCS-0100), read by the grammar {@code FlavorName.g4}: what the text of the standard
 * derives, no more and no less. Where its two forms of a GPU differ, both are in the language.
 *
 * <p>The versions of the standard differ in their delimiters only; a name that mixes them is in neither language.
 * Thread-safe.
 */
public enum FlavorGrammar {
    /** Version 1: {@code :} between the parts, {@code -} before extensions, such as {@code SCS-4C:16:2x200p-a1}. */
    V1(':', '-'),
    /** Versions 2 and 3: {@code -} between the parts, {@code _} before extensions, such as {@code SCS-4C-16-2x200p_a1}. */
    V3('-', '_');

    /** The most characters of a name; OpenStack Nova stores no more. */
    public static final int MAX_LENGTH = 255;

    /** The largest count or size, and the largest whole part of an amount of RAM; a generation is not bounded. */
    public static final int MAX_NUMBER = Integer.MAX_VALUE;

    private static final String GRAMMAR = "antlr/FlavorName.g4";

    /** Where the hyphen of the prefix stands, which no version changes. */
    private static final int PREFIX_HYPHEN = "SCS".length();

    private static final Automaton AUTOMATON = Automaton.FLAVOR_NAME;

    private final char partDelimiter;
    private final char extensionDelimiter;

    FlavorGrammar(char partDelimiter, char extensionDelimiter) {
        this.partDelimiter = partDelimiter;
        this.extensionDelimiter = extensionDelimiter;
    }

    /**
     * Reads a name.
     *
     * @param text any text
     * @return a {@link FlavorTree} of the whole text, or a {@link SyntaxFailure} at the first character that continues no
     *     name; only if there is none, at the first number that is too large
     */
    public SyntaxResult parse(String text) {
        int[] tokenTypes = new int[Math.min(text.length(), MAX_LENGTH)];
        int state = Automaton.START;
        for (int index = 0; index < tokenTypes.length; index++) {
            tokenTypes[index] = tokenType(text.charAt(index), index);
            int next = AUTOMATON.next(state, tokenTypes[index]);
            if (next == Automaton.NONE) {
                int end = text.offsetByCodePoints(index, 1);
                return new SyntaxFailure(Reason.UNEXPECTED_CHARACTER, index, end, expected(state, index));
            }
            state = next;
        }
        if (text.length() > MAX_LENGTH) {
            return new SyntaxFailure(Reason.TEXT_TOO_LONG, MAX_LENGTH, text.length(), Expected.NOTHING);
        }
        if (!AUTOMATON.mayEnd(state)) {
            int end = text.length();
            return new SyntaxFailure(Reason.UNEXPECTED_END, end, end, expected(state, end));
        }
        FlavorTree tree = TreeReader.read(text, tokenTypes);
        SyntaxFailure tooLarge = tooLarge(tree);
        return tooLarge == null ? tree : tooLarge;
    }

    /**
     * What may come next: the characters that continue a beginning towards a name, and whether it is one.
     *
     * @param beginning the first characters of a name; {@link #MAX_LENGTH} and {@link #MAX_NUMBER} are not considered
     * @return {@link Expected#NOTHING} if no name begins so
     */
    public Expected expectedAfter(String beginning) {
        int state = Automaton.START;
        for (int index = 0; index < beginning.length(); index++) {
            state = AUTOMATON.next(state, tokenType(beginning.charAt(index), index));
            if (state == Automaton.NONE) {
                return Expected.NOTHING;
            }
        }
        return expected(state, beginning.length());
    }

    /** The grammar in the language of ANTLR 4, for those who generate a parser, in whatever programming language. */
    public static String grammarText() {
        try (InputStream in = FlavorGrammar.class.getResourceAsStream(GRAMMAR)) {
            byte[] bytes = Objects.requireNonNull(in, GRAMMAR).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Expected expected(int state, int index) {
        SortedSet<Character> characters = new TreeSet<>();
        for (int type = 1; type < Alphabet.size(); type++) {
            if (AUTOMATON.next(state, type) != Automaton.NONE) {
                characters.add(character(type, index));
            }
        }
        return new Expected(characters, AUTOMATON.mayEnd(state));
    }

    /** The token that a character at an index stands for. */
    int tokenType(char character, int index) {
        if (index == PREFIX_HYPHEN) {
            return Alphabet.tokenType(character);
        }
        if (character == partDelimiter) {
            return HYPHEN;
        }
        if (character == extensionDelimiter) {
            return UNDERSCORE;
        }
        int type = Alphabet.tokenType(character);
        return type == HYPHEN || type == UNDERSCORE ? OTHER : type;
    }

    /** The character that a token at an index is written with. */
    char character(int tokenType, int index) {
        if (index == PREFIX_HYPHEN) {
            return Alphabet.character(tokenType);
        }
        return switch (tokenType) {
            case HYPHEN -> partDelimiter;
            case UNDERSCORE -> extensionDelimiter;
            default -> Alphabet.character(tokenType);
        };
    }

    /** The first number that is too large; null if there is none. */
    private static @Nullable SyntaxFailure tooLarge(FlavorTree tree) {
        if (tree.part().isNumber() && isTooLarge(tree.text())) {
            return new SyntaxFailure(Reason.NUMBER_TOO_LARGE, tree.start(), tree.end(), Expected.NOTHING);
        }
        for (FlavorTree child : tree.children()) {
            SyntaxFailure failure = tooLarge(child);
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    /** Whether the digits up to a decimal point, or to the end, are above {@link #MAX_NUMBER}. */
    private static boolean isTooLarge(String digits) {
        long value = 0;
        for (int index = 0; index < digits.length() && digits.charAt(index) != '.'; index++) {
            value = value * 10 + digits.charAt(index) - '0';
            if (value > MAX_NUMBER) {
                return true;
            }
        }
        return false;
    }
}
